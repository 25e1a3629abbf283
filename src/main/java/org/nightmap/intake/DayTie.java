package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Token.Kind;

/** How a day stands to the night that a text tells of, by the words around it. */
enum DayTie {
    /** The night ends on it: «в ночь на 25 октября», the night of 24 to 25 October. */
    ENDS,
    /** It is the day of the morning: in the small hours of 25 October. */
    MORNING,
    /** The night may begin or end on it: overnight on 25 October, «ночью 25 октября». */
    OVERNIGHT,
    /** The night most likely begins on it: on the night of 24 October. */
    OPENS,
    /** It is the day of the evening. */
    EVENING,
    /** Nothing says how it stands to the night; most texts name the day on which they are written. */
    PLAIN;

    /** How far before a day the words stand that tie it to a night. */
    private static final int FAR = 6;

    private static final int NEAR_AFTER = 3;

    private static final Set<String> INTO = Set.of("to", "into", "through", "and", "и", "на", "по", "–", "-", "—");
    private static final Set<String> BETWEEN = Set.of(
            "the", "on", "of", "last", "hours", "с", "со", "from", "th", "st", "nd", "rd", "both", "was", "in", "a",
            "it");
    private static final Set<String> EARLY = Set.of(
            "morning",
            "early",
            "dawn",
            "predawn",
            "pre-dawn",
            "small",
            "sunrise",
            "breakfast",
            "daybreak",
            "утром",
            "утра",
            "утро",
            "утру",
            "утрам",
            "рассвете",
            "рассвета",
            "рассвету",
            "утренней",
            "утреннему");
    private static final Set<String> BEGINS = Set.of(
            "began",
            "begun",
            "beginning",
            "starting",
            "started",
            "following",
            "after",
            "после",
            "началась",
            "начался",
            "начавшаяся",
            "начавшейся",
            "начавшуюся");
    private static final Set<String> LATE =
            Set.of("evening", "late", "dusk", "sunset", "вечером", "вечера", "вечер", "вечеру");

    /** The tie of a day between two tokens. */
    static DayTie of(List<Token> tokens, int first, int end) {
        DayTie after = after(tokens, end);
        if (after == OPENS) {
            return after;
        }
        DayTie before = before(tokens, first);
        return before == PLAIN ? after : before;
    }

    private static DayTie before(List<Token> tokens, int first) {
        boolean into = isInto(tokens, first);
        boolean of = false;
        boolean comma = false;
        for (int i = first - 1; i >= Math.max(0, first - FAR) && !endsClause(tokens.get(i)); i--) {
            Token token = tokens.get(i);
            String key = token.key();
            if (EARLY.contains(key)) {
                return MORNING;
            }
            if (BEGINS.contains(key) || HourWords.isMidnight(key)) {
                return OPENS;
            }
            if (isNight(key)) {
                return night(tokens, i, first, into, of, comma);
            }
            if (LATE.contains(key)) {
                return of || !into ? EVENING : PLAIN;
            }
            if (into && Weekdays.of(token) != null && i == first - 2 && joinsNights(tokens, i)) {
                return ENDS;
            }
            of |= key.equals("of");
            comma |= token.is(",") && !isWeekday(tokens, i - 1);
            boolean small = BETWEEN.contains(key)
                    || INTO.contains(key)
                    || token.is(",")
                    || token.isNumber()
                    || Weekdays.of(token) != null;
            if (!small) {
                return PLAIN;
            }
        }
        return PLAIN;
    }

    /** "Thursday to Friday", "between Thursday and Friday"; not "on Mondays and Thursdays". */
    private static boolean joinsNights(List<Token> tokens, int weekday) {
        Token link = tokens.get(weekday + 1);
        boolean between = weekday > 0
                && (tokens.get(weekday - 1).is("between")
                        || tokens.get(weekday - 1).is("между"));
        return between || !link.is("and") && !link.is("и");
    }

    private static DayTie night(List<Token> tokens, int night, int first, boolean into, boolean of, boolean comma) {
        if (into) {
            return ENDS;
        }
        if (comma) {
            return PLAIN;
        }
        boolean opens = of && tokens.get(night).is("night");
        boolean translated = night > 1
                && first == night + 2
                && tokens.get(night + 1).is("on")
                && tokens.get(night - 1).is("the")
                && tokens.get(night - 2).is("in");
        return opens ? OPENS : translated ? ENDS : OVERNIGHT;
    }

    /** Whether "to" or the like stands before a day, with no more than its day of the week between: to Saturday, the 25th. */
    private static boolean isInto(List<Token> tokens, int first) {
        int i = first - 1;
        while (i >= Math.max(0, first - 4)
                && (",(".contains(tokens.get(i).text()) || tokens.get(i).is("the") || isWeekday(tokens, i))) {
            i--;
        }
        return i >= 0 && INTO.contains(tokens.get(i).key());
    }

    private static boolean isWeekday(List<Token> tokens, int index) {
        return index >= 0 && Weekdays.of(tokens.get(index)) != null;
    }

    private static DayTie after(List<Token> tokens, int end) {
        for (int i = end; i < Math.min(tokens.size(), end + NEAR_AFTER) && !endsClause(tokens.get(i)); i++) {
            String key = tokens.get(i).key();
            if (key.equals("night")) {
                return OPENS;
            }
            if (EARLY.contains(key)) {
                return MORNING;
            }
            if (key.equals("evening") || key.equals("вечером")) {
                return EVENING;
            }
            if (key.equals("overnight") || key.equals("ночью")) {
                return OVERNIGHT;
            }
            if (!tokens.get(i).is(",") && !tokens.get(i).isNumber()) {
                break;
            }
        }
        return PLAIN;
    }

    private static boolean isNight(String key) {
        return key.equals("night") || key.equals("overnight") || key.equals("nights") || key.startsWith("ноч");
    }

    private static boolean endsClause(Token token) {
        return token.kind() == Kind.LINE_END || !token.isWord() && ".;:!?".contains(token.text());
    }
}
