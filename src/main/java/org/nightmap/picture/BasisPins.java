package org.nightmap.picture;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Attribution;
import org.nightmap.report.PinChanged;
import org.nightmap.report.PinnedBases;
import org.nightmap.report.PinnedBasis;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.stereotype.Service;

/** Pins the basis of nights, under the rules of what may be drawn together. Who may do so is for the caller to ask. */
@Service
public class BasisPins {

    private final PinnedBases pins;
    private final PinChoice choice;
    private final Reports reports;
    private final StandingPins standing;

    BasisPins(PinnedBases pins, PinChoice choice, Reports reports, StandingPins standing) {
        this.pins = pins;
        this.choice = choice;
        this.reports = reports;
        this.standing = standing;
    }

    /** The pin of a night that nobody took back, with what it comes to. */
    public Optional<StandingPin> of(Night night) {
        Period period = Period.of(night);
        return Optional.ofNullable(standing.of(period, reports.approved(period)).get(night));
    }

    /**
     * Pins a night.
     *
     * @param chosen one approved night statement of the night, or several part statements of it whose windows do not overlap
     * @param known the pin that stands as the caller knows it, or null
     * @param by who pins, with a reason
     * @throws IllegalArgumentException if the night cannot be drawn from the chosen, or there is no reason
     * @throws PinChanged if another pin stands, or none any more
     */
    public PinnedBasis pin(Night night, List<ReportRef> chosen, @Nullable PinnedBasis known, Attribution by) {
        List<ReportSummary> read = choice.read(Period.of(night), chosen);
        read.stream()
                .filter(report -> report.status() != ReportStatus.APPROVED)
                .findFirst()
                .ifPresent(report -> {
                    throw new IllegalArgumentException(
                            "%s is %s; only approved revisions are pinned".formatted(report.ref(), report.status()));
                });
        List<ReportRef> inOrder = StandingPins.inOrderOfHours(read).stream()
                .map(ReportSummary::ref)
                .toList();
        return pins.pin(night, inOrder, known, by);
    }

    /**
     * Takes a pin back.
     *
     * @param known the pin that stands as the caller knows it
     * @param by who takes it back, with a reason
     * @throws PinChanged if another pin stands, or none any more
     */
    public void release(PinnedBasis known, Attribution by) {
        pins.release(known, by);
    }
}
