package org.nightmap.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a reviewed statement was stored, as it stands in the audit trail. That is not translated, as what it says must not depend on
 * who stored it; a page that shows it reads it, and says it in its own language.
 *
 * @param why what the person wrote; empty where nothing was asked
 * @param openDoubts how many doubts were left open
 */
public record ReviewReason(String why, int openDoubts) {

    private static final String NOTHING_ASKED = "Reviewed";
    private static final String OPEN = ", doubts left open: ";
    private static final Pattern WITH_DOUBTS = Pattern.compile("(.*)" + OPEN + "([0-9]{1,9})", Pattern.DOTALL);

    public ReviewReason {
        why = why.strip();
    }

    /** Reads what {@link #recorded} wrote; any other words are what a person wrote. */
    public static ReviewReason read(String recorded) {
        Matcher doubts = WITH_DOUBTS.matcher(recorded);
        boolean open = doubts.matches();
        String why = open ? doubts.group(1) : recorded;
        return new ReviewReason(why.equals(NOTHING_ASKED) ? "" : why, open ? Integer.parseInt(doubts.group(2)) : 0);
    }

    /** As it is stored. */
    public String recorded() {
        String words = why.isEmpty() ? NOTHING_ASKED : why;
        return openDoubts == 0 ? words : words + OPEN + openDoubts;
    }
}
