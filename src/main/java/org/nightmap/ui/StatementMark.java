package org.nightmap.ui;

import java.util.List;
import java.util.stream.Stream;
import org.nightmap.report.IssueCode;

/**
 * What a part of a statement's text is marked as.
 *
 * @param kind what it was taken for
 * @param lines ids of the lines that it belongs to: a number that was given once for several is one mark
 * @param doubt whether a person has to look at it
 * @param about the open doubts about the whole that it is a reason of
 */
record StatementMark(String kind, List<Integer> lines, boolean doubt, List<IssueCode> about) {

    /** The same part marked for something else as well. */
    StatementMark and(StatementMark other) {
        return new StatementMark(kind, both(lines, other.lines), doubt || other.doubt, both(about, other.about));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
