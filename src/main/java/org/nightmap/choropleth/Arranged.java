package org.nightmap.choropleth;

import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.BadSymbology.Fault;
import org.nightmap.choropleth.BadSymbology.Part;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * Which maps of a period are wanted.
 *
 * @param as how many
 * @param against the period that it is compared with; null where it is not compared
 */
public record Arranged(Arrangement as, @Nullable Period against) {

    /** The period by itself. */
    public static final Arranged ALONE = new Arranged(Arrangement.MAP, null);

    public Arranged {
        if (as.isComparison() != (against != null)) {
            throw new IllegalArgumentException("%s is arranged against %s".formatted(as, against));
        }
    }

    /**
     * As it is written in an address or on a command line.
     *
     * @param as code of an arrangement; null for the difference where there is another period, else for the map alone
     * @param against the other period
     * @throws BadSymbology if they cannot be read or do not go together
     */
    public static Arranged read(Period period, @Nullable String as, @Nullable String against) {
        Arrangement wanted = as == null
                ? against == null ? Arrangement.MAP : Arrangement.DIFFERENCE
                : Arrangement.ofCode(as)
                        .orElseThrow(() -> new BadSymbology(
                                Part.AS, Fault.NO_ARRANGEMENT, String.join(", ", Arrangement.codes())));
        if (wanted.isComparison() && against == null) {
            throw new BadSymbology(Part.AGAINST, Fault.AGAINST_MISSING, wanted.code());
        }
        if (!wanted.isComparison() && against != null) {
            throw new BadSymbology(Part.AGAINST, Fault.AGAINST_UNUSED, wanted.code());
        }
        Arranged arranged = new Arranged(wanted, against == null ? null : period(against));
        if (!arranged.fits(period)) {
            throw new BadSymbology(Part.AS, Fault.NIGHTS_OF_SPAN, wanted.code(), Arrangement.MOST_NIGHTS);
        }
        return arranged;
    }

    /** Whether a period has so many maps: nights side by side are of a span that one page has room for. */
    public boolean fits(Period period) {
        return as != Arrangement.NIGHTS || (!period.isOneNight() && period.length() <= Arrangement.MOST_NIGHTS);
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            BadSymbology bad = runsBackwards(text)
                    ? new BadSymbology(Part.AGAINST, Fault.AGAINST_BACKWARDS)
                    : new BadSymbology(Part.AGAINST, Fault.AGAINST_UNREADABLE, Period.MOST_NIGHTS);
            bad.initCause(e);
            throw bad;
        }
    }

    private static boolean runsBackwards(String text) {
        String[] ends = text.split("\\.\\.", -1);
        try {
            return ends.length == 2 && Night.parse(ends[1]).compareTo(Night.parse(ends[0])) < 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
