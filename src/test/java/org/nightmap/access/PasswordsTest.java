package org.nightmap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightmap.access.UnfitPassword.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Passwords: which are fit, who may replace and try them, and where they must not be seen. */
class PasswordsTest extends HavingAccounts {

    @Autowired
    private JdbcClient jdbc;

    static Stream<String[]> unfitPasswords() {
        return Stream.of(
                new String[] {"eleven sign", "TOO_SHORT"},
                new String[] {"х".repeat(20) + "0123456789abcdefghijklmnopqrstuvwx", "TOO_LONG"},
                new String[] {"I am Anna and nobody else", "CONTAINS_THE_NAME"},
                new String[] {"abcdabcdabcd", "TOO_UNIFORM"});
    }

    @ParameterizedTest
    @MethodSource("unfitPasswords")
    void anUnfitPasswordIsRefusedWithTheReason(String password, Reason reason) {
        users.signIn(root);
        UserName anna = new UserName("anna");
        assertThatThrownBy(() -> accounts.add(anna, Set.of(), password))
                .isInstanceOfSatisfying(
                        UnfitPassword.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageNotContaining(password);
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void onesOwnPasswordIsReplacedOnlyByAnotherOneAndByWhoKnowsIt() {
        UserName anna = users.have("anna");
        users.signIn(anna);
        assertThatThrownBy(() -> accounts.changeOwnPassword("not it", PASSWORD))
                .isInstanceOfSatisfying(
                        UnfitPassword.class, e -> assertThat(e.reason()).isEqualTo(Reason.PRESENT_ONE_IS_WRONG));
        assertThatThrownBy(() -> accounts.changeOwnPassword(TestUsers.PASSWORD, TestUsers.PASSWORD))
                .isInstanceOfSatisfying(
                        UnfitPassword.class, e -> assertThat(e.reason()).isEqualTo(Reason.SAME_AS_BEFORE));
    }

    @Test
    void whoeverSitsAtAnothersSessionCannotTryPasswordsForLong() {
        users.signIn(users.have("anna"));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> accounts.changeOwnPassword("guess", PASSWORD))
                    .isInstanceOf(UnfitPassword.class);
        }
        assertThatThrownBy(() -> accounts.changeOwnPassword(TestUsers.PASSWORD, PASSWORD))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void anUnknownNameAndAWrongPasswordAreAnsweredAlike() {
        assertThatThrownBy(() -> signIn(root, "wrong")).hasMessage("Wrong name or password");
        assertThatThrownBy(() -> signIn(new UserName("nobody"), "wrong")).hasMessage("Wrong name or password");
        assertThatThrownBy(() -> signIn.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated("' or 1=1 --", "wrong")))
                .hasMessage("Wrong name or password");
    }

    @Test
    void theHashIsBcryptAndInNoText() {
        String hash = jdbc.sql("select password from account where name = 'root'")
                .query(String.class)
                .single();
        assertThat(hash).startsWith("{bcrypt}$2");
        users.signIn(root);
        assertThat(accounts.all().toString()).doesNotContain(hash, TestUsers.PASSWORD);
        assertThat(SecurityContextHolder.getContext().toString()).doesNotContain(hash, TestUsers.PASSWORD);
        assertThat(new StoredAccount(accountOf(root), hash, 1).toString()).doesNotContain(hash);
    }
}
