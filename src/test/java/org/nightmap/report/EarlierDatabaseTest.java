package org.nightmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database that an earlier version wrote is brought up to date with what it holds. */
class EarlierDatabaseTest {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Test
    void whatWasStoredWithItsDayAloneKeepsItAndStaysUnchangeable() throws SQLException {
        Flyway.configure().dataSource(url, "", "").target("5").load().migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement()) {
            sql.execute("insert into report (id) values ('old')");
            sql.execute("""
                    insert into report_revision (report_id, revision, status, publisher, kind, listed_on, coverage, language,
                        published_on, window_text, note, attributed, elsewhere, complete, resolved, line_count, signature)
                    values ('old', 1, 'APPROVED', 'TASS', 'NIGHT', '2025-10-25', 'FULL', 'en',
                        '2025-10-25', '', '', 0, 0, false, true, 0, 'none')
                    """);
        }

        Flyway.configure().dataSource(url, "", "").load().migrate();

        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement()) {
            try (ResultSet row = sql.executeQuery("select published_on, published_time from report_revision")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString("published_on")).isEqualTo("2025-10-25");
                assertThat(row.getString("published_time")).isNull();
            }
            assertThatThrownBy(() -> sql.execute("update report_revision set published_time = '07:41:00'"))
                    .hasMessageContaining("published_time is not changed; add a revision");
            assertThatThrownBy(() -> sql.execute("delete from report_revision")).isInstanceOf(SQLException.class);
        }
    }
}
