package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.report.ReportKind;

/** The hours between which a statement counts, as far as they tell a night from a day: 20:00 to 23:30, 9 a.m. and 3 p.m. */
final class WrittenHours {

    private static final int FIRST_OF_DAY = 5;
    private static final int LAST_OF_DAY = 21;
    private static final int FIRST_OF_EVENING = 16;
    private static final int HALF_DAY = 12;

    private final List<Token> tokens;

    WrittenHours(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What two hours of a sentence say; null where there are no two, or they may be anything. */
    @Nullable ReportKind kind(Sentence sentence) {
        List<Integer> hours = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to() && hours.size() < 2; i++) {
            int hour = hour(i, sentence.to());
            if (hour >= 0) {
                hours.add(hour);
            }
        }
        if (hours.size() < 2) {
            return null;
        }
        int from = hours.getFirst();
        int to = hours.getLast();
        if (to <= from) {
            return from >= FIRST_OF_EVENING ? ReportKind.NIGHT : null;
        }
        if (from >= FIRST_OF_EVENING) {
            return ReportKind.EVENING;
        }
        return from >= FIRST_OF_DAY && to <= LAST_OF_DAY ? ReportKind.DAY : null;
    }

    /** The hour that begins at a token, 0 to 23; -1 for none. */
    private int hour(int index, int end) {
        Token token = tokens.get(index);
        if (!token.isNumber() || token.text().length() > 2) {
            return -1;
        }
        int hour = Integer.parseInt(token.text());
        boolean minutes = index + 2 < end
                && (tokens.get(index + 1).is(":") || tokens.get(index + 1).is("."))
                && tokens.get(index + 1).start() == token.end()
                && tokens.get(index + 2).isNumber()
                && tokens.get(index + 2).text().length() == 2;
        int after = minutes ? index + 3 : index + 1;
        boolean afternoon =
                after < end && (tokens.get(after).is("p") || tokens.get(after).is("pm"));
        boolean morning =
                after < end && (tokens.get(after).is("a") || tokens.get(after).is("am"));
        if (hour > 24 || !minutes && !afternoon && !morning) {
            return -1;
        }
        if (index > 0
                && (tokens.get(index - 1).is(":") || tokens.get(index - 1).is("."))
                && tokens.get(index - 1).end() == token.start()) {
            return -1;
        }
        return afternoon && hour < HALF_DAY ? hour + HALF_DAY : hour % 24;
    }
}
