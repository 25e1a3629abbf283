package org.nightmap.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nightmap.picture.NightNeed.Kind;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportSummary;

/** Finds why a person should look at a night. What a person has decided by a pin that holds is not asked again. */
final class NightNeeds {

    private final DrawnNight night;
    private final List<NightNeed> found = new ArrayList<>();

    private NightNeeds(DrawnNight night) {
        this.night = night;
    }

    /** The needs of a night, the gravest first; empty where there is none. */
    static List<NightNeed> of(DrawnNight night) {
        return new NightNeeds(night).all();
    }

    private List<NightNeed> all() {
        StandingPin pin = night.pin();
        boolean decided = night.drawnByPin() && pin != null && !pin.needsDecision();
        if (pin != null && pin.needsDecision()) {
            add(Kind.PIN, pin.drawn());
        }
        if (!decided) {
            addIfAny(Kind.DISAGREEING, night.contradicting());
            addIfAny(
                    Kind.MISDATED,
                    night.misdated().stream().map(other -> other.report()).toList());
        }
        addIfAny(
                Kind.INCOMPLETE,
                basis().filter(report -> report.tally().stated() != null && !report.complete())
                        .toList());
        addIfAny(
                Kind.NO_TOTAL,
                basis().filter(report -> report.tally().stated() == null).toList());
        addIfAny(Kind.UNMATCHED, basis().filter(report -> !report.resolved()).toList());
        if (!decided && night.coverage() != Coverage.FULL) {
            addIfAny(Kind.OVERLAPPING, overlappingParts());
        }
        if (night.coverage() == Coverage.PART) {
            add(Kind.PART, night.basis());
        }
        if (night.coverage() == Coverage.UNKNOWN) {
            add(
                    Kind.HOURS_UNKNOWN,
                    basis().filter(report -> report.coverage() == Coverage.UNKNOWN)
                            .toList());
        }
        return List.copyOf(found);
    }

    private Stream<ReportSummary> basis() {
        return night.basis().stream();
    }

    /** Statements of the same hours are two wordings of one part, of which either is drawn. */
    private List<ReportSummary> overlappingParts() {
        List<ReportSummary> parts = Stream.concat(basis(), night.others().stream())
                .filter(PinChoice::isKnownPart)
                .toList();
        return parts.stream()
                .filter(part -> parts.stream()
                        .anyMatch(other -> !Objects.equals(part.window(), other.window()) && part.mayOverlap(other)))
                .toList();
    }

    private void addIfAny(Kind kind, List<ReportSummary> reports) {
        if (!reports.isEmpty()) {
            add(kind, reports);
        }
    }

    private void add(Kind kind, List<ReportSummary> reports) {
        found.add(new NightNeed(kind, reports));
    }
}
