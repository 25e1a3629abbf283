package org.nightmap.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightmap.picture.StandingPin.Fate;
import org.nightmap.report.PinnedBases;
import org.nightmap.report.PinnedBasis;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.stereotype.Component;

/** Finds the pins of nights and what they come to. Only a pin that no longer holds costs more than one look for all nights. */
@Component
class StandingPins {

    private final PinnedBases pins;
    private final Reports reports;
    private final Withdrawals withdrawals;

    StandingPins(PinnedBases pins, Reports reports, Withdrawals withdrawals) {
        this.pins = pins;
        this.reports = reports;
        this.withdrawals = withdrawals;
    }

    /**
     * The pins of a period's nights.
     *
     * @param approved the approved reports listed in the period
     */
    SortedMap<Night, StandingPin> of(Period period, List<ReportSummary> approved) {
        SortedMap<Night, PinnedBasis> standing = pins.standing(period);
        SortedMap<Night, StandingPin> found = new TreeMap<>();
        if (!standing.isEmpty()) {
            Map<String, ReportSummary> byId = approved.stream()
                    .collect(Collectors.toMap(report -> report.ref().id(), Function.identity()));
            standing.forEach((night, pin) -> found.put(night, found(pin, byId)));
        }
        return found;
    }

    private StandingPin found(PinnedBasis pin, Map<String, ReportSummary> approved) {
        List<ReportSummary> now = pin.reports().stream()
                .map(ref -> approved.get(ref.id()))
                .filter(Objects::nonNull)
                .filter(report -> isOfNight(report, pin.night()))
                .toList();
        if (now.size() < pin.reports().size() || !PinChoice.fitTogether(now)) {
            return new StandingPin(pin, Fate.FALLS, List.of(), withdrawnSince(pin));
        }
        boolean same = pin.reports().equals(now.stream().map(ReportSummary::ref).toList());
        return new StandingPin(pin, same ? Fate.HOLDS : Fate.FOLLOWS, inOrderOfHours(now), List.of());
    }

    private static boolean isOfNight(ReportSummary report, Night night) {
        return report.kind() == ReportKind.NIGHT && report.date().equals(night.morning());
    }

    private List<Withdrawal> withdrawnSince(PinnedBasis pin) {
        return withdrawals.of(pin.reports().stream().map(this::stored).toList());
    }

    private ReportSummary stored(ReportRef ref) {
        Optional<ReportSummary> stored = reports.summary(ref);
        return stored.orElseThrow(() -> new IllegalStateException(ref + " is pinned and is not there"));
    }

    static List<ReportSummary> inOrderOfHours(List<ReportSummary> basis) {
        return basis.size() == 1
                ? basis
                : basis.stream().sorted(Comparator.comparing(PinChoice::begin)).toList();
    }
}
