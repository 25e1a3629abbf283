package org.nightmap.access;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** An administrator in a database that is new for each test, since accounts cannot be deleted. */
@SpringJUnitConfig(AccessDatabase.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
abstract class HavingAccounts {

    static final String PASSWORD = "brisk yellow kettle";

    @Autowired
    private ApplicationContext context;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordSignIn signIn;

    TestUsers users;
    UserName root;

    @BeforeEach
    void haveAnAdministrator() {
        users = new TestUsers(context);
        root = users.have("root", Role.ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        TestUsers.signOut();
    }

    UserName add(String name, Role... roles) {
        users.signIn(root);
        UserName user = new UserName(name);
        accounts.add(user, Set.of(roles), PASSWORD);
        return user;
    }

    void signIn(UserName user, String password) {
        SecurityContextHolder.getContext()
                .setAuthentication(signIn.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(user.value(), password)));
    }

    Account accountOf(UserName name) {
        users.signIn(root);
        return accounts.all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
