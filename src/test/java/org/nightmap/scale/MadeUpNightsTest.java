package org.nightmap.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.Coverage;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.RegionTable;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Statement;
import org.nightmap.time.Night;

/** What is measured on made-up nights is measured on the same ones each time, and on all that a real night can have. */
class MadeUpNightsTest {

    private static final Night NIGHT = Night.of(2025, 10, 25);

    private final List<RegionTable.Entry> regions = IntStream.range(0, 40)
            .mapToObj(i -> new RegionTable.Entry("R-" + i, new LocalizedText("Region " + i, "Регион " + i)))
            .toList();

    @Test
    void aNightIsTheSameEachTimeAndAnotherByAnotherSeed() {
        assertThat(new MadeUpNights(1, regions).of(NIGHT)).isEqualTo(new MadeUpNights(1, regions).of(NIGHT));
        assertThat(new MadeUpNights(1, regions).of(NIGHT)).isNotEqualTo(new MadeUpNights(2, regions).of(NIGHT));
        assertThat(new MadeUpNights(1, regions).of(NIGHT))
                .isNotEqualTo(new MadeUpNights(1, regions).of(NIGHT.plusNights(1)));
    }

    @Test
    void aFewHundredNightsHaveAHundredLinesEachOfEveryKind() {
        List<MadeUpReport> reports = new ArrayList<>();
        MadeUpNights nights = new MadeUpNights(1, regions);
        IntStream.range(0, 300).forEach(i -> reports.addAll(nights.of(NIGHT.plusNights(i))));
        List<Statement> statements =
                reports.stream().flatMap(report -> report.revisions().stream()).toList();
        List<Line> lines = statements.stream()
                .flatMap(statement -> statement.lines().stream())
                .toList();

        assertThat(lines.size() / 300).isBetween(80, 120);
        assertThat(lines)
                .extracting(Line::kind)
                .contains(LineKind.REGION, LineKind.SEA, LineKind.JOINT, LineKind.UNKNOWN);
        assertThat(lines)
                .anyMatch(Line::vague)
                .anyMatch(line -> Integer.valueOf(0).equals(line.count()));
        assertThat(lines).anyMatch(line -> !line.alsoCovers().isEmpty());
        assertThat(statements).extracting(Statement::coverage).contains(Coverage.FULL, Coverage.PART);
        assertThat(statements).extracting(Statement::kind).contains(ReportKind.NIGHT, ReportKind.DAY);
        assertThat(statements).anyMatch(statement -> statement.stated() == null);
        assertThat(reports).anyMatch(report -> report.revisions().size() > 1);
        assertThat(reports)
                .extracting(MadeUpReport::status)
                .contains(ReportStatus.APPROVED, ReportStatus.DRAFT, ReportStatus.WITHDRAWN);
    }
}
