package org.nightmap.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.HoursScope.Scope;
import org.nightmap.report.ReportKind;

/** Chooses of the hours that a text gives those that its statement speaks for. */
final class HoursChoice {

    /** So many sentences at the head may give hours without saying of what: "Window: 23:00 to 7:00". */
    private static final int HEAD = 4;

    /** The first hour at which windows of the ministry's nights begin; what begins before is more than a night. */
    private static final int FIRST_OF_NIGHT = 20;

    private final StatementWords words;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final WrittenHours hours;
    private final HoursScope scope;
    private final SaidOfOtherTimes otherTimes;

    /**
     * The sentence that gives the hours.
     *
     * @param ofAll whether they are certainly those of all that is counted
     */
    record Timed(Sentence sentence, boolean ofAll) {}

    /**
     * A choice for one text.
     *
     * @param otherTimes where sentences turn to another time
     */
    HoursChoice(
            StatementWords words,
            List<Token> tokens,
            List<Sentence> sentences,
            WrittenHours hours,
            HoursScope scope,
            SaidOfOtherTimes otherTimes) {
        this.words = words;
        this.tokens = tokens;
        this.sentences = sentences;
        this.hours = hours;
        this.scope = scope;
        this.otherTimes = otherTimes;
    }

    /** The first sentence of this statement that tells what was shot down and gives hours; else the first that speaks for it. */
    @Nullable Timed read() {
        Sentence fallback = null;
        Sentence length = null;
        Sentence unclear = null;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean shot = occurs(sentence, WordClass.INTERCEPT);
            boolean ministry = occurs(sentence, WordClass.MINISTRY) || sentence.heading();
            WrittenHours.Span span = shot || ministry || i < HEAD ? hours.span(sentence) : null;
            if (span == null || span.first() >= otherTimes.from(sentence)) {
                continue;
            }
            boolean others =
                    (occurs(sentence, WordClass.AUTHORITY) || occurs(sentence, WordClass.OTHER_HOURS)) && !ministry;
            if (span.length()) {
                length = length == null && !others ? sentence : length;
                continue;
            }
            Scope whose = scope.of(sentence, span);
            if (whose == Scope.UNCLEAR) {
                unclear = unclear == null && !others ? sentence : unclear;
            } else if (whose == Scope.WHOLE && shot && occurs(sentence, WordClass.DRONE)) {
                return new Timed(sentence, true);
            } else if (whose == Scope.WHOLE && !others && fallback == null) {
                fallback = sentence;
            }
        }
        if (fallback != null) {
            return new Timed(fallback, true);
        }
        if (unclear != null) {
            return new Timed(unclear, false);
        }
        return length == null ? null : new Timed(length, true);
    }

    /** Whether the hours are of another time than the words say, or of more than a night. */
    boolean contradicts(@Nullable ReportKind kind, Sentence timed) {
        WrittenHours.Range range = hours.range(timed);
        ReportKind ofHours = hours.kind(timed);
        if (range == null || kind == null || ofHours == null) {
            return false;
        }
        boolean longer = kind == ReportKind.NIGHT && range.from() > range.to() && range.from() < FIRST_OF_NIGHT;
        boolean other = ofHours != null
                && ofHours != kind
                && kind != ReportKind.CUMULATIVE
                && !(kind == ReportKind.EVENING && ofHours == ReportKind.DAY)
                && !(kind == ReportKind.DAY && ofHours == ReportKind.EVENING);
        return longer || other;
    }

    private boolean occurs(Sentence sentence, WordClass wordClass) {
        return words.occurs(tokens, sentence.from(), sentence.to(), wordClass);
    }
}
