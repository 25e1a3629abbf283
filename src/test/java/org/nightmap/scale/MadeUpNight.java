package org.nightmap.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.nightmap.language.Language;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.RegionTable;

/**
 * What happened in a night that never was, and how lists of it look: in full, with two places joined, with one number wrong, the first
 * places alone.
 *
 * @param places the regions with their counts, one of which may be 0
 * @param covered a region that the name of the first place includes; null where it includes none
 * @param sea drones over a sea; 0 where there were none
 * @param vague whether the last place has a range instead of a number
 * @param unknown whether a list has a name that nobody knows
 */
record MadeUpNight(
        List<Counted> places,
        RegionTable.@org.jspecify.annotations.Nullable Entry covered,
        int sea,
        boolean vague,
        boolean unknown) {

    private static final int FEWEST_PLACES = 10;
    private static final int MORE_PLACES = 15;
    /** A count is of about so many. */
    private static final double USUAL_COUNT = 8;

    private static final int LARGEST_COUNT = 150;
    /** The higher, the more often it is the same regions. */
    private static final double CONCENTRATION = 2.2;

    MadeUpNight {
        places = List.copyOf(places);
    }

    /** A region and its count. */
    record Counted(RegionTable.Entry region, int count) {}

    /** @param regions those that are named most often first */
    static MadeUpNight of(RandomGenerator random, List<RegionTable.Entry> regions) {
        int wanted = Math.min(FEWEST_PLACES + random.nextInt(MORE_PLACES), regions.size() - 1);
        TreeSet<Integer> named = new TreeSet<>();
        while (named.size() < wanted) {
            named.add((int) (regions.size() * Math.pow(random.nextDouble(), CONCENTRATION)));
        }
        List<Counted> places = new ArrayList<>();
        for (int region : named) {
            places.add(new Counted(regions.get(region), count(random)));
        }
        if (random.nextInt(10) == 0) {
            places.set(
                    places.size() - 2, new Counted(places.get(places.size() - 2).region(), 0));
        }
        int beside = random.nextInt(regions.size());
        return new MadeUpNight(
                places,
                named.contains(beside) || random.nextInt(10) > 0 ? null : regions.get(beside),
                random.nextInt(5) < 2 ? count(random) : 0,
                random.nextInt(12) == 0,
                random.nextInt(30) == 0);
    }

    private static int count(RandomGenerator random) {
        return 1 + (int) Math.min(LARGEST_COUNT, USUAL_COUNT * -Math.log(1 - random.nextDouble()));
    }

    List<Line> inFull(Language language) {
        return list(language, places);
    }

    /** Two places have one count together. */
    List<Line> withAJointCount(Language language, int at) {
        List<Line> lines = new ArrayList<>(list(language, without(at)));
        Counted one = places.get(at);
        Counted other = places.get(at + 1);
        lines.add(new Line(
                lines.size() + 1,
                "%s, %s"
                        .formatted(
                                one.region().name().in(language),
                                other.region().name().in(language)),
                LineKind.JOINT,
                null,
                List.of(one.region().iso(), other.region().iso()),
                List.of(),
                one.count() + other.count(),
                null,
                null,
                false,
                "",
                null,
                null,
                List.of(IssueCode.JOINT_COUNT)));
        return List.copyOf(lines);
    }

    private List<Counted> without(int joined) {
        List<Counted> others = new ArrayList<>(places);
        others.remove(joined + 1);
        others.remove(joined);
        return others;
    }

    /** One place has another number. */
    List<Line> withASlip(Language language, int at, int more) {
        List<Counted> slipped = new ArrayList<>(places);
        slipped.set(at, new Counted(places.get(at).region(), places.get(at).count() + more));
        return list(language, slipped);
    }

    List<Line> inShort(Language language, int first) {
        return lines(language, places.subList(0, Math.min(first, places.size())), false);
    }

    private List<Line> list(Language language, List<Counted> counted) {
        List<Line> lines = new ArrayList<>(lines(language, counted, vague));
        if (sea > 0) {
            String name = language == Language.EN ? "Black Sea" : "акватория Черного моря";
            lines.add(line(lines.size() + 1, name, LineKind.SEA, sea, List.of()));
        }
        if (unknown) {
            String name = language == Language.EN ? "Nowhere Region" : "Небывалая область";
            lines.add(line(lines.size() + 1, name, LineKind.UNKNOWN, 1, List.of(IssueCode.UNMATCHED_PLACE)));
        }
        return List.copyOf(lines);
    }

    private List<Line> lines(Language language, List<Counted> counted, boolean lastIsVague) {
        List<Line> lines = new ArrayList<>();
        for (Counted place : counted) {
            boolean range = lastIsVague && lines.size() == counted.size() - 1;
            boolean covers = covered != null && place.equals(places.getFirst());
            lines.add(new Line(
                    lines.size() + 1,
                    place.region().name().in(language),
                    LineKind.REGION,
                    place.region().iso(),
                    List.of(),
                    covers ? List.of(covered.iso()) : List.of(),
                    range ? null : Integer.valueOf(place.count()),
                    range ? place.count() : null,
                    range ? place.count() + 5 : null,
                    false,
                    "",
                    null,
                    null,
                    range ? List.of(IssueCode.VAGUE_COUNT) : List.of()));
        }
        return lines;
    }

    private static Line line(int number, String place, LineKind kind, int count, List<IssueCode> issues) {
        return new Line(
                number, place, kind, null, List.of(), List.of(), count, null, null, false, "", null, null, issues);
    }

    /** The sum of what a list counts. */
    static int sum(List<Line> lines) {
        return lines.stream()
                .mapToInt(line -> line.count() == null ? 0 : line.count())
                .sum();
    }
}
