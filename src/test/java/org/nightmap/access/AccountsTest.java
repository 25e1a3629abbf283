package org.nightmap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightmap.access.UnfitPassword.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(AccessDatabase.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class AccountsTest {

    private static final String PASSWORD = "brisk yellow kettle";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentRights current;

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    private SetClock clock;

    @Autowired
    private JdbcClient jdbc;

    private TestUsers users;
    private UserName root;

    @BeforeEach
    void haveAnAdministrator() {
        users = new TestUsers(context);
        root = users.have("root", Role.ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        TestUsers.signOut();
    }

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

    @Test
    void everyChangeOfAUserIsInTheAuditWithWhoDidItAndWhen() {
        clock.putForward(Duration.ofMinutes(5));
        UserName anna = add("anna", Role.ANALYST);
        accounts.setRoles(anna, Set.of(Role.APPROVER, Role.ANALYST));
        accounts.setRoles(anna, Set.of(Role.APPROVER, Role.ANALYST));
        accounts.setActive(anna, false);
        accounts.setActive(anna, true);
        accounts.resetPassword(anna, PASSWORD);
        signIn(anna, PASSWORD);
        accounts.changeOwnPassword(PASSWORD, "a wholly other phrase");
        assertThat(jdbc.sql("select at, actor, action, detail from account_audit where account = 'anna' order by id")
                        .query((row, i) -> String.join(
                                " | ",
                                row.getObject(1, OffsetDateTime.class)
                                        .toInstant()
                                        .toString(),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)))
                        .list())
                .containsExactly(
                        "2026-04-15T08:05:00Z | root | USER_ADDED | ANALYST",
                        "2026-04-15T08:05:00Z | root | ROLES_CHANGED | ANALYST, APPROVER",
                        "2026-04-15T08:05:00Z | root | DEACTIVATED | ",
                        "2026-04-15T08:05:00Z | root | REACTIVATED | ",
                        "2026-04-15T08:05:00Z | root | PASSWORD_RESET | ",
                        "2026-04-15T08:05:00Z | anna | PASSWORD_CHANGED | ");
        assertThat(accountOf(anna).changedAt()).isEqualTo(Instant.parse("2026-04-15T08:05:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "update account_audit set actor = 'somebody else'",
        "delete from account_audit",
        "delete from account",
        "update account set password = 'plain text that is long enough'",
        "update account set name = 'A'",
        "insert into account_role (account; role) values ('root'; 'GOD')"
    })
    void theDatabaseRefusesToForgetOrToKeepAPasswordInClear(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql.replace(';', ',')).update()).isInstanceOf(DataAccessException.class);
    }

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

    private UserName add(String name, Role... roles) {
        users.signIn(root);
        UserName user = new UserName(name);
        accounts.add(user, Set.of(roles), PASSWORD);
        return user;
    }

    private void signIn(UserName user, String password) {
        SecurityContextHolder.getContext()
                .setAuthentication(signIn.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(user.value(), password)));
    }

    private Account accountOf(UserName name) {
        users.signIn(root);
        return accounts.all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
