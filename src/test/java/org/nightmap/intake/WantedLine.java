package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.ShippedGazetteer;
import org.nightmap.report.LineKind;

/**
 * A line that a person reads in a text.
 *
 * @param where the region, the joint regions with + in between, or the name of a sea or an unknown place
 * @param count the exact number; null where there is none
 * @param bounds what a vague number is between, such as {@code 91..}; null where it is not asked for
 * @param each whether it is one number for several places
 * @param parts the parts of the count
 * @param covers regions that the name includes
 */
record WantedLine(
        LineKind kind,
        String where,
        @Nullable Integer count,
        @Nullable String bounds,
        boolean each,
        List<Integer> parts,
        List<String> covers) {

    static WantedLine region(String iso) {
        return new WantedLine(LineKind.REGION, iso, null, null, false, List.of(), List.of());
    }

    static WantedLine sea(String name) {
        return new WantedLine(LineKind.SEA, name, null, null, false, List.of(), List.of());
    }

    static WantedLine joint(Set<String> regions) {
        String all = String.join("+", new TreeSet<>(regions));
        return new WantedLine(LineKind.JOINT, all, null, null, false, List.of(), List.of());
    }

    static WantedLine unknown(String written) {
        return new WantedLine(LineKind.UNKNOWN, written, null, null, false, List.of(), List.of());
    }

    WantedLine counted(int number) {
        return new WantedLine(kind, where, number, bounds, each, parts, covers);
    }

    WantedLine between(@Nullable Integer atLeast, @Nullable Integer atMost) {
        return new WantedLine(kind, where, null, bounds(atLeast, atMost), each, parts, covers);
    }

    WantedLine asEach() {
        return new WantedLine(kind, where, count, bounds, true, parts, covers);
    }

    WantedLine withPart(int part) {
        List<Integer> more = new ArrayList<>(parts);
        more.add(part);
        return new WantedLine(kind, where, count, bounds, each, more, covers);
    }

    WantedLine covering(String region) {
        return new WantedLine(kind, where, count, bounds, each, parts, List.of(region));
    }

    boolean is(DraftLine line) {
        return kind == line.kind()
                && where.equals(where(line))
                && Objects.equals(count, line.count())
                && (bounds == null || bounds.equals(bounds(line.atLeast(), line.atMost())))
                && each == line.each()
                && parts.equals(parts(line))
                && covers.equals(line.alsoCovers());
    }

    /** A line of a draft as a failed test shows it. */
    static String shown(DraftLine line) {
        return new WantedLine(
                        line.kind(),
                        where(line),
                        line.count(),
                        line.vague() ? bounds(line.atLeast(), line.atMost()) : null,
                        line.each(),
                        parts(line),
                        line.alsoCovers())
                .toString();
    }

    @Override
    public String toString() {
        return (kind == LineKind.REGION ? "" : kind.name().toLowerCase(Locale.ROOT) + " ")
                + where
                + (covers.isEmpty() ? "" : " with " + String.join(", ", covers))
                + " "
                + (count != null ? count.toString() : bounds != null ? bounds : "?")
                + (each ? " each" : "")
                + (parts.isEmpty() ? "" : " of which " + parts);
    }

    private static String where(DraftLine line) {
        return switch (line.kind()) {
            case REGION -> String.valueOf(line.region());
            case JOINT -> String.join("+", new TreeSet<>(line.regions()));
            case SEA, COUNTRY ->
                ShippedGazetteer.open()
                        .resolve(line.place())
                        .map(place -> place.name().en())
                        .orElse(line.place());
            case UNKNOWN -> line.place();
        };
    }

    private static List<Integer> parts(DraftLine line) {
        return line.sub().stream()
                .map(DraftLine.SubCount::count)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String bounds(@Nullable Integer atLeast, @Nullable Integer atMost) {
        return (atLeast == null ? "" : atLeast) + ".." + (atMost == null ? "" : atMost);
    }
}
