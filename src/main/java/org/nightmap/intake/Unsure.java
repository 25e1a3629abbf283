package org.nightmap.intake;

import org.jspecify.annotations.Nullable;
import org.nightmap.report.IssueCode;
import org.nightmap.report.TextSpan;

/**
 * Why a number is not certain from the words of a text, so that what is said of it is what is really doubtful.
 *
 * @param why the reason
 * @param count where the number of the line stands that is not certain; null for a doubt about the whole
 * @param words the words that the reason lies in
 */
public record Unsure(Why why, @Nullable TextSpan count, TextSpan words) {

    /** Reasons for which a number is not certain. */
    public enum Why {
        /** It is told by way of another count. */
        REFERENCE,
        /** "There" may mean another place. */
        THERE,
        /** The words between number and place hardly speak for their belonging together. */
        LINK,
        /** There are words in its clause that are not known. */
        WORDS,
        /** The text corrects a number, and does not tell plainly which. */
        CORRECTED,
        /** A number among counts that became nothing. */
        NUMBER,
        /** A sentence that nothing was read from and that may count as well. */
        SENTENCE,
        /** A place among counts that became nothing. */
        PLACE,
        /** A sentence that speaks of another time than the first, or of more than one. */
        TIMES,
        /** Hours that are not those of the night or day that the words say. */
        HOURS,
        /** A day that no calendar has. */
        NO_SUCH_DAY,
        /** A day that is yet to come. */
        LATER_DAY,
        /** Days of which the words do not say for certain how they stand to the night. */
        DAY;

        boolean isOfTime() {
            return compareTo(TIMES) >= 0;
        }
    }

    /** Whether an issue of this code is raised for it. */
    boolean isRaisedAs(IssueCode code) {
        IssueCode raised = why.isOfTime()
                ? IssueCode.NIGHT_MISSING
                : why == Why.PLACE ? IssueCode.PLACE_WITHOUT_COUNT : IssueCode.UNRESOLVED_REFERENCE;
        return code == raised;
    }
}
