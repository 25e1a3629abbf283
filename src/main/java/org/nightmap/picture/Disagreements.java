package org.nightmap.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.DrawnReport;
import org.nightmap.report.NightTallies;
import org.nightmap.report.RegionJoin;
import org.nightmap.report.RegionTally;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.stereotype.Component;

/**
 * Finds where other reports of a night give other numbers than its basis. Only numbers are compared: a count, or 0 where a
 * report says or its silence means so. Of a region that a report names jointly, with another or not at all it gives none.
 */
@Component
class Disagreements {

    /** As many nights as a span may have. */
    private static final int REMEMBERED = Period.MOST_NIGHTS;

    private final RegionJoin join;
    private final RecentAnswers<Compared, List<Disagreement>> recent = new RecentAnswers<>(REMEMBERED);

    Disagreements(RegionJoin join) {
        this.join = join;
    }

    /**
     * The disagreements of nights, by night and region, the other reports in their order. Those of a night follow from its reports
     * alone and are kept; those that are missing are found together, with as many questions as one night has reports to compare.
     */
    List<Disagreement> of(List<DrawnNight> nights) {
        List<Compared> compared = nights.stream().map(Disagreements::compared).toList();
        List<Compared> missing = compared.stream()
                .filter(night -> !night.others().isEmpty()
                        && recent.known(night, RecentAnswers.ALWAYS).isEmpty())
                .toList();
        Map<Compared, List<Disagreement>> found = find(missing);
        found.forEach((night, disagreements) -> recent.keep(night, RecentAnswers.ALWAYS, disagreements));
        return compared.stream()
                .filter(night -> !night.others().isEmpty())
                .flatMap(night -> Optional.ofNullable(found.get(night))
                        .orElseGet(() -> recent.get(night, RecentAnswers.ALWAYS, () -> findOne(night)))
                        .stream())
                .toList();
    }

    private List<Disagreement> findOne(Compared night) {
        return find(List.of(night)).getOrDefault(night, List.of());
    }

    private Map<Compared, List<Disagreement>> find(List<Compared> nights) {
        Map<Night, NightTallies> basis = join.grid(
                nights.stream().flatMap(night -> night.basis().stream()).toList());
        int most =
                nights.stream().mapToInt(night -> night.others().size()).max().orElse(0);
        List<Map<Night, NightTallies>> others = IntStream.range(0, most)
                .mapToObj(i -> join.grid(nights.stream()
                        .filter(night -> night.others().size() > i)
                        .map(night -> night.drawn(i))
                        .toList()))
                .toList();
        return nights.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        night -> differing(
                                night,
                                tallies(basis, night),
                                IntStream.range(0, night.others().size())
                                        .mapToObj(i -> tallies(others.get(i), night))
                                        .toList())));
    }

    /** Regions that neither of two reports names have the same number or none in both. */
    private static List<Disagreement> differing(Compared night, NightTallies basis, List<NightTallies> others) {
        Map<String, List<Disagreement.Other>> differing = new TreeMap<>();
        for (int i = 0; i < others.size(); i++) {
            NightTallies other = others.get(i);
            Set<String> named = new TreeSet<>(basis.named().keySet());
            named.addAll(other.named().keySet());
            for (String iso : named) {
                Integer ours = number(basis.of(iso));
                Integer theirs = number(other.of(iso));
                if (ours != null && theirs != null && !ours.equals(theirs)) {
                    differing
                            .computeIfAbsent(iso, region -> new ArrayList<>())
                            .add(new Disagreement.Other(night.others().get(i).ref(), theirs));
                }
            }
        }
        return differing.entrySet().stream()
                .map(entry -> new Disagreement(
                        night.night(),
                        entry.getKey(),
                        Objects.requireNonNull(number(basis.of(entry.getKey())), "What differs from it is known"),
                        entry.getValue()))
                .toList();
    }

    private static NightTallies tallies(Map<Night, NightTallies> nights, Compared night) {
        return Objects.requireNonNull(nights.get(night.night()), "Every night that is asked for is answered");
    }

    private static @Nullable Integer number(RegionTally tally) {
        return RegionPictures.count(RegionPictures.state(tally), tally);
    }

    private static Compared compared(DrawnNight night) {
        return new Compared(
                night.night(),
                night.drawn(),
                night.others().stream()
                        .filter(other -> night.basis().stream().anyMatch(basis -> worthComparing(basis, other)))
                        .toList());
    }

    /** Whether the numbers of a night's basis and of another report can be those of the same drones. */
    static boolean speakForTheSame(DrawnNight night, ReportSummary other) {
        return night.basis().stream().anyMatch(other::mayOverlap);
    }

    /** Equal signatures mean equal numbers; hours that do not meet mean that different numbers are no disagreement. */
    private static boolean worthComparing(ReportSummary basis, ReportSummary other) {
        return !basis.signature().equals(other.signature()) && basis.mayOverlap(other);
    }

    /**
     * What the disagreements of a night follow from.
     *
     * @param basis the reports it is drawn from
     * @param others those that are worth comparing
     */
    private record Compared(Night night, List<DrawnReport> basis, List<ReportSummary> others) {

        /** The night as one of the others alone would have it. */
        DrawnReport drawn(int other) {
            ReportSummary report = others.get(other);
            return new DrawnReport(report.key(), night, Silence.meansNone(night, List.of(report)));
        }
    }
}
