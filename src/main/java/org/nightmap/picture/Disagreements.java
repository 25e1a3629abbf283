package org.nightmap.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nightmap.report.DrawnReport;
import org.nightmap.report.RegionJoin;
import org.nightmap.report.RegionTally;
import org.nightmap.report.ReportSummary;
import org.springframework.stereotype.Component;

/**
 * Finds where other reports of a night give other numbers than its basis. Only numbers are compared: a count, or 0 where a
 * report says or its silence means so. Of a region that a report names jointly, with another or not at all it gives none.
 */
@Component
class Disagreements {

    private final RegionJoin join;

    Disagreements(RegionJoin join) {
        this.join = join;
    }

    /** The disagreements of a night by region, the other reports in their order. */
    Stream<Disagreement> of(DrawnNight night) {
        List<ReportSummary> others = night.others().stream()
                .filter(other -> night.basis().stream().anyMatch(basis -> worthComparing(basis, other)))
                .toList();
        if (others.isEmpty()) {
            return Stream.empty();
        }
        Map<String, Integer> basis = numbers(night.drawn());
        Map<String, List<Disagreement.Other>> differing = new TreeMap<>();
        for (ReportSummary other : others) {
            Map<String, Integer> numbers = numbers(List.of(
                    new DrawnReport(other.key(), night.night(), Silence.meansNone(night.night(), List.of(other)))));
            numbers.forEach((iso, count) -> {
                Integer ours = basis.get(iso);
                if (ours != null && !ours.equals(count)) {
                    differing
                            .computeIfAbsent(iso, region -> new ArrayList<>())
                            .add(new Disagreement.Other(other.ref(), count));
                }
            });
        }
        return differing.entrySet().stream()
                .map(entry -> new Disagreement(
                        night.night(), entry.getKey(), numberOf(basis, entry.getKey()), entry.getValue()));
    }

    /** Whether the numbers of a night's basis and of another report can be those of the same drones. */
    static boolean speakForTheSame(DrawnNight night, ReportSummary other) {
        return night.basis().stream().anyMatch(other::mayOverlap);
    }

    /** Equal signatures mean equal numbers; hours that do not meet mean that different numbers are no disagreement. */
    private static boolean worthComparing(ReportSummary basis, ReportSummary other) {
        return !basis.signature().equals(other.signature()) && basis.mayOverlap(other);
    }

    private Map<String, Integer> numbers(List<DrawnReport> ofOneNight) {
        Map<String, Integer> numbers = new HashMap<>();
        for (RegionTally tally : join.tally(ofOneNight)) {
            Integer number = RegionPictures.count(RegionPictures.state(tally), tally);
            if (number != null) {
                numbers.put(tally.iso(), number);
            }
        }
        return numbers;
    }

    private static int numberOf(Map<String, Integer> numbers, String iso) {
        return numbers.getOrDefault(iso, 0);
    }
}
