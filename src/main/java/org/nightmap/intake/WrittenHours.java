package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.report.ReportKind;

/** The hours between which a statement counts, as far as they tell a night from a day: 20:00 to 23:30, 9 a.m. and 3 p.m. */
final class WrittenHours {

    private static final int FIRST_OF_DAY = 5;
    private static final int LAST_OF_DAY = 21;
    private static final int FIRST_OF_EVENING = 16;
    private static final int HALF_DAY = 12;

    /** An hour with its minutes, its half of the day, its zone and its day. */
    private static final int LONGEST_HOUR = 9;

    private static final Set<String> OPENERS = Set.of("с", "from", "between");

    /** Words between an hour and its day. */
    private static final Set<String> SMALL =
            Set.of("a", "p", "m", "am", "pm", "on", "of", "the", "moscow", "time", "года");

    private final StatementWords words;
    private final List<Token> tokens;

    WrittenHours(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** The tokens from a sentence's first hour to what belongs to its second: a day, a zone; null where there are no two. */
    @Nullable Span span(Sentence sentence) {
        List<Integer> at = indexes(sentence);
        if (at.size() < 2) {
            return null;
        }
        int first = at.getFirst();
        int end = at.getLast() + 1;
        while (end < Math.min(sentence.to(), at.getLast() + LONGEST_HOUR) && belongs(end)) {
            end++;
        }
        return new Span(
                first > sentence.from()
                                && OPENERS.contains(tokens.get(first - 1).key())
                        ? first - 1
                        : first,
                end);
    }

    private boolean belongs(int index) {
        Token token = tokens.get(index);
        return token.isWord()
                ? SMALL.contains(token.key()) || words.is(token, WordClass.MEASURE) || words.is(token, WordClass.MONTH)
                : token.isNumber() || ":.".contains(token.text());
    }

    /** Where hours stand: the first token, and the one after the last. */
    record Span(int first, int end) {}

    /** What two hours of a sentence say; null where there are no two, or they may be anything. */
    @Nullable ReportKind kind(Sentence sentence) {
        List<Integer> hours =
                indexes(sentence).stream().map(i -> hour(i, sentence.to())).toList();
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

    private List<Integer> indexes(Sentence sentence) {
        List<Integer> at = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to() && at.size() < 2; i++) {
            if (hour(i, sentence.to()) >= 0) {
                at.add(i);
            }
        }
        return at;
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
