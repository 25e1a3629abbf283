package org.nightmap.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.OtherNumber;
import org.nightmap.intake.OtherNumber.Meaning;
import org.nightmap.intake.Review;
import org.nightmap.intake.ReviewLine;
import org.nightmap.intake.UnsureWords;
import org.nightmap.report.IssueCode;
import org.nightmap.report.TextSpan;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is marked in the text of a review: counts, places, the total, every other number by what it was taken for, and the words
 * that were not understood, in which any of the others may stand.
 */
final class StatementMarks {

    private static final Comparator<TextSpan> IN_ORDER =
            Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end);

    private final SortedMap<TextSpan, StatementMark> marks = new TreeMap<>(IN_ORDER);

    /** They do not overlap. */
    private final NavigableMap<TextSpan, StatementMark> unsure = new TreeMap<>(IN_ORDER);

    private StatementMarks() {}

    /**
     * The marks of a review.
     *
     * @param open the open doubts about the whole
     */
    static StatementMarks of(Review review, List<IssueCode> open) {
        StatementMarks marks = new StatementMarks();
        for (ReviewLine line : review.lines()) {
            boolean doubt = !line.doubts().isEmpty();
            List<Integer> ids = List.of(line.id());
            marks.add(line.line().numberSpan(), new StatementMark("count", ids, doubt, List.of()));
            marks.add(line.line().placeSpan(), new StatementMark("place", ids, doubt, List.of()));
        }
        marks.add(review.statedSpan(), new StatementMark("total", List.of(), false, List.of()));
        for (OtherNumber other : review.others()) {
            boolean doubt = other.meaning() == Meaning.OTHER_TOTAL
                    || other.meaning() == Meaning.NO_PLACE
                    || other.meaning() == Meaning.TOO_LARGE;
            // what a person has made a count of is one
            marks.marks.putIfAbsent(
                    other.span(), new StatementMark(kind(other.meaning()), List.of(), doubt, List.of()));
        }
        UnsureWords.of(review, open).forEach(marks::add);
        return marks;
    }

    /** What the mark of a number is called, by what it was taken for. */
    static String kind(Meaning meaning) {
        return meaning.name().toLowerCase(Locale.ROOT);
    }

    /** The kinds of marks that there are. */
    Set<String> kinds() {
        Set<String> kinds = marks.values().stream().map(StatementMark::kind).collect(Collectors.toSet());
        unsure.values().forEach(mark -> kinds.add(mark.kind()));
        return kinds;
    }

    /** The marks by their start, each with the ids of its lines. */
    ObjectNode json() {
        CodedMarks coded = new CodedMarks();
        marks.forEach(coded::add);
        unsure.forEach(coded::add);
        return coded.json();
    }

    /** Those of them that others have not, or have otherwise. */
    CodedMarks newTo(StatementMarks others) {
        CodedMarks coded = new CodedMarks();
        addNew(coded, marks, others.marks);
        addNew(coded, unsure, others.unsure);
        return coded;
    }

    /** What others have where they have nothing. */
    CodedMarks goneFrom(StatementMarks others) {
        CodedMarks coded = new CodedMarks();
        addGone(coded, marks, others.marks);
        addGone(coded, unsure, others.unsure);
        return coded;
    }

    private static void addNew(
            CodedMarks coded, SortedMap<TextSpan, StatementMark> here, SortedMap<TextSpan, StatementMark> there) {
        here.forEach((span, mark) -> {
            if (!mark.equals(there.get(span))) {
                coded.add(span, mark);
            }
        });
    }

    private static void addGone(
            CodedMarks coded, SortedMap<TextSpan, StatementMark> here, SortedMap<TextSpan, StatementMark> there) {
        there.forEach((span, mark) -> {
            if (!here.containsKey(span)) {
                coded.add(span, mark);
            }
        });
    }

    private void add(@Nullable TextSpan span, StatementMark mark) {
        if (span != null) {
            marks.merge(span, mark, StatementMark::and);
        }
    }

    /** Words that overlap others become one mark with them, which has all that both are about. */
    private void add(UnsureWords words) {
        TextSpan span = words.words();
        StatementMark mark = new StatementMark(
                "unsure", words.lines(), true, words.code() == null ? List.of() : List.of(words.code()));
        Map.Entry<TextSpan, StatementMark> other = overlapping(span);
        while (other != null) {
            TextSpan before = other.getKey();
            unsure.remove(before);
            mark = other.getValue().and(mark);
            span = new TextSpan(Math.min(span.start(), before.start()), Math.max(span.end(), before.end()));
            other = overlapping(span);
        }
        unsure.put(span, mark);
    }

    private Map.@Nullable Entry<TextSpan, StatementMark> overlapping(TextSpan span) {
        Map.Entry<TextSpan, StatementMark> before = unsure.lowerEntry(new TextSpan(span.end(), span.end() + 1));
        return before == null || before.getKey().end() <= span.start() ? null : before;
    }
}
