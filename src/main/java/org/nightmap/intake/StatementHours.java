package org.nightmap.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.report.ReportKind;

/** The hours for which a statement speaks: which of its sentences gives them, and whether they fit what it says of its kind. */
final class StatementHours {

    /** So many sentences at the head may give hours without saying of what: "Window: 23:00 to 7:00". */
    private static final int HEAD = 4;

    /** The first hour at which windows of the ministry's nights begin; what begins before is more than a night. */
    private static final int FIRST_OF_NIGHT = 20;

    private final StatementWords words;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final SaidOfOtherTimes others;
    private final WrittenHours hours;

    StatementHours(
            StatementWords words,
            List<Token> tokens,
            List<Sentence> sentences,
            SaidOfOtherTimes others,
            WrittenHours hours) {
        this.words = words;
        this.tokens = tokens;
        this.sentences = sentences;
        this.others = others;
        this.hours = hours;
    }

    /**
     * The first sentence of this statement that tells what was shot down and gives hours; else the first that speaks for it; null
     * for none.
     */
    @Nullable Sentence timed() {
        Sentence fallback = null;
        Sentence length = null;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean shot = occurs(sentence, WordClass.INTERCEPT);
            boolean ministry = occurs(sentence, WordClass.MINISTRY) || sentence.heading();
            WrittenHours.Span span = shot || ministry || i < HEAD ? hours.span(sentence) : null;
            if (span == null || span.first() >= others.from(sentence)) {
                continue;
            }
            boolean ofOthers =
                    (occurs(sentence, WordClass.AUTHORITY) || occurs(sentence, WordClass.OTHER_HOURS)) && !ministry;
            if (span.length()) {
                length = length == null && !ofOthers ? sentence : length;
            } else if (shot && occurs(sentence, WordClass.DRONE)) {
                return sentence;
            } else {
                fallback = fallback == null && !ofOthers ? sentence : fallback;
            }
        }
        return fallback == null ? length : fallback;
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
