package org.nightmap.intake;

import java.util.List;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/**
 * One thing that is wrong with a file, in a place that a person can go to.
 *
 * @param line the line of the file, from 1
 * @param column the column as the file calls it; empty where it is about the whole line
 * @param fault what is wrong
 * @param arguments what the message says of it: the value, what is allowed
 */
public record ImportProblem(int line, String column, ImportFault fault, List<Object> arguments) {

    /** What a file says comes back in part only. */
    private static final int LONGEST_VALUE = 60;

    public ImportProblem {
        arguments = arguments.stream().map(ImportProblem::abbreviated).toList();
    }

    /** What is wrong, for people. */
    public String text(Language language) {
        return Messages.text(language, fault.key(), arguments.toArray());
    }

    private static Object abbreviated(Object argument) {
        return argument instanceof String text && text.length() > LONGEST_VALUE
                ? text.substring(0, LONGEST_VALUE) + "…"
                : argument;
    }
}
