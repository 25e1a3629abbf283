package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Token;

/** Finds where the day and the zone end that follow an hour: "7 a.m. on 25 October 2025 (Moscow time)". */
final class DayAfterHour {

    /** How many tokens they have at most. */
    private static final int FARTHEST = 16;

    private static final Set<String> ZONES = Set.of("moscow", "time", "msk", "мск", "gmt", "utc", "local", "kyiv");

    private final StatementWords words;
    private final List<Token> tokens;

    DayAfterHour(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** With the day that follows an hour, and the bracket that a zone stands in. */
    int end(int index, int limit) {
        int end = index;
        for (int i = index; i < Math.min(limit, index + FARTHEST); i++) {
            Token token = tokens.get(i);
            boolean small = WrittenHours.SMALL.contains(token.key());
            boolean part = token.isNumber() && isOfDay(i)
                    || words.is(token, WordClass.MONTH)
                    || isYear(i)
                    || ZONES.contains(token.key());
            if (part) {
                end = i + 1;
            } else if (!small && !(token.is(",") && i + 1 < limit && isYear(i + 1))) {
                break;
            }
        }
        return end;
    }

    private boolean isOfDay(int index) {
        DayNumber day = DayNumber.from(tokens, index);
        boolean before = day != null && day.end() < tokens.size() && words.is(tokens.get(day.end()), WordClass.MONTH);
        boolean after = index > 0 && words.is(tokens.get(index - 1), WordClass.MONTH);
        return before || after;
    }

    private boolean isYear(int index) {
        Token token = tokens.get(index);
        return token.isNumber() && token.text().length() == 4 && token.text().startsWith("20");
    }
}
