package org.nightmap.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.WrittenDates.Date;

/** The time of day that stands beside a day of publication. */
final class PublicationClock {

    /** A time before its date, with its zone in brackets: 07:41 (GMT+3), 15 April. */
    private static final int FARTHEST = 10;

    private final List<Token> tokens;

    PublicationClock(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The time right before or after a date: 07:41, 25.10.2025; 25 October 2025, 07:41. */
    @Nullable WrittenClock of(Date date, int begin, int end) {
        for (int i = date.end(); i < Math.min(end, date.end() + 5); i++) {
            WrittenClock clock = WrittenClock.from(tokens, i);
            if (clock != null && clock.marked()) {
                return clock.onDial() < 0 ? null : clock;
            }
            boolean small = Dateline.SMALL.contains(tokens.get(i).key())
                    || tokens.get(i).isNumber()
                    || tokens.get(i).is("T")
                    || tokens.get(i).key().toLowerCase(Locale.ROOT).equals("t")
                    || ",.|-–—/".contains(tokens.get(i).text());
            if (!small) {
                break;
            }
        }
        for (int i = Math.max(begin, date.first() - FARTHEST); i < date.first(); i++) {
            WrittenClock clock = WrittenClock.from(tokens, i);
            if (clock != null && clock.marked() && clock.minute() >= 0 && date.first() - end(clock) <= 2) {
                return clock.onDial() < 0 ? null : clock;
            }
        }
        return null;
    }

    private int end(WrittenClock clock) {
        WrittenZone zone = WrittenZone.at(tokens, clock.end());
        return zone == null ? clock.end() : zone.end();
    }
}
