package org.nightmap.picture;

import java.util.List;
import java.util.SortedMap;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.stereotype.Component;

/** Draws the nights of a period as whoever names no basis sees them: each from its pin, else from what the rules choose. */
@Component
class DrawnPeriods {

    private final DrawnNights drawnNights;
    private final NeighbouringReports neighbours;
    private final StandingPins pins;

    DrawnPeriods(DrawnNights drawnNights, NeighbouringReports neighbours, StandingPins pins) {
        this.drawnNights = drawnNights;
        this.neighbours = neighbours;
        this.pins = pins;
    }

    /**
     * The nights of a period.
     *
     * @param approved the approved reports of every kind that are listed in it
     */
    DrawnPeriod of(Period period, List<ReportSummary> approved) {
        SortedMap<Night, StandingPin> standing = pins.of(period, approved);
        return new DrawnPeriod(
                drawnNights.chosen(approved, neighbours.misdated(period, approved), standing),
                standing.values().stream().filter(pin -> pin.drawn().isEmpty()).toList());
    }
}
