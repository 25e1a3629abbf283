package org.nightmap.ui;

/** The way through all that has to be looked at: the doubtful lines, a field that has to be filled in, the whole, and round again. */
final class DoubtWalk {

    private final LinesTable lines;
    private final AboutRow about;
    private final SumRow sum;
    private Part at = Part.LINES;

    DoubtWalk(LinesTable lines, AboutRow about, SumRow sum) {
        this.lines = lines;
        this.about = about;
        this.sum = sum;
    }

    /** What it leads through, in this order. */
    private enum Part {
        LINES,
        FIELD,
        WHOLE;

        Part next(boolean forward) {
            return values()[Math.floorMod(ordinal() + (forward ? 1 : -1), values().length)];
        }
    }

    /** Notes that somebody has gone to a line. */
    void inLines() {
        at = Part.LINES;
    }

    /** Notes that somebody has gone to a doubt about the whole. */
    void inWhole() {
        at = Part.WHOLE;
    }

    /** Begins with the first doubtful line, else with what has to be filled in; false where there is neither. */
    boolean begin() {
        at = Part.LINES;
        if (lines.goToFirstDoubt(true)) {
            return true;
        }
        at = Part.FIELD;
        return about.goToMissing();
    }

    /** Goes to the next of all, or to the one before; where there is none, to what is to do then. */
    void go(boolean forward) {
        boolean gone = switch (at) {
            case LINES -> lines.goToDoubt(forward);
            case FIELD -> false;
            case WHOLE -> sum.goToDoubt(forward);
        };
        for (int i = 0; !gone && i < Part.values().length; i++) {
            at = at.next(forward);
            gone = switch (at) {
                case LINES -> lines.goToFirstDoubt(forward);
                case FIELD -> about.goToMissing();
                case WHOLE -> sum.goToDoubt(forward);
            };
        }
        if (!gone) {
            sum.goToWays();
        }
    }
}
