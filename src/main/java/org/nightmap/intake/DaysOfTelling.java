package org.nightmap.intake;

/** Knows the days that only say when something was told: "said on Friday", «сообщили в пятницу». */
final class DaysOfTelling {

    /** How far from a day the verb stands of those who told it then. */
    private static final int SAID_NEAR = 4;

    private final Prose prose;
    private final Segments segments;

    DaysOfTelling(Prose prose) {
        this.prose = prose;
        this.segments = new Segments(prose.tokens());
    }

    /** Whether the day that a token of a sentence names is one. */
    boolean isOne(Sentence sentence, int token) {
        return prose.has(
                Math.max(segments.begin(sentence, token), token - SAID_NEAR),
                Math.min(segments.end(sentence, token), token + SAID_NEAR),
                WordClass.SAYS);
    }
}
