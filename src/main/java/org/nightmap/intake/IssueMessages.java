package org.nightmap.intake;

import org.jspecify.annotations.Nullable;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.report.IssueCode;

/** Says in words what is doubtful about a draft. */
public final class IssueMessages {

    private IssueMessages() {}

    /** An issue of a draft, for people. */
    public static String text(Draft draft, DraftIssue issue, Language language) {
        Integer stated = draft.stated();
        Integer line = issue.line();
        String place = line == null ? "" : draft.lines().get(line).place();
        return text(issue.code(), place, draft.sum(), stated, language);
    }

    /**
     * An issue in words.
     *
     * @param place the place of its line; empty where it is about the whole
     * @param sum the sum of the lines
     * @param stated the stated total, or null
     */
    public static String text(IssueCode code, String place, int sum, @Nullable Integer stated, Language language) {
        String key = "intake.issue." + code.code();
        int total = stated == null ? 0 : stated;
        return switch (code) {
            case SUM_BELOW_TOTAL, SUM_ABOVE_TOTAL ->
                Messages.text(
                        language,
                        key,
                        Formats.number(language, sum),
                        Formats.number(language, total),
                        Formats.number(language, Math.abs(total - sum)));
            case CONFLICTING_TOTALS ->
                Messages.text(language, key, stated == null ? "–" : Formats.number(language, total));
            default -> Messages.text(language, key, place);
        };
    }
}
