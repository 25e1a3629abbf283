package org.nightmap.report;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.nightmap.report.Statements.lookedAt;
import static org.nightmap.report.Statements.night;
import static org.nightmap.report.Statements.region;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself refuses what must not be in it or change, whoever asks. */
class AppendOnlyTest extends StoringReports {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update line set count = 2",
                "delete from line",
                "update line_region set region = 'C'",
                "delete from line_issue",
                "delete from settled_issue",
                "update report_text set text = 'other'",
                "delete from report_text",
                "update report_revision set stated = 2",
                "update report_revision set publisher = 'other'",
                "update report_revision set attributed = attributed + 1",
                "update report_revision set status = 'DRAFT'",
                "delete from report_revision",
                "delete from audit",
                "update audit set actor = 'nobody'",
                "delete from region where iso = 'A'",
                "update report set id = 'other'"
            })
    void theDatabaseItselfRefusesToRewriteAReport(String sql) {
        Line line = new Line(
                1,
                "A",
                LineKind.REGION,
                "A",
                List.of(),
                List.of("B"),
                1,
                null,
                null,
                false,
                "",
                null,
                null,
                List.of(IssueCode.OTHER_AUTHORITY));
        add("x", lookedAt(night("2025-10-25", 1, line), IssueCode.CONFLICTING_TOTALS));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).update());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into line (revision_key, number, place, kind, count, each, note) select revision_key, 9, 'P', 'REGION', 1, false, '' from report_revision",
                "insert into line (revision_key, number, place, kind, region, count, each, note) select revision_key, 9, 'P', 'SEA', 'A', 1, false, '' from report_revision",
                "insert into line (revision_key, number, place, kind, region, count, each, note) select revision_key, 9, 'P', 'REGION', 'ZZ', 1, false, '' from report_revision",
                "insert into line (revision_key, number, place, kind, count, each, note) select revision_key, 9, 'P', 'SEA', -1, false, '' from report_revision",
                "insert into line (revision_key, number, place, kind, count, at_least, each, note) select revision_key, 9, 'P', 'SEA', 1, 1, false, '' from report_revision",
                "insert into line (revision_key, number, place, kind, count, each, note) select revision_key, 1, 'P', 'SEA', 1, false, '' from report_revision",
                "insert into report (id) values ('../x')",
                "insert into line_region (revision_key, line_number, region, role, position) select revision_key, 8, 'A', 'JOINT', 1 from report_revision"
            })
    void theDatabaseItselfRefusesAWrongRow(String sql) {
        add("x", night("2025-10-25", 1, region("A", 1)));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).update());
    }
}
