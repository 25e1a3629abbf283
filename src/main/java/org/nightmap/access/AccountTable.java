package org.nightmap.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts in H2, without any rule about who may do what. Every change is written beside its line in the audit. */
@Component
class AccountTable {

    private static final String SELECT = """
            select name, password, temporary, active, generation, changed_at,
                   (select listagg(role, ',') from account_role where account = name) as roles
            from account
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<StoredAccount> find(UserName name) {
        return jdbc.sql(SELECT + "where name = ?")
                .param(name.value())
                .query((row, i) -> read(row))
                .optional();
    }

    List<StoredAccount> all() {
        return jdbc.sql(SELECT + "order by name").query((row, i) -> read(row)).list();
    }

    /** Until the transaction ends, nobody else changes an account. */
    void lock() {
        jdbc.sql("select name from account order by name for update")
                .query(String.class)
                .list();
    }

    /** Whether there is anybody who can manage users. */
    boolean hasAdministrator() {
        return jdbc.sql("""
                        select exists (select * from account join account_role on account = name
                                       where active and role = 'ADMINISTRATOR')
                        """).query(Boolean.class).single();
    }

    void add(UserName name, String hash, Set<Role> roles, String actor) {
        jdbc.sql("""
                        insert into account (name, password, temporary, active, generation, changed_at)
                        values (?, ?, true, true, 1, ?)
                        """).params(name.value(), hash, now()).update();
        write(name, roles);
        audit(actor, AuditAction.USER_ADDED, name, words(roles));
    }

    void setRoles(UserName name, Set<Role> roles, String actor) {
        jdbc.sql("delete from account_role where account = ?")
                .param(name.value())
                .update();
        write(name, roles);
        jdbc.sql("update account set changed_at = ? where name = ?")
                .params(now(), name.value())
                .update();
        audit(actor, AuditAction.ROLES_CHANGED, name, words(roles));
    }

    /** Ends the account's sessions too. */
    void setActive(UserName name, boolean active, String actor) {
        jdbc.sql("update account set active = ?, generation = generation + 1, changed_at = ? where name = ?")
                .params(active, now(), name.value())
                .update();
        audit(actor, active ? AuditAction.REACTIVATED : AuditAction.DEACTIVATED, name, "");
    }

    /** Ends the account's sessions too. */
    void setPassword(UserName name, String hash, boolean temporary, String actor) {
        jdbc.sql("""
                        update account set password = ?, temporary = ?, generation = generation + 1, changed_at = ?
                        where name = ?
                        """).params(hash, temporary, now(), name.value()).update();
        audit(actor, temporary ? AuditAction.PASSWORD_RESET : AuditAction.PASSWORD_CHANGED, name, "");
    }

    private void write(UserName name, Set<Role> roles) {
        roles.forEach(role -> jdbc.sql("insert into account_role (account, role) values (?, ?)")
                .params(name.value(), role.name())
                .update());
    }

    private void audit(String actor, AuditAction action, UserName name, String detail) {
        jdbc.sql("insert into account_audit (at, actor, action, account, detail) values (?, ?, ?, ?, ?)")
                .params(now(), actor, action.name(), name.value(), detail)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String words(Collection<Role> roles) {
        return Roles.inOrder(roles).stream().map(Role::name).collect(Collectors.joining(", "));
    }

    private static StoredAccount read(ResultSet row) throws SQLException {
        String roles = row.getString("roles");
        Account account = new Account(
                new UserName(row.getString("name")),
                roles == null
                        ? Set.of()
                        : Stream.of(roles.split(",")).map(Role::valueOf).collect(Collectors.toSet()),
                row.getBoolean("active"),
                row.getBoolean("temporary"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
        return new StoredAccount(account, row.getString("password"), row.getInt("generation"));
    }
}
