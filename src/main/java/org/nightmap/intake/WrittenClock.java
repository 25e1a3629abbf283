package org.nightmap.intake;

import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;

/**
 * A time of day among the tokens of a text: 23:00, 8 p.m., eight in the evening, «с восьми вечера», «полуночи».
 *
 * @param first index of its first token
 * @param end index after its last token, its half of the day and its zone with it
 * @param hour as written, 0 to 24
 * @param minute as written
 * @param half which half of the day the words say; null if none
 * @param marked whether something shows that it is a time: minutes, "o'clock", a half of the day, a zone
 * @param zoned whether it is of another zone than Moscow's
 */
record WrittenClock(
        int first, int end, int hour, int minute, ClockTime.@Nullable Half half, boolean marked, boolean zoned) {

    private static final Set<String> UNITS =
            Set.of("o'clock", "часов", "часа", "час", "часам", "часами", "ч", "hours", "hrs", "h");

    private static final Map<String, ClockTime.Half> HALVES = Map.ofEntries(
            Map.entry("am", ClockTime.Half.MORNING),
            Map.entry("pm", ClockTime.Half.AFTERNOON),
            Map.entry("утра", ClockTime.Half.MORNING),
            Map.entry("утром", ClockTime.Half.MORNING),
            Map.entry("дня", ClockTime.Half.AFTERNOON),
            Map.entry("вечера", ClockTime.Half.AFTERNOON),
            Map.entry("вечером", ClockTime.Half.AFTERNOON),
            Map.entry("ночи", ClockTime.Half.NIGHT));

    private static final Map<List<String>, ClockTime.Half> PHRASES = Map.of(
            List.of("in", "the", "morning"), ClockTime.Half.MORNING,
            List.of("in", "the", "afternoon"), ClockTime.Half.AFTERNOON,
            List.of("in", "the", "evening"), ClockTime.Half.AFTERNOON,
            List.of("at", "night"), ClockTime.Half.NIGHT,
            List.of("a", ".", "m", "."), ClockTime.Half.MORNING,
            List.of("a", ".", "m"), ClockTime.Half.MORNING,
            List.of("p", ".", "m", "."), ClockTime.Half.AFTERNOON,
            List.of("p", ".", "m"), ClockTime.Half.AFTERNOON);

    private static final Map<String, List<List<String>>> HALF_PHRASES = byFirst(PHRASES.keySet());

    private static final Map<String, List<List<String>>> MOSCOW = byFirst(List.of(
            List.of("moscow", "time"),
            List.of("moscow", "standard", "time"),
            List.of("по", "московскому", "времени"),
            List.of("по", "москве"),
            List.of("московского", "времени"),
            List.of("мск"),
            List.of("msk")));

    private static final Map<String, List<List<String>>> OTHER_ZONES = byFirst(List.of(
            List.of("gmt"),
            List.of("utc"),
            List.of("local", "time"),
            List.of("kyiv", "time"),
            List.of("по", "местному", "времени"),
            List.of("местного", "времени"),
            List.of("по", "киеву"),
            List.of("по", "гринвичу")));

    /** The time that begins at a token; null for none. */
    static @Nullable WrittenClock from(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (token.isNumber()) {
            return inDigits(tokens, index);
        }
        if (!token.isWord()) {
            return null;
        }
        OptionalInt alone = HourWords.hour(token.key());
        if (alone.isEmpty()) {
            return null;
        }
        OptionalInt both = index + 1 < tokens.size()
                ? HourWords.hour(token.key(), tokens.get(index + 1).key())
                : OptionalInt.empty();
        int end = both.isPresent() ? index + 2 : index + 1;
        return withWords(tokens, index, end, both.orElse(alone.getAsInt()), 0, HourWords.isSure(token.key()));
    }

    /** The time on a clock of 24 hours; -1 if there is no such time. */
    int onDial() {
        return new ClockTime(hour, minute, half)
                .onDial()
                .map(time -> Integer.valueOf(time.getHour()))
                .orElse(-1);
    }

    /** The time on such a clock; null if there is none, and for 24:00, which may be the begin or the end of its day. */
    @Nullable LocalTime time() {
        return hour == 24 ? null : new ClockTime(hour, minute, half).onDial().orElse(null);
    }

    private static @Nullable WrittenClock inDigits(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (token.text().length() > 2 || isEndOfOther(tokens, index)) {
            return null;
        }
        int hour = Integer.parseInt(token.text());
        boolean minutes = index + 2 < tokens.size()
                && ":.".contains(tokens.get(index + 1).text())
                && tokens.get(index + 2).isNumber()
                && tokens.get(index + 2).text().length() == 2
                && DayNumber.touches(tokens, index + 1)
                && DayNumber.touches(tokens, index + 2);
        boolean more = minutes
                && index + 4 < tokens.size()
                && ".".contains(tokens.get(index + 3).text())
                && tokens.get(index + 4).isNumber()
                && DayNumber.touches(tokens, index + 3)
                && DayNumber.touches(tokens, index + 4);
        if (hour > 24 || more) {
            return null;
        }
        int minute = minutes ? Integer.parseInt(tokens.get(index + 2).text()) : 0;
        return minute > 59 ? null : withWords(tokens, index, minutes ? index + 3 : index + 1, hour, minute, minutes);
    }

    private static boolean isEndOfOther(List<Token> tokens, int index) {
        return index > 0
                && ":.,-/".contains(tokens.get(index - 1).text())
                && DayNumber.touches(tokens, index)
                && index > 1
                && tokens.get(index - 2).isNumber()
                && DayNumber.touches(tokens, index - 1)
                && !tokens.get(index - 1).is("-");
    }

    private static WrittenClock withWords(
            List<Token> tokens, int first, int begin, int hour, int minute, boolean marked) {
        int end = begin;
        boolean shown = marked;
        if (end < tokens.size() && UNITS.contains(tokens.get(end).key())) {
            end++;
            shown = true;
        }
        ClockTime.Half half = end < tokens.size() ? HALVES.get(tokens.get(end).key()) : null;
        if (half != null) {
            end++;
        } else {
            int length = longest(tokens, end, HALF_PHRASES);
            half = length == 0 ? null : half(tokens.subList(end, end + length));
            end += length;
        }
        int moscow = longest(tokens, end, MOSCOW);
        end += moscow;
        int other = moscow > 0 ? 0 : longest(tokens, end, OTHER_ZONES);
        end += other;
        return new WrittenClock(first, end, hour, minute, half, shown || half != null || moscow + other > 0, other > 0);
    }

    private static ClockTime.@Nullable Half half(List<Token> phrase) {
        return PHRASES.get(phrase.stream().map(Token::key).toList());
    }

    private static Map<String, List<List<String>>> byFirst(Collection<List<String>> phrases) {
        return phrases.stream().collect(Collectors.groupingBy(List::getFirst));
    }

    /** The length of the longest of some phrases that begin at a token; 0 for none. */
    private static int longest(List<Token> tokens, int begin, Map<String, List<List<String>>> phrases) {
        int longest = 0;
        if (begin < tokens.size()) {
            for (List<String> phrase : phrases.getOrDefault(tokens.get(begin).key(), List.of())) {
                longest = matches(tokens, begin, phrase) ? Math.max(longest, phrase.size()) : longest;
            }
        }
        return longest;
    }

    private static boolean matches(List<Token> tokens, int begin, List<String> phrase) {
        if (begin + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!tokens.get(begin + i).is(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
