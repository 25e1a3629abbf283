package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightmap.report.Attribution;
import org.nightmap.report.Line;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Reports;
import org.nightmap.report.Statement;
import org.springframework.beans.factory.annotation.Autowired;

/** Nights that have no report, or one that says little, and spans with such nights in them. */
class OddNightsTest extends DeskTest {

    @Autowired
    private Reports reports;

    /** Between the reports of the 25th and the 27th. */
    @Test
    void ofANightWithoutAReportNothingIsClaimed() {
        open("?period=2025-10-26&region=RU-ROS&lang=en&view=west");
        assertThat(equation()).isEqualTo("– no report");
        assertThat(textOf(withClass("nm-basis")))
                .isEqualTo("No report: nothing is known, which is not zero"
                        + " The last night with a report before it is 25 Oct 2025");
        assertThat(tableRows()).hasSize(85).allMatch(row -> "no_report".equals(row.state()) && row.count() == null);
        assertThat(Drawn.regions(map()))
                .hasSize(85)
                .allMatch(feature -> feature.get("state").asString().equals("no_report")
                        && feature.get("count").isNull());
        assertThat(panel()).contains("No report of this night says anything of any region.");
        assertThat(textOf(withClass("nm-sources"))).isEqualTo("Sources of the night Side by side No report is listed.");
    }

    @Test
    void anEmptyNightShowsTheWaysToTheNearestOnes() {
        open("?period=2025-10-26&lang=en&view=west");
        assertThat(textOf(withClass("nm-empty")))
                .isEqualTo("No report of this night No published report is known. Every region is shown as “no report”,"
                        + " which is not zero. Go back to 25 Oct 2025 Go on to 27 Oct 2025");
        test(find(Button.class).withText("Go on to 27 Oct 2025").single()).click();
        assertThat(period()).isEqualTo("Night of 26–27 October 2025");
        assertThat(find(EmptyNight.class).exists()).isFalse();
    }

    /** A copy of the ministry's statement of the 25th, as one of a night that has no other report. */
    @Test
    void aNightWhoseReportWasWithdrawnSaysSoAndLeadsToIt() {
        Statement of25 =
                reports.find(new ReportRef("2025-10-25-tass", 1)).orElseThrow().statement();
        Statement copy = new Statement(
                of25.publisher(),
                of25.kind(),
                LocalDate.of(2023, 5, 5),
                of25.coverage(),
                of25.url(),
                of25.language(),
                of25.published(),
                of25.retrievedAt(),
                of25.windowText(),
                null,
                of25.stated(),
                null,
                null,
                of25.note(),
                of25.lines().stream()
                        .map(line -> new Line(
                                line.number(),
                                line.at(),
                                line.counted(),
                                line.note(),
                                null,
                                null,
                                List.of(),
                                List.of()))
                        .toList(),
                Set.of());
        Attribution boris = new Attribution("boris", Instant.parse("2026-01-02T03:04:05Z"), "for a test");
        ReportRef ref = reports.add("odd-withdrawn", copy, ReportStatus.APPROVED, boris)
                .summary()
                .ref();
        reports.withdraw(ref, boris);

        open("?period=2023-05-05&lang=en&view=west");
        assertThat(textOf(withClass("nm-empty")))
                .contains("What was stored for it was withdrawn.")
                .contains("No report stands. 1 was withdrawn and is kept: odd-withdrawn@1");
        assertThat(textOf(withClass("nm-sources")))
                .isEqualTo(
                        "Sources of the night Side by side No report stands. 1 was withdrawn and is kept: odd-withdrawn@1");
        assertThat(find(RouterLink.class).withText("odd-withdrawn@1").all())
                .extracting(RouterLink::getHref)
                .containsOnly("reports/odd-withdrawn?revision=1&lang=en");
    }

    @Test
    void aNightFarFromAllReportsIsAsEmpty() {
        open("?period=2099-12-31&lang=ru&view=russia");
        assertThat(equation()).isEqualTo("– нет сообщения");
        assertThat(button("Более поздних ночей").isEnabled()).isFalse();
        open("?period=2000-01-01&lang=en&view=west");
        assertThat(textOf(withClass("nm-basis"))).endsWith("The first night with a report after it is 3 Feb 2024");
    }

    @Test
    void aStatementOfOtherHoursDoesNotFillANight() {
        open("?period=2025-11-08&lang=en&view=west");
        assertThat(textOf(withClass("nm-basis"))).startsWith("No night statement: nothing can be drawn");
        assertThat(textOf(withClass("nm-empty"))).contains("1 report of another kind is listed under this date");
    }

    /** RTVI: 174 over 14 regions, without a count for any of them. */
    @Test
    void aReportWithoutLinesLeavesEveryRegionNotStated() {
        open("?period=2025-06-06&region=RU-ROS&lang=en&view=west");
        assertThat(equation()).isEqualTo("174 stated = 0 on the map + 0 elsewhere + 174 unattributed");
        assertThat(tableRows().getFirst().name()).isEqualTo("Unattributed");
        assertThat(tableRows().stream().skip(1))
                .hasSize(85)
                .allMatch(row -> row.said().equals("not stated"));
        assertThat(sourceTexts())
                .containsExactly("RTVI Basis Night statement · whole night · 6 Jun 2025 · ru"
                        + " States 174 drones and counts them nowhere Revisions and lines");
        assertThat(panel()).contains("The report says nothing usable of it. That is not zero");
    }

    /** Belgorod 4, Volgograd 2, Rostov 1, and no total. */
    @Test
    void aReportWithoutATotalHasNoRemainder() {
        open("?period=2024-02-03&lang=en&view=west");
        assertThat(equation()).isEqualTo("– no total stated 7 on the map + 0 elsewhere");
        assertThat(sourceTexts())
                .singleElement()
                .asString()
                .endsWith("Counts 7 and states no total Revisions and lines");
    }

    /** 121 on the 25th, none on the 26th, 193 on the 27th. */
    @Test
    void aSpanSaysOnHowManyOfItsNightsItRests() {
        open("?period=2025-10-25..2025-10-27&lang=en&view=west");
        assertThat(period()).isEqualTo("Nights of 25–27 October 2025");
        assertThat(equation()).startsWith("314 stated = ");
        assertThat(textOf(withClass("nm-warnings"))).contains("1 of 3 nights has no approved report");
        assertThat(textOf(withClass("nm-basis"))).endsWith("Drawn from 2 of 3 nights, each from its own report");
        assertThat(textOf(withClass("nm-sources"))).isEqualTo("Sources of the nights Publishers compared");
        assertThat(sourceTexts()).anyMatch(source -> source.contains("listed under 27 Oct 2025"));
    }

    @Test
    void aSpanWithoutAnyReportIsEmpty() {
        open("?period=2025-10-21..2025-10-22&lang=en&view=west");
        assertThat(textOf(withClass("nm-empty")))
                .startsWith("No report of these nights")
                .endsWith("Go back to 20 Oct 2025 Go on to 23 Oct 2025");
        click("Previous night with a report, 20 Oct 2025");
        assertThat(period()).isEqualTo("Night of 19–20 October 2025");
    }
}
