package org.nightmap.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.Period;
import org.springframework.stereotype.Component;

/**
 * How the statements of nights stand to each other: their order as a basis and which contradict. It follows from the statements
 * alone, so that it is kept for as long as a night has the same ones, whatever is stored of others: of a long span only a night that
 * changed is looked at again.
 */
@Component
class NightStandings {

    /** As many nights as a span may have. */
    private static final int REMEMBERED = Period.MOST_NIGHTS;

    /** So many statements are read together: a few score nights. */
    private static final int AT_A_TIME = 500;

    private final BasisChoice choice;
    private final Agreement agreement;
    private final StatementLines lines;
    private final RecentAnswers<Statements, Standing> recent = new RecentAnswers<>(REMEMBERED);

    NightStandings(BasisChoice choice, Agreement agreement, StatementLines lines) {
        this.choice = choice;
        this.agreement = agreement;
        this.lines = lines;
    }

    /**
     * The statements of one night.
     *
     * @param ranked as {@link BasisChoice#rank} orders them
     * @param contradicting as {@link Agreement#contradicting} finds them
     */
    record Standing(List<BasisCandidate> ranked, List<ReportSummary> contradicting) {}

    /** Of one night. */
    Standing of(List<ReportSummary> statements, Misdated misdated) {
        return recent.get(
                Statements.of(statements, misdated),
                RecentAnswers.ALWAYS,
                () -> new Standing(choice.rank(statements, misdated), agreement.contradicting(statements)));
    }

    /** Works out those of many nights that are not remembered, with few questions to the database. */
    void prepare(Collection<List<ReportSummary>> nights, Misdated misdated) {
        List<List<ReportSummary>> together = new ArrayList<>();
        int reports = 0;
        for (List<ReportSummary> statements : nights) {
            if (statements.size() > 1
                    && recent.known(Statements.of(statements, misdated), RecentAnswers.ALWAYS)
                            .isEmpty()) {
                together.add(statements);
                reports += statements.size();
            }
            if (reports >= AT_A_TIME) {
                workOut(together, misdated);
                together.clear();
                reports = 0;
            }
        }
        workOut(together, misdated);
    }

    private void workOut(List<List<ReportSummary>> nights, Misdated misdated) {
        lines.prepare(nights.stream().flatMap(List::stream).toList());
        nights.forEach(statements -> of(statements, misdated));
    }

    /**
     * What a standing follows from.
     *
     * @param statements the statements of a night, in the order of their ids
     * @param misdated keys of those that are likely of another night
     */
    private record Statements(List<ReportSummary> statements, Set<Long> misdated) {

        static Statements of(List<ReportSummary> statements, Misdated misdated) {
            return new Statements(
                    statements,
                    statements.stream()
                            .filter(report -> misdated.of(report).isPresent())
                            .map(ReportSummary::key)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }
}
