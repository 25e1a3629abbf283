package org.nightmap.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.report.ReportKind;

/** Reads what a statement counts: a night, a day, an evening or more than one of them. */
final class KindReader {

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

    private final StatementWords words;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final CountedPlaces countedPlaces;
    private final WrittenHours hours;
    private final NightAndMorning nightAndMorning;
    private final BitSet endsNumber = new BitSet();
    private final List<Sentence> unlike = new ArrayList<>();
    private final List<Sentence> told = new ArrayList<>();

    /** The sentence that was asked for last: it is asked for many words in a row. */
    private @Nullable Sentence last;

    private WordClasses classesOfLast = WordClasses.NONE;

    KindReader(
            StatementWords words,
            List<Token> tokens,
            List<Sentence> sentences,
            List<ReadNumber> numbers,
            List<NamedPlace> places,
            WrittenHours hours) {
        this.words = words;
        this.tokens = tokens;
        this.sentences = sentences;
        this.countedPlaces = new CountedPlaces(words, tokens, numbers, places);
        this.hours = hours;
        this.nightAndMorning = new NightAndMorning(words, tokens);
        numbers.forEach(number -> endsNumber.set(number.number().end()));
    }

    /** What the sentences say is counted, in their order; those of other authorities only where there is nothing else. */
    List<ReportKind> kinds() {
        List<ReportKind> kinds = kinds(false);
        return kinds.isEmpty() ? kinds(true) : kinds;
    }

    private List<ReportKind> kinds(boolean ofOthers) {
        List<ReportKind> kinds = new ArrayList<>();
        told.clear();
        Sentence first = null;
        for (Sentence sentence : sentences) {
            boolean others =
                    !ofOthers && occurs(sentence, WordClass.AUTHORITY) && !occurs(sentence, WordClass.MINISTRY);
            ReportKind found = others ? null : kind(sentence);
            boolean counts = occurs(sentence, WordClass.INTERCEPT)
                    || occurs(sentence, WordClass.DRONE)
                    || !kinds.isEmpty() && countedPlaces.areIn(sentence);
            if (found == null && !others && counts && kinds.isEmpty() && occurs(sentence, WordClass.LONGER_TIME)) {
                found = ReportKind.CUMULATIVE;
            }
            boolean leads = kinds.isEmpty() && (sentence.heading() || found != ReportKind.CUMULATIVE);
            if (found != null && (counts || leads && !ofOthers)) {
                first = first == null ? sentence : first;
                kinds.add(found);
                told.add(sentence);
                boolean mixed = counts && found != ReportKind.CUMULATIVE && isMixed(sentence, found);
                boolean other = found != kinds.getFirst();
                // a night's own sentence need not be told: the other one stands against it
                if (other && kinds.getFirst() != ReportKind.NIGHT && !unlike.contains(first)) {
                    unlike.add(first);
                }
                if (mixed || other) {
                    unlike.add(sentence);
                }
            }
        }
        return kinds;
    }

    /** The sentences that say so, in the same order. */
    List<Sentence> told() {
        return told;
    }

    /**
     * The sentences for which the kind is not certain: of another than the first and that first one, or that speak of another time too, or of midnight
     * where no night is counted; or whose hours alone tell what they count and end at midnight, as those of an evening do and of a
     * part of a night.
     */
    List<Sentence> unlike() {
        return unlike;
    }

    private boolean isMixed(Sentence sentence, ReportKind kind) {
        WrittenHours.Range range = hours.range(sentence);
        if (range != null && range.to() == 0 && words(sentence) == null) {
            return true;
        }
        if (range != null && kind == ReportKind.NIGHT && HoursByDay.isAfterNight(range)) {
            return true;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (words.length(tokens, i, WordClass.OTHER_TIME) > 0) {
                return false;
            }
            if (kind == ReportKind.NIGHT && nightAndMorning.is(sentence, i)) {
                return true;
            }
            boolean endsRange = range != null && i == range.end().first();
            if (kind != ReportKind.NIGHT && HourWords.isMidnight(tokens.get(i).key()) && !endsRange) {
                return true;
            }
            for (Map.Entry<WordClass, ReportKind> entry : KINDS.entrySet()) {
                boolean other = entry.getValue() != kind
                        && (kind != ReportKind.NIGHT || entry.getKey() == WordClass.DAY_KIND)
                        && words.length(tokens, i, entry.getKey()) > 0;
                if (other && !isOfAnHour(i, sentence)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean occurs(Sentence sentence, WordClass wordClass) {
        return classesIn(sentence).has(wordClass) && words.occurs(tokens, sentence.from(), sentence.to(), wordClass);
    }

    private WordClasses classesIn(Sentence sentence) {
        if (sentence != last) {
            last = sentence;
            classesOfLast = words.classesIn(tokens, sentence.from(), sentence.to());
        }
        return classesOfLast;
    }

    private @Nullable ReportKind kind(Sentence sentence) {
        boolean any = classesIn(sentence).hasAnyOf(ANY_KIND);
        if (any && nightAndMorning.joinsNight(sentence)) {
            return ReportKind.CUMULATIVE;
        }
        ReportKind found = any ? words(sentence) : null;
        return found == null ? hours.kind(sentence) : found;
    }

    /** What the words of a sentence say, its hours aside. */
    private @Nullable ReportKind words(Sentence sentence) {
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
                        && !(entry.getValue() == ReportKind.EVENING && isBegin(i, sentence));
                if (fits && (found == null || entry.getValue() == ReportKind.CUMULATIVE)) {
                    found = entry.getValue();
                }
            }
        }
        return found;
    }

    /** "Since the evening of 8 November": what begins then is no evening's. */
    private boolean isBegin(int index, Sentence sentence) {
        return index > sentence.from() && SINCE.contains(tokens.get(index - 1).key());
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
