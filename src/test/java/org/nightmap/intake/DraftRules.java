package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.nightmap.report.Figures;
import org.nightmap.report.Line;
import org.nightmap.report.Tally;
import org.nightmap.report.TextSpan;

/** What holds of the draft of any text whatever. */
final class DraftRules {

    private DraftRules() {}

    static void check(Draft draft) {
        placesStandWhereTheySay(draft);
        numbersStandWhereTheySay(draft);
        noTwoPlacesOverlap(draft);
        figuresReconcile(draft);
    }

    /** A line's place is the text at its position, in one line. */
    static void placesStandWhereTheySay(Draft draft) {
        for (DraftLine line : draft.lines()) {
            TextSpan span = line.placeSpan();
            if (span != null) {
                assertThat(draft.text().substring(span.start(), span.end()).replaceAll("\\s+", " "))
                        .as(draft.text())
                        .isEqualTo(line.place().replaceAll("\\s+", " "));
            }
        }
    }

    /** What stands where a line's number is said to stand is that number, if it is one and not a reference to another. */
    static void numbersStandWhereTheySay(Draft draft) {
        for (DraftLine line : draft.lines()) {
            TextSpan span = line.numberSpan();
            Integer count = line.count();
            if (span != null && count != null) {
                String written = draft.text().substring(span.start(), span.end());
                RenderedNumbers.value(written)
                        .ifPresent(value -> assertThat(count)
                                .as("'%s' in %s", written, draft.text())
                                .isEqualTo(value));
            }
        }
    }

    static void noTwoPlacesOverlap(Draft draft) {
        List<TextSpan> spans = draft.lines().stream()
                .map(DraftLine::placeSpan)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(TextSpan::start))
                .toList();
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start())
                    .as(draft.text())
                    .isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }

    /** Lines + unattributed = stated + excess, see the design of the figures. */
    static void figuresReconcile(Draft draft) {
        List<Line> lines =
                draft.lines().stream().map(line -> line.toLine(1, List.of())).toList();
        Tally tally = Figures.of(draft.stated(), lines).tally();
        assertThat(tally.attributed() + tally.elsewhere()).isEqualTo(draft.sum());
        if (draft.stated() != null) {
            assertThat(draft.sum() + Objects.requireNonNull(tally.unattributed()))
                    .isEqualTo(draft.stated() + tally.excess());
        }
    }
}
