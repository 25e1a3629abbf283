package org.nightmap.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two revisions.
 *
 * @param fields what is said differently of the report as a whole
 * @param lines every line of either, in the order of the later one; what was removed stands where it was
 */
public record Difference(Set<Field> fields, List<LineChange> lines) {

    /** What two lines have in common that makes them one, the surest first; null for a line that has no such thing. */
    private static final List<Function<Line, @Nullable Object>> ALIKE = List.of(
            Difference::saying,
            line -> Arrays.asList(line.place(), line.region()),
            Line::place,
            Line::region,
            Line::placeSpan);

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
        note(fields, Field.PUBLISHED, before.published(), after.published());
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
        Set<Line> kept = new HashSet<>(earlier.values());
        Set<Line> left = new LinkedHashSet<>(before);
        List<LineChange> changes = new ArrayList<>();
        for (Line line : after) {
            Line old = earlier.get(line);
            if (old == null) {
                changes.add(new LineChange(null, line));
                continue;
            }
            while (!left.isEmpty() && !kept.contains(first(left))) {
                Line gone = first(left);
                left.remove(gone);
                changes.add(new LineChange(gone, null));
            }
            left.remove(old);
            changes.add(new LineChange(old, line));
        }
        left.stream().filter(line -> !kept.contains(line)).forEach(line -> changes.add(new LineChange(line, null)));
        return changes;
    }

    private static Line first(Set<Line> lines) {
        return lines.iterator().next();
    }

    /** The earlier line of each later one that has one; a line is told from its like by its number. */
    private static Map<Line, Line> pairs(List<Line> before, List<Line> after) {
        Set<Line> open = new LinkedHashSet<>(before);
        Map<Line, Line> pairs = new HashMap<>();
        for (Function<Line, @Nullable Object> alike : ALIKE) {
            Map<Object, Deque<Line>> sought = new HashMap<>();
            for (Line old : open) {
                Object what = alike.apply(old);
                if (what != null) {
                    sought.computeIfAbsent(what, same -> new ArrayDeque<>()).add(old);
                }
            }
            for (Line line : after) {
                Object what = pairs.containsKey(line) ? null : alike.apply(line);
                Deque<Line> found = what == null ? null : sought.get(what);
                if (found != null && !found.isEmpty()) {
                    Line old = found.removeFirst();
                    pairs.put(line, old);
                    open.remove(old);
                }
            }
        }
        return pairs;
    }

    /** All that a line says: two lines between which there is no {@link LineChange.Part}. */
    private static Object saying(Line line) {
        return Arrays.asList(
                line.place(),
                line.kind(),
                line.region(),
                line.regions(),
                line.alsoCovers(),
                line.meant(),
                line.count(),
                line.atLeast(),
                line.atMost(),
                line.each(),
                line.note());
    }
}
