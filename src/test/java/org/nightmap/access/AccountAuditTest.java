package org.nightmap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every change of a user is on record, and the database lets nobody take it back. */
class AccountAuditTest extends HavingAccounts {

    @Autowired
    private SetClock clock;

    @Autowired
    private JdbcClient jdbc;

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
}
