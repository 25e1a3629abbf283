package org.nightmap.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two revisions.
 *
 * @param fields what is said differently of the report as a whole
 * @param lines every line of either, in the order of the later one; what was removed stands where it was
 */
public record Difference(Set<Field> fields, List<LineChange> lines) {

    /** What two lines have in common that makes them one, the surest first. */
    private static final List<BiPredicate<Line, Line>> ALIKE = List.of(
            (one, other) -> new LineChange(one, other).kind() == LineChange.Kind.SAME,
            (one, other) -> one.place().equals(other.place()) && Objects.equals(one.region(), other.region()),
            (one, other) -> one.place().equals(other.place()),
            (one, other) -> one.region() != null && one.region().equals(other.region()),
            (one, other) -> one.placeSpan() != null && one.placeSpan().equals(other.placeSpan()));

    /** What a report says as a whole. */
    public enum Field {
        PUBLISHER,
        KIND,
        DATE,
        COVERAGE,
        URL,
        LANGUAGE,
        PUBLISHED,
        WINDOW,
        STATED,
        TEXT,
        NOTE
    }

    public Difference {
        fields = fields.isEmpty() ? Set.of() : EnumSet.copyOf(fields);
        lines = List.copyOf(lines);
    }

    /** What differs between an earlier and a later statement. */
    public static Difference between(Statement before, Statement after) {
        return new Difference(fields(before, after), lines(before.lines(), after.lines()));
    }

    /** Whether nothing differs but perhaps where lines stand in the text. */
    public boolean isEmpty() {
        return fields.isEmpty() && lines.stream().allMatch(line -> line.kind() == LineChange.Kind.SAME);
    }

    private static Set<Field> fields(Statement before, Statement after) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        note(fields, Field.PUBLISHER, before.publisher(), after.publisher());
        note(fields, Field.KIND, before.kind(), after.kind());
        note(fields, Field.DATE, before.date(), after.date());
        note(fields, Field.COVERAGE, before.coverage(), after.coverage());
        note(fields, Field.URL, before.url(), after.url());
        note(fields, Field.LANGUAGE, before.language(), after.language());
        note(fields, Field.PUBLISHED, before.publishedOn(), after.publishedOn());
        note(fields, Field.WINDOW, before.windowText(), after.windowText());
        note(fields, Field.WINDOW, before.window(), after.window());
        note(fields, Field.STATED, before.stated(), after.stated());
        note(fields, Field.TEXT, before.text(), after.text());
        note(fields, Field.NOTE, before.note(), after.note());
        return fields;
    }

    private static void note(Set<Field> fields, Field field, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            fields.add(field);
        }
    }

    private static List<LineChange> lines(List<Line> before, List<Line> after) {
        Map<Line, Line> earlier = pairs(before, after);
        List<Line> left = new ArrayList<>(before);
        List<LineChange> changes = new ArrayList<>();
        for (Line line : after) {
            Line old = earlier.get(line);
            if (old == null) {
                changes.add(new LineChange(null, line));
                continue;
            }
            while (!left.isEmpty() && !earlier.containsValue(left.getFirst())) {
                changes.add(new LineChange(left.removeFirst(), null));
            }
            left.remove(old);
            changes.add(new LineChange(old, line));
        }
        left.stream()
                .filter(line -> !earlier.containsValue(line))
                .forEach(line -> changes.add(new LineChange(line, null)));
        return changes;
    }

    /** The earlier line of each later one that has one; a line is told from its like by its number. */
    private static Map<Line, Line> pairs(List<Line> before, List<Line> after) {
        List<Line> open = new ArrayList<>(before);
        Map<Line, Line> pairs = new HashMap<>();
        for (BiPredicate<Line, Line> alike : ALIKE) {
            for (Line line : after) {
                if (!pairs.containsKey(line)) {
                    open.stream()
                            .filter(old -> alike.test(old, line))
                            .findFirst()
                            .ifPresent(old -> {
                                pairs.put(line, old);
                                open.remove(old);
                            });
                }
            }
        }
        return pairs;
    }
}
