package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.report.ReportKind;

/** Reads what a statement counts: a night, a day, an evening or more than one of them. */
final class KindReader {

    private final StatementWords words;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final CountedPlaces countedPlaces;
    private final WrittenHours hours;
    private final NightAndMorning nightAndMorning;
    private final KindWords kindWords;
    private final List<Sentence> unlike = new ArrayList<>();
    private final List<Sentence> told = new ArrayList<>();

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
        this.kindWords = new KindWords(words, tokens, numbers);
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
            boolean others = !ofOthers && isOfOthers(sentence);
            ReportKind found = others ? null : kind(sentence);
            boolean counts = kindWords.occurs(sentence, WordClass.INTERCEPT)
                    || kindWords.occurs(sentence, WordClass.DRONE)
                    || !kinds.isEmpty() && countedPlaces.areIn(sentence);
            if (found == null
                    && !others
                    && counts
                    && kinds.isEmpty()
                    && kindWords.occurs(sentence, WordClass.LONGER_TIME)) {
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

    /** What another authority tells, and what the other side does: "Russia had used 1,150 drones against Ukraine in the past week". */
    private boolean isOfOthers(Sentence sentence) {
        return !kindWords.occurs(sentence, WordClass.MINISTRY)
                && (kindWords.occurs(sentence, WordClass.AUTHORITY)
                        || kindWords.occurs(sentence, WordClass.OTHER_SIDE));
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
        if (range != null && range.to() == 0 && kindWords.kind(sentence) == null) {
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
            if (kindWords.isOther(i, sentence, kind)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable ReportKind kind(Sentence sentence) {
        boolean any = kindWords.areIn(sentence);
        if (any && nightAndMorning.joinsNight(sentence)) {
            return ReportKind.CUMULATIVE;
        }
        ReportKind found = any ? kindWords.kind(sentence) : null;
        return found == null ? hours.kind(sentence) : found;
    }
}
