package org.nightmap.report;

import static org.nightmap.report.Statements.ANNA;
import static org.nightmap.report.Statements.regions;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;

/** Reports in a database whose regions are A, B and C, and which forgets what a test stored. */
@SpringJUnitConfig(ReportDatabase.class)
@Transactional
abstract class StoringReports {

    @Autowired
    Reports reports;

    @Autowired
    RegionTable table;

    @BeforeEach
    void regionsAToC() {
        table.align(regions("A", "B", "C"));
    }

    ReportSummary add(String id, Statement statement) {
        return reports.add(id, statement, ReportStatus.APPROVED, ANNA).summary();
    }

    List<ReportStatus> statuses(String id) {
        return reports.revisions(id).stream().map(ReportSummary::status).toList();
    }
}
