package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nightmap.report.Attribution;
import org.nightmap.report.Coverage;
import org.nightmap.report.Publication;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Reports;
import org.nightmap.report.Statement;
import org.nightmap.report.TextKind;
import org.nightmap.report.Window;
import org.springframework.beans.factory.annotation.Autowired;

/** What a report's page says of where the report comes from, in its words, its facts and how they were corrected. */
class ReportFactsTest extends ViewTest {

    private static final Attribution ANNA = new Attribution("anna", Instant.parse("2026-01-02T03:04:05Z"), "");

    /** Half past twelve in Moscow. */
    private static final Instant RETRIEVED = Instant.parse("2025-10-26T09:30:00Z");

    @Autowired
    private Reports reports;

    /** The database is that of all tests of views. */
    private final String id = "facts-" + UUID.randomUUID();

    /** U+202E turns what follows: 012 would be read as 210. It stays in what is stored. */
    @Test
    void whatWouldTurnTheTextIsShownAsASign() {
        Statement s = withTotal("TA\u202ESS", 12);
        Statement turned = new Statement(
                s.publisher(),
                s.kind(),
                s.date(),
                s.coverage(),
                null,
                "en",
                null,
                null,
                "from \u206620:00",
                null,
                12,
                "Over Kursk \u202E012 drones",
                TextKind.SOURCE,
                "",
                List.of(),
                Set.of());
        reports.add(id + "-turned", turned, ReportStatus.DRAFT, ANNA);
        open("reports/" + id + "-turned?lang=en");

        assertThat(textOf("nm-report-text")).isEqualTo("Over Kursk \uFFFD012 drones");
        assertThat(textOf(find(ReportView.class).single()))
                .contains("TA\uFFFDSS", "from \uFFFD20:00")
                .doesNotContain("\u202E", "\u2066");
        assertThat(reports.find(new ReportRef(id + "-turned", 1)).orElseThrow().statement())
                .isEqualTo(turned);
    }

    /** What is there to check the report by. */
    @Test
    void theFactsSayWhereTheReportComesFrom() {
        reports.add(id + "-facts", withTotal("TASS", 121), ReportStatus.DRAFT, ANNA);
        open("reports/" + id + "-facts?lang=en");

        assertThat(textOf(find(ReportView.class).single()))
                .contains("Night statement · part of the night · hours as written: “from 20:00 to 23:00” · 121 stated"
                        + " · published 26 Oct 2025 · taken over 26 Oct 2025, 12:30:00 (Moscow time) · language: en"
                        + " · revision 1 · " + id + "-facts");
    }

    /** Whoever looks at a correction sees what it corrects without opening the revision before it. */
    @Test
    void everyFieldThatDiffersSaysWhatItWasAndWhatItIs() {
        reports.add(id + "-fields", withTotal("TASS", 121), ReportStatus.DRAFT, ANNA);
        Statement after = new Statement(
                "Interfax",
                ReportKind.NIGHT,
                LocalDate.of(2025, 10, 25),
                Coverage.FULL,
                URI.create("https://example.org/b"),
                "ru",
                null,
                RETRIEVED,
                "",
                null,
                1121,
                null,
                null,
                "seen twice",
                List.of(),
                Set.of());
        reports.revise(id + "-fields", after, ReportStatus.DRAFT, ANNA);
        open("reports/" + id + "-fields?lang=en");

        assertThat(textsOf("nm-field-differs"))
                .containsExactly(
                        "Publisher: TASS → Interfax",
                        "Coverage: part of the night → whole night",
                        "Address: not given → https://example.org/b",
                        "Language: en → ru",
                        "Published: 26 Oct 2025 → not given",
                        "Hours: “from 20:00 to 23:00” (24 Oct – 24 Oct, 20:00–23:00) → not given",
                        "Stated total: 121 → 1,121",
                        "Note: not given → seen twice");
        assertThat(textsOf("nm-before")).hasSize(8);
    }

    private static Statement withTotal(String publisher, int stated) {
        return new Statement(
                publisher,
                ReportKind.NIGHT,
                LocalDate.of(2025, 10, 25),
                Coverage.PART,
                null,
                "en",
                Publication.on(LocalDate.of(2025, 10, 26)),
                RETRIEVED,
                "from 20:00 to 23:00",
                new Window(LocalDateTime.of(2025, 10, 24, 20, 0), LocalDateTime.of(2025, 10, 24, 23, 0)),
                stated,
                null,
                null,
                "",
                List.of(),
                Set.of());
    }
}
