package org.nightmap.access;

import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Users put straight into the database, as a test has nobody who is allowed to add them. */
public final class TestUsers {

    public static final String PASSWORD = "quiet orchard lamp";

    private final AccountTable table;
    private final PasswordEncoder encoder;
    private final PasswordSignIn signIn;

    public TestUsers(BeanFactory beans) {
        table = beans.getBean(AccountTable.class);
        encoder = beans.getBean(PasswordEncoder.class);
        signIn = beans.getBean(PasswordSignIn.class);
    }

    /** A user with {@link #PASSWORD} and these roles, active and at the start of a session, whatever was before. */
    public UserName have(String name, Role... roles) {
        UserName user = haveWithTemporaryPassword(name, roles);
        table.setPassword(user, encoder.encode(PASSWORD), false, name);
        return user;
    }

    public UserName haveWithTemporaryPassword(String name, Role... roles) {
        UserName user = new UserName(name);
        if (table.find(user).isEmpty()) {
            table.add(user, encoder.encode(PASSWORD), Set.of(roles), "test");
        } else {
            table.setRoles(user, Set.of(roles), "test");
            table.setActive(user, true, "test");
            table.setPassword(user, encoder.encode(PASSWORD), true, "test");
        }
        return user;
    }

    public void setRoles(UserName user, Role... roles) {
        table.setRoles(user, Set.of(roles), "test");
    }

    public void deactivate(UserName user) {
        table.setActive(user, false, "test");
    }

    /** Lets the thread at hand act as a user, until {@link #signOut}. */
    public void signIn(UserName user) {
        SecurityContextHolder.getContext()
                .setAuthentication(signIn.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(user.value(), PASSWORD)));
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }
}
