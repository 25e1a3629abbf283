package org.nightmap.report;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nightmap.time.Night;

/**
 * Revisions that nights are drawn from, as a query takes them.
 *
 * @param drawn the revisions
 * @param silences the nights drawn, in order, and whether silence means none there: it does where all the reports of a night say so
 */
record DrawnRevisions(List<DrawnReport> drawn, SortedMap<Night, Boolean> silences) {

    static DrawnRevisions of(List<DrawnReport> drawn) {
        SortedMap<Night, Boolean> silences = new TreeMap<>();
        drawn.forEach(report -> silences.merge(report.night(), report.silenceMeansNone(), Boolean::logicalAnd));
        return new DrawnRevisions(drawn, silences);
    }

    /** Keys, nights and whether silence means none there, for {@code unnest}. */
    List<Object> arrays() {
        return List.of(
                DrawnReport.keys(drawn),
                drawn.stream().map(report -> report.night().morning()).toArray(LocalDate[]::new),
                drawn.stream().map(report -> silences.get(report.night())).toArray(Boolean[]::new));
    }

    /** On how many nights silence means none. */
    int silent() {
        return Math.toIntExact(
                silences.values().stream().filter(silent -> silent).count());
    }

    /** On how many nights it means nothing. */
    int others() {
        return silences.size() - silent();
    }
}
