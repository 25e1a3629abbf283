package org.nightmap.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.WrittenDates.Date;

/** The hour that stands beside a day of publication. */
final class PublicationHour {

    private final List<Token> tokens;

    PublicationHour(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The hour right before or after a date: 07:41, 25.10.2025; 25 October 2025, 07:41. */
    @Nullable Integer of(Date date, int begin, int end) {
        for (int i = date.end(); i < Math.min(end, date.end() + 5); i++) {
            WrittenClock clock = WrittenClock.from(tokens, i);
            if (clock != null && clock.marked()) {
                return clock.onDial() < 0 ? null : Integer.valueOf(clock.onDial());
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
        for (int i = Math.max(begin, date.first() - 5); i < date.first(); i++) {
            WrittenClock clock = WrittenClock.from(tokens, i);
            if (clock != null && clock.marked() && clock.minute() >= 0 && date.first() - clock.end() <= 2) {
                return clock.onDial() < 0 ? null : Integer.valueOf(clock.onDial());
            }
        }
        return null;
    }
}
