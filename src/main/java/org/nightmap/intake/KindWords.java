package org.nightmap.intake;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.report.ReportKind;

/** Reads what the words of a sentence say of its kind, its hours aside: a night, a day, an evening or more than one of them. */
final class KindWords {

    private static final WordClasses ANY_KIND =
            WordClasses.of(WordClass.CUMULATIVE_KIND, WordClass.DAY_KIND, WordClass.EVENING_KIND, WordClass.NIGHT_KIND);

    private static final Map<WordClass, ReportKind> KINDS = Map.of(
            WordClass.CUMULATIVE_KIND, ReportKind.CUMULATIVE,
            WordClass.DAY_KIND, ReportKind.DAY,
            WordClass.EVENING_KIND, ReportKind.EVENING,
            WordClass.NIGHT_KIND, ReportKind.NIGHT);

    /** Between an hour's number and its half of the day. */
    private static final Set<String> UNITS = Set.of("часов", "часа", "час", "o'clock", "in", "the", "at");

    /** Before an evening on which something only begins. */
    private static final Set<String> SINCE = Set.of("since", "from", "с", "со");

    /** After a night, before its day. */
    private static final Set<String> INTO = Set.of("to", "into", "of", "from", "between");

    /** How far from "by noon" the verb stands of those who had told by then. */
    private static final int SAID_NEAR = 4;

    private final StatementWords words;
    private final List<Token> tokens;
    private final BitSet endsNumber = new BitSet();

    /** The sentence that was asked for last: it is asked for many words in a row. */
    private @Nullable Sentence last;

    private WordClasses classesOfLast = WordClasses.NONE;

    KindWords(StatementWords words, List<Token> tokens, List<ReadNumber> numbers) {
        this.words = words;
        this.tokens = tokens;
        numbers.forEach(number -> endsNumber.set(number.number().end()));
    }

    boolean occurs(Sentence sentence, WordClass wordClass) {
        return classesIn(sentence).has(wordClass) && words.occurs(tokens, sentence.from(), sentence.to(), wordClass);
    }

    /** Whether there is any such word. */
    boolean areIn(Sentence sentence) {
        return classesIn(sentence).hasAnyOf(ANY_KIND);
    }

    private WordClasses classesIn(Sentence sentence) {
        if (sentence != last) {
            last = sentence;
            classesOfLast = words.classesIn(tokens, sentence.from(), sentence.to());
        }
        return classesOfLast;
    }

    /** What they say; null for nothing. */
    @Nullable ReportKind kind(Sentence sentence) {
        ReportKind found = null;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (words.length(tokens, i, WordClass.OTHER_TIME) > 0) {
                break;
            }
            if (isOfAnHour(i, sentence)) {
                continue;
            }
            for (Map.Entry<WordClass, ReportKind> entry : KINDS.entrySet()) {
                boolean fits = words.length(tokens, i, entry.getKey()) > 0
                        && !(entry.getValue() == ReportKind.EVENING && isBegin(i, sentence))
                        && !(entry.getValue() == ReportKind.DAY && isWhenSaid(i, sentence));
                if (fits && (found == null || entry.getValue() == ReportKind.CUMULATIVE)) {
                    found = entry.getValue();
                }
            }
        }
        return found;
    }

    /** Whether a word says another kind than a sentence's; of a night only the day is one. */
    boolean isOther(int index, Sentence sentence, ReportKind kind) {
        for (Map.Entry<WordClass, ReportKind> entry : KINDS.entrySet()) {
            boolean other = entry.getValue() != kind
                    && (kind != ReportKind.NIGHT || entry.getKey() == WordClass.DAY_KIND)
                    && words.length(tokens, index, entry.getKey()) > 0;
            if (other && !isOfAnHour(index, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** "Since the evening of 8 November": what begins then is no evening's. */
    private boolean isBegin(int index, Sentence sentence) {
        return index > sentence.from() && SINCE.contains(tokens.get(index - 1).key());
    }

    /** "How many there were nobody had said by noon", «к полудню не сообщили»: told by day, of whatever time. */
    private boolean isWhenSaid(int index, Sentence sentence) {
        int end = index + words.length(tokens, index, WordClass.DAY_KIND);
        return HourWords.isNoon(tokens.get(end - 1).key())
                && words.occurs(
                        tokens,
                        Math.max(sentence.from(), index - SAID_NEAR),
                        Math.min(sentence.to(), end + SAID_NEAR),
                        WordClass.SAYS);
    }

    /** "Six in the evening" is an hour, no evening's statement. */
    private boolean isOfAnHour(int index, Sentence sentence) {
        int i = index;
        while (i > sentence.from()
                && i > index - 3
                && !endsNumber.get(i)
                && UNITS.contains(tokens.get(i - 1).key())) {
            i--;
        }
        return i > sentence.from() && endsNumber.get(i) && !leadsToADay(index + 1);
    }

    /** "Volgograd Region seven in the night to 15 November": a night, no hour of one. */
    private boolean leadsToADay(int index) {
        return index < tokens.size() && INTO.contains(tokens.get(index).key());
    }
}
