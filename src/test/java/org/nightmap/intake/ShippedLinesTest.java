package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.intake.ShippedContents.FILES;
import static org.nightmap.intake.ShippedContents.NAMES;
import static org.nightmap.intake.ShippedContents.SHIPPED;
import static org.nightmap.intake.ShippedContents.line;
import static org.nightmap.intake.ShippedContents.lines;
import static org.nightmap.intake.ShippedContents.tally;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.report.Coverage;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.Statement;
import org.nightmap.report.Tally;

/** What the lines of the shipped reports say beside their counts: doubts, notes, joint and shared counts. */
class ShippedLinesTest {

    @Test
    void theGovernorsFigureAndTheSubCountOfTheArticleArePointedOut() {
        assertThat(line("2025-10-25-article", "Smolensk Region").issues()).containsExactly(IssueCode.OTHER_AUTHORITY);
        assertThat(line("2025-10-25-article", "Moscow Oblast").issues()).containsExactly(IssueCode.ORPHAN_SUB_COUNT);
        assertThat(line("2025-10-25-article", "Moscow Oblast").alsoCovers()).isEmpty();
        assertThat(line("2025-10-25-article", "Belarus Oblast").issues()).containsExactly(IssueCode.UNMATCHED_PLACE);
        Tally tally = tally(SHIPPED.get("2025-10-25-article"));
        assertThat(tally).isEqualTo(new Tally(121, 103, 7, 11, 0));
    }

    @Test
    void theMinistrysStatementKeepsItsSubCountAsANote() {
        Statement tass = SHIPPED.get("2025-10-25-tass");
        Line moscow = line("2025-10-25-tass", "Moscow Region");
        assertThat(tally(tass)).isEqualTo(new Tally(121, 121, 0, 0, 0));
        assertThat(tass.coverage()).isEqualTo(Coverage.FULL);
        assertThat(moscow.count()).isEqualTo(9);
        assertThat(moscow.note()).isEqualTo("including seven UAVs heading towards Moscow");
        assertThat(moscow.alsoCovers()).containsExactly("RU-MOW");
        assertThat(moscow.issues()).isEmpty();
    }

    @Test
    void aJointCountKeepsItsRegions() {
        Line joint = line("2025-11-25-lenta", "Ростовской и Брянской и Курской и Белгородской и Липецкой областями");
        assertThat(joint.regions()).containsExactly("RU-ROS", "RU-BRY", "RU-KRS", "RU-BEL", "RU-LIP");
        assertThat(joint.count()).isEqualTo(30);
        assertThat(joint.issues()).containsExactly(IssueCode.JOINT_COUNT);
        assertThat(joint.note()).isEmpty();
        assertThat(line("2026-01-21-v102", "Чёрного и Азовского моря").regions())
                .isEmpty();
    }

    @Test
    void aNumberGivenForEachOfSeveralPlacesIsMarked() {
        assertThat(line("2025-08-02-newskherson", "Липецкой области").each()).isTrue();
        assertThat(line("2025-08-02-newskherson", "Белгородской области").each())
                .isFalse();
        assertThat(lines().filter(Line::each)).hasSize(1018);
    }

    @Test
    void aRegionNamedTwiceIsPointedOutAtTheSecondLine() {
        assertThat(lines().filter(line -> line.issues().contains(IssueCode.DUPLICATE_PLACE)))
                .hasSize(5);
        Line again = line("2025-11-01-360", "Воронежской областях");
        assertThat(again.issues()).containsExactly(IssueCode.DUPLICATE_PLACE);
        assertThat(again.note()).isEqualTo("second mention");
    }

    /** The collector noted it by hand in 61 lines: the gazetteer's data says the same. */
    @Test
    void everyNameThatTheCollectorFoundToIncludeTheCityDoes() {
        List<String> noted = new ArrayList<>();
        for (CsvRow row : CsvFile.read("counts.csv", FILES.get(ShippedReports.COUNTS), ShippedLines.COLUMNS)) {
            if (row.text("note").contains("may cover the city of Moscow too")) {
                noted.add(row.text("place_as_written"));
                assertThat(NAMES.alsoCovers(row.text("place_as_written"), "RU-MOS"))
                        .as(row.text("place_as_written"))
                        .containsExactly("RU-MOW");
            }
        }
        assertThat(noted).hasSize(61);
        assertThat(lines()).noneMatch(line -> line.note().contains("may cover"));
    }
}
