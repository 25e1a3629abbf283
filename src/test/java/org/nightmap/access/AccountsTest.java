package org.nightmap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who has which rights, and who manages users. */
class AccountsTest extends HavingAccounts {

    @Autowired
    private CurrentRights current;

    @Test
    void aNewUserHasNoRightsUntilTheTemporaryPasswordIsReplaced() {
        UserName anna = add("anna", Role.APPROVER, Role.ANALYST);
        signIn(anna, PASSWORD);
        assertThat(current.signedIn()).hasValue(new SignedIn(anna, Set.of(), true));
        assertThatThrownBy(() -> current.require(Role.ANALYST)).isInstanceOf(NotAllowed.class);
        accounts.changeOwnPassword(PASSWORD, "a wholly other phrase");
        assertThat(current.signedIn()).as("the session of before").isEmpty();
        signIn(anna, "a wholly other phrase");
        assertThat(current.signedIn().orElseThrow().roles()).containsExactly(Role.ANALYST, Role.APPROVER);
        assertThat(current.require(Role.ANALYST).name()).isEqualTo(anna);
        assertThatThrownBy(() -> signIn(anna, PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void onlyAnAdministratorManagesUsers() {
        UserName anna = users.have("anna", Role.ANALYST, Role.APPROVER);
        for (boolean signedIn : List.of(true, false)) {
            TestUsers.signOut();
            if (signedIn) {
                users.signIn(anna);
            }
            Stream.<Runnable>of(
                            accounts::all,
                            () -> accounts.add(new UserName("eve"), Set.of(Role.ADMINISTRATOR), PASSWORD),
                            () -> accounts.setRoles(anna, Set.of(Role.ADMINISTRATOR)),
                            () -> accounts.setActive(root, false),
                            () -> accounts.resetPassword(root, PASSWORD))
                    .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(NotAllowed.class));
        }
        users.signIn(root);
        assertThat(accounts.all()).extracting(Account::name).containsExactly(anna, root);
    }

    @Test
    void rolesThatWereTakenAwayAreGoneAtOnce() {
        UserName anna = users.have("anna", Role.ANALYST, Role.APPROVER);
        users.signIn(anna);
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        assertThat(current.renewed(session)).containsSame(session);
        users.setRoles(anna, Role.ANALYST);
        assertThat(current.signedIn().orElseThrow().has(Role.APPROVER)).isFalse();
        assertThat(current.renewed(session).orElseThrow().getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_ANALYST");
    }

    @Test
    void aDeactivatedUserIsNobodyAtOnceAndStaysSoInTheOldSession() {
        UserName anna = users.have("anna", Role.ANALYST);
        users.signIn(anna);
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        users.signIn(root);
        accounts.setActive(anna, false);
        assertThat(current.renewed(session)).isEmpty();
        assertThatThrownBy(() -> signIn(anna, TestUsers.PASSWORD)).isInstanceOf(BadCredentialsException.class);
        users.signIn(root);
        accounts.setActive(anna, true);
        assertThat(current.renewed(session)).isEmpty();
        users.signIn(anna);
        assertThat(current.signedIn()).isPresent();
    }

    @Test
    void thereIsAlwaysSomebodyToManageUsers() {
        users.signIn(root);
        assertThatThrownBy(() -> accounts.setActive(root, false)).isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> accounts.setRoles(root, Set.of(Role.ANALYST))).isInstanceOf(LastAdministrator.class);
        assertThat(current.require(Role.ADMINISTRATOR))
                .as("nothing was changed")
                .isNotNull();
        UserName anna = users.have("anna", Role.ADMINISTRATOR);
        accounts.setActive(root, false);
        users.signIn(anna);
        assertThatThrownBy(() -> accounts.setRoles(anna, Set.of())).isInstanceOf(LastAdministrator.class);
    }
}
