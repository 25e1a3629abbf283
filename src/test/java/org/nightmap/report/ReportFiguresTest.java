package org.nightmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.report.Statements.joint;
import static org.nightmap.report.Statements.night;
import static org.nightmap.report.Statements.region;
import static org.nightmap.report.Statements.sea;
import static org.nightmap.report.Statements.unknown;

import org.junit.jupiter.api.Test;

/** What is reckoned from the lines of a report. */
class ReportFiguresTest extends StoringReports {

    @Test
    void figuresAreReckonedFromTheLines() {
        ReportSummary complete =
                add("complete", night("2025-10-25", 12, region("A", 7), sea("Sea", 3), joint(2, "A", "B")));
        ReportSummary below = add("below", night("2025-10-25", 12, region("A", 7), unknown("Belarus Oblast", 1)));
        ReportSummary above = add("above", night("2025-10-25", 6, region("A", 7)));
        ReportSummary without = add("without", night("2025-10-25", null, region("A", 7)));
        ReportSummary open = add("open", night("2025-10-25", 7, region("A", 7), region("B", null)));

        assertThat(complete.tally()).isEqualTo(new Tally(12, 7, 5, 0, 0));
        assertThat(complete.complete()).isTrue();
        assertThat(complete.resolved()).isTrue();
        assertThat(below.tally()).isEqualTo(new Tally(12, 7, 1, 4, 0));
        assertThat(below.complete()).isFalse();
        assertThat(below.resolved()).isFalse();
        assertThat(above.tally()).isEqualTo(new Tally(6, 7, 0, 0, 1));
        assertThat(above.complete()).isFalse();
        assertThat(without.tally()).isEqualTo(new Tally(null, 7, 0, null, 0));
        assertThat(without.complete()).isFalse();
        assertThat(open.complete())
                .as("a place without a number leaves it open")
                .isFalse();
    }

    @Test
    void signaturesAreEqualExactlyIfRegionsAndCountsAre() {
        String one = add("one", night("2025-10-25", 10, region("A", 7), region("B", 3)))
                .signature();

        assertThat(add("order", night("2025-10-25", 10, region("B", 3), region("A", 7)))
                        .signature())
                .isEqualTo(one);
        assertThat(add("twice", night("2025-10-25", 10, region("A", 5), region("B", 3), region("A", 2)))
                        .signature())
                .isEqualTo(one);
        assertThat(add("zero", night("2025-10-25", 10, region("A", 7), region("B", 3), region("C", 0)))
                        .signature())
                .isEqualTo(one);
        assertThat(add("other", night("2025-10-25", 10, region("A", 7), region("C", 3)))
                        .signature())
                .isNotEqualTo(one);
        assertThat(add("joint", night("2025-10-25", 10, joint(10, "A", "B"))).signature())
                .isNotEqualTo(one);
        assertThat(add("open", night("2025-10-25", 10, region("A", 7), region("B", null)))
                        .signature())
                .isNotEqualTo(one);
    }
}
