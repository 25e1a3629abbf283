package org.nightmap.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.BasisCandidate.Rule;
import org.nightmap.report.Publication;
import org.nightmap.report.ReportSummary;
import org.springframework.stereotype.Component;

/** Puts the night statements of one night in the order in which its map would be drawn from them. */
@Component
class BasisChoice {

    /** Each rule prefers the smaller; asked in the order of the enumeration. */
    private static final Map<Rule, Comparator<Candidate>> RULES = new EnumMap<>(Map.of(
            Rule.OWN_NIGHT, Comparator.comparing(c -> c.misdated),
            Rule.COMPLETE, Comparator.comparing(c -> !c.report.complete()),
            Rule.MOST_AGREEING, Comparator.comparing(c -> -c.agreeing),
            Rule.MOST_ATTRIBUTED, Comparator.comparing(c -> -c.report.tally().attributed()),
            Rule.PUBLISHER_RANK, Comparator.comparing(c -> c.publisherRank),
            Rule.NEWEST,
                    Comparator.comparing(Candidate::published, Comparator.nullsFirst(Comparator.naturalOrder()))
                            .reversed(),
            Rule.NO_REGION_TWICE, Comparator.comparing(Candidate::repeatedRegions),
            Rule.ID, Comparator.comparing(c -> c.report.ref().id())));

    private static final Comparator<Candidate> ORDER =
            RULES.values().stream().reduce(Comparator::thenComparing).orElseThrow();

    private final PictureSettings settings;
    private final Agreement agreement;
    private final StatementLines lines;

    BasisChoice(PictureSettings settings, Agreement agreement, StatementLines lines) {
        this.settings = settings;
        this.agreement = agreement;
        this.lines = lines;
    }

    /**
     * Orders the statements of one night, the basis first.
     *
     * @param statements the approved night statements of one night
     * @param misdated those of them whose list is likely that of another night
     */
    List<BasisCandidate> rank(List<ReportSummary> statements, Misdated misdated) {
        List<Candidate> order = statements.stream()
                .map(s -> new Candidate(
                        s,
                        misdated.of(s).isPresent(),
                        agreement.countOf(s, statements),
                        settings.rank(s.publisher()),
                        lines))
                .sorted(ORDER)
                .toList();
        List<BasisCandidate> ranked = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Candidate candidate = order.get(i);
            Rule lostBy = i == 0 ? Rule.FIRST : decidingRule(order.get(i - 1), candidate);
            ranked.add(new BasisCandidate(
                    candidate.report, candidate.agreeing, candidate.publisherRank, candidate.misdated, lostBy));
        }
        return List.copyOf(ranked);
    }

    private static Rule decidingRule(Candidate winner, Candidate loser) {
        return RULES.entrySet().stream()
                .filter(rule -> rule.getValue().compare(winner, loser) != 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "%s is twice among the statements of a night".formatted(loser.report.ref())));
    }

    private record Candidate(
            ReportSummary report, boolean misdated, int agreeing, int publisherRank, StatementLines lines) {

        @Nullable Publication published() {
            return report.published();
        }

        int repeatedRegions() {
            return lines.repeatedRegions(report);
        }
    }
}
