package org.nightmap.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.IssueCode;
import org.nightmap.report.TextSpan;

/**
 * Words of a text under review that were not understood, while a doubt about them is open.
 *
 * @param words where they stand
 * @param lines the ids of the lines whose number they make doubtful; none for a doubt about the whole
 * @param code the doubt about the whole; null where lines are doubtful
 */
public record UnsureWords(
        TextSpan words, List<Integer> lines, @Nullable IssueCode code) {

    public UnsureWords {
        lines = List.copyOf(lines);
    }

    /**
     * All of a review.
     *
     * @param open the open doubts about the whole
     */
    public static List<UnsureWords> of(Review review, Collection<IssueCode> open) {
        Map<TextSpan, List<Integer>> doubtful = new HashMap<>();
        for (ReviewLine line : review.lines()) {
            TextSpan number = line.line().numberSpan();
            if (number != null && line.doubts().contains(IssueCode.UNRESOLVED_REFERENCE)) {
                doubtful.computeIfAbsent(number, span -> new ArrayList<>()).add(line.id());
            }
        }
        List<UnsureWords> found = new ArrayList<>();
        for (Unsure unsure : review.unsure()) {
            TextSpan count = unsure.count();
            if (count == null) {
                open.stream()
                        .filter(unsure::isRaisedAs)
                        .forEach(code -> found.add(new UnsureWords(unsure.words(), List.of(), code)));
            } else if (doubtful.containsKey(count)) {
                found.add(new UnsureWords(unsure.words(), doubtful.get(count), null));
            }
        }
        return found;
    }
}
