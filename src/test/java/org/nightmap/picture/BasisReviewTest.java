package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;

/** Keeps the list of docs/basis-review.md true, and writes it anew where asked to ({@value #WRITE}). */
@ShippedNights
class BasisReviewTest {

    private static final String WRITE = "basis-review.write";

    private static final Path REVIEW = Path.of("docs", "basis-review.md");

    /** Above it stands what a person wrote, below it what this test writes. */
    private static final String MARK = "<!-- written by BasisReviewTest -->\n";

    private static final Period SHIPPED = Period.parse("2024-02-01..2026-03-31");

    @Autowired
    private Pictures pictures;

    @Autowired
    private Agreement agreement;

    @Test
    void theReviewListsEveryNightWithAChoice() throws IOException {
        String review = Files.readString(REVIEW);
        String head = review.substring(0, review.indexOf(MARK) + MARK.length());
        String current = head + "\n" + table();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(REVIEW, current);
        }
        assertThat(Files.readString(REVIEW)).isEqualTo(current);
    }

    private String table() {
        List<String> rows = pictures.nights(SHIPPED).stream()
                .map(NightOverview::night)
                .filter(night -> candidates(night).size() > 1)
                .map(this::row)
                .toList();
        return """
                %d nights have more than one night statement.

                | night | reports | basis | runner-up | lost by | contradict each other |
                |---|---:|---|---|---|---|
                %s
                """.formatted(rows.size(), String.join("\n", rows));
    }

    private String row(Night night) {
        List<BasisCandidate> candidates = candidates(night);
        String contradicting =
                agreement
                        .contradicting(
                                candidates.stream().map(BasisCandidate::report).toList())
                        .stream()
                        .map(report -> report.ref().id())
                        .collect(Collectors.joining(", "));
        return "| %s | %d | %s | %s | %s | %s |"
                .formatted(
                        night,
                        candidates.size(),
                        said(candidates.get(0)),
                        said(candidates.get(1)),
                        candidates
                                .get(1)
                                .lostBy()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' '),
                        contradicting);
    }

    private static String said(BasisCandidate candidate) {
        ReportSummary report = candidate.report();
        return "%s, %s: %d of %s%s%s"
                .formatted(
                        report.ref().id(),
                        report.publisher(),
                        report.tally().attributed() + report.tally().elsewhere(),
                        report.tally().stated() == null ? "?" : report.tally().stated(),
                        report.tally().elsewhere() == 0
                                ? ""
                                : ", %d elsewhere".formatted(report.tally().elsewhere()),
                        candidate.agreeing() == 0 ? "" : ", confirmed by %d".formatted(candidate.agreeing()));
    }

    private List<BasisCandidate> candidates(Night night) {
        return pictures.candidates(Period.of(night)).get(night);
    }
}
