package org.nightmap.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit trail in H2, which a view puts together of the changes of reports and of users. */
@Service
@Transactional(readOnly = true)
class JdbcAuditTrail implements AuditTrail {

    private static final String WANTED = """
            from audit_trail
            where (:report = '' or lower(coalesce(report_id, pinned)) like :reportPattern escape '!')
              and (:user = '' or lower(actor) like :userPattern escape '!' or account like :userPattern escape '!')
              and (:action = '' or action = :action)
            """;

    private final JdbcClient jdbc;
    private final CurrentUser current;

    JdbcAuditTrail(JdbcClient jdbc, CurrentUser current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    @Override
    public List<AuditEntry> page(AuditFilter filter, int offset, int limit) {
        check();
        String page = "select * " + WANTED
                + "order by at desc, source desc, id desc offset :offset rows fetch next :limit rows only";
        return wanted(page, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, i) -> read(row))
                .list();
    }

    @Override
    public int count(AuditFilter filter) {
        check();
        return wanted("select count(*) " + WANTED, filter).query(Integer.class).single();
    }

    private void check() {
        if (current.signedIn().filter(user -> !user.roles().isEmpty()).isEmpty()) {
            throw new NotAllowed(Role.ANALYST);
        }
    }

    private StatementSpec wanted(String sql, AuditFilter filter) {
        return jdbc.sql(sql)
                .param("report", filter.report())
                .param("reportPattern", containing(filter.report()))
                .param("user", filter.user())
                .param("userPattern", containing(filter.user()))
                .param("action", filter.action() == null ? "" : filter.action().name());
    }

    /** A pattern in which nothing that somebody typed has a meaning of its own. */
    private static String containing(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                AuditAction.valueOf(row.getString("action")),
                row.getString("report_id"),
                row.getObject("revision", Integer.class),
                row.getString("account"),
                pin(row),
                row.getString("detail"));
    }

    private static AuditEntry.@Nullable Pin pin(ResultSet row) throws SQLException {
        LocalDate night = row.getObject("night", LocalDate.class);
        return night == null
                ? null
                : new AuditEntry.Pin(night, List.of(row.getString("pinned").split(", ")));
    }
}
