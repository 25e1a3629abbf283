package org.nightmap.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.report.ReportKind;

/**
 * The hours that a sentence gives: 20:00 to 23:30, «с восьми вечера до полуночи», and those that bound a time only at one end
 * or only by its length: "since midnight", «за три часа».
 */
final class WrittenHours {

    private static final int DAY = 24;

    /** How many tokens may stand between two hours: a day with its year, a zone, a remark in brackets. */
    private static final int FAR = 16;

    private static final Set<String> OPENERS = Set.of("с", "со", "from", "between", "между");
    private static final Set<String> LINKS = Set.of("до", "по", "to", "until", "till", "and", "и", "-", "–", "—");
    private static final Set<String> ABOUT =
            Set.of("about", "around", "roughly", "approximately", "около", "примерно", "приблизительно");

    /** Words between two hours, beside their days. */
    private static final Set<String> BETWEEN = Set.of(
            "yesterday",
            "today",
            "вчера",
            "сегодня",
            "th",
            "st",
            "nd",
            "rd",
            "night",
            "evening",
            "this",
            "in",
            "morning",
            "moscow",
            "time",
            "msk",
            "мск",
            "gmt",
            "utc");

    /** Words between an hour and its day. */
    static final Set<String> SMALL = Set.of("on", "of", "the", "г", "года");

    private final StatementWords words;
    private final List<Token> tokens;

    /** What was read already: a sentence is asked for its hours more than once, and so is a token. */
    private final Map<Sentence, Optional<Range>> ranges = new HashMap<>();

    private final @Nullable WrittenClock[] clocks;
    private final BitSet looked = new BitSet();
    private final PartHours partHours;

    /** A reader for one text; not for several threads. */
    WrittenHours(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
        this.clocks = new WrittenClock[tokens.size()];
        this.partHours = new PartHours(words, tokens);
    }

    private @Nullable WrittenClock clock(int index) {
        if (!looked.get(index)) {
            looked.set(index);
            clocks[index] = WrittenClock.from(tokens, index);
        }
        return clocks[index];
    }

    /**
     * Where hours stand.
     *
     * @param end the token after the last
     * @param length whether only a length is given: "in three hours"
     */
    record Span(int first, int end, boolean length) {}

    /** Two hours, and where they stand. */
    record Range(WrittenClock begin, WrittenClock end) {

        /** The hours of the begin and the end on a clock of 24 hours; "4 to 10 pm" begins in the afternoon too. */
        int from() {
            if (begin.half() == null && end.half() == ClockTime.Half.AFTERNOON && begin.hour() < end.hour()) {
                return begin.hour() < HourWords.NOON ? begin.hour() + HourWords.NOON : begin.hour();
            }
            return begin.hour() == DAY ? 0 : begin.onDial();
        }

        int to() {
            return end.hour() == DAY ? 0 : end.onDial();
        }
    }

    /** The first two hours of a sentence that belong together; null for none. */
    @Nullable Range range(Sentence sentence) {
        return ranges.computeIfAbsent(sentence, one -> Optional.ofNullable(firstRange(one)))
                .orElse(null);
    }

    private @Nullable Range firstRange(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            WrittenClock begin = clock(i);
            if (begin != null && begin.end() <= sentence.to() && !partHours.has(sentence, i)) {
                boolean opened = i > sentence.from()
                        && OPENERS.contains(tokens.get(i - 1).key());
                WrittenClock end = endOf(begin, opened, sentence.to());
                if (end != null) {
                    return new Range(begin, end);
                }
                i = begin.marked() ? begin.end() - 1 : i;
            }
        }
        return null;
    }

    /** The hour that ends what another begins. */
    private @Nullable WrittenClock endOf(WrittenClock begin, boolean opened, int limit) {
        int brackets = 0;
        for (int i = begin.end(); i < Math.min(limit, begin.end() + FAR); i++) {
            Token token = tokens.get(i);
            brackets += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (brackets > 0) {
                continue;
            }
            if (LINKS.contains(token.key())) {
                int next = i + 1;
                while (next < limit && ABOUT.contains(tokens.get(next).key())) {
                    next++;
                }
                WrittenClock end = next < limit ? clock(next) : null;
                boolean linked = end != null
                        && (begin.marked() && (end.marked() || opened && isEndOfPhrase(end.end(), limit))
                                || !begin.marked() && end.marked() && (opened || !token.is("and") && !token.is("и")));
                if (linked) {
                    return end;
                }
            }
            WrittenClock nearer = begin.marked() ? null : clock(i);
            if (!isBetween(i) || nearer != null && nearer.marked()) {
                return null;
            }
        }
        return null;
    }

    /** After an hour without a mark of its own: a day, a mark of the sentence or a word, not what would be counted. */
    private boolean isEndOfPhrase(int index, int limit) {
        return index >= limit
                || !tokens.get(index).isWord()
                || SMALL.contains(tokens.get(index).key())
                || words.length(tokens, index, WordClass.DRONE) == 0
                        && words.length(tokens, index, WordClass.ADJECTIVE) == 0;
    }

    private boolean isBetween(int index) {
        Token token = tokens.get(index);
        return SMALL.contains(token.key())
                || token.isNumber()
                || ",.()-–—".contains(token.text())
                || LINKS.contains(token.key())
                || words.is(token, WordClass.MONTH)
                || Weekdays.of(token) != null
                || BETWEEN.contains(token.key());
    }

    /** Where the hours of a sentence stand, their days and zones with them; null where it gives none. */
    @Nullable Span span(Sentence sentence) {
        Range range = range(sentence);
        if (range == null) {
            return new HourBounds(tokens, this::clock).first(sentence, i -> partHours.has(sentence, i));
        }
        int first = range.begin().first();
        boolean opened = first > sentence.from()
                && OPENERS.contains(tokens.get(first - 1).key());
        return new Span(
                opened ? first - 1 : first,
                new DayAfterHour(words, tokens).end(range.end().end(), sentence.to()),
                false);
    }

    /** What the hours of a sentence say; null where there are no two, or they may be anything. */
    @Nullable ReportKind kind(Sentence sentence) {
        Range range = range(sentence);
        return range == null ? null : KindOfHours.of(range);
    }
}
