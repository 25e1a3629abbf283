package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.time.Period;

/**
 * Classes with rounded lower bounds that never depend on the counts, so that two maps of the same kind compare by eye. One
 * ladder serves every night, the other every span; decision 0004 says where their numbers come from.
 *
 * @param lowerBounds the lower bound of each class, ascending from 1; its position is the step of the colour ramp
 * @param alwaysShown how many classes the legend shows in any case: the last of them stays open until a count leaves it for
 *     the classes above, which then are all shown
 */
record RoundedClasses(List<Integer> lowerBounds, int alwaysShown) implements Ladder {

    static final RoundedClasses NIGHT = new RoundedClasses(List.of(1, 2, 5, 10, 20, 50, 100), 5);

    static final RoundedClasses SPAN = new RoundedClasses(List.of(1, 5, 20, 50, 100, 200, 500), 5);

    RoundedClasses {
        lowerBounds = List.copyOf(lowerBounds);
        if (lowerBounds.isEmpty() || lowerBounds.getFirst() != 1) {
            throw new IllegalArgumentException("The first class begins at 1, or a count would fall in none");
        }
        for (int step = 1; step < lowerBounds.size(); step++) {
            if (lowerBounds.get(step) <= lowerBounds.get(step - 1)) {
                throw new IllegalArgumentException("Lower bounds ascend, unlike %s".formatted(lowerBounds));
            }
        }
        if (alwaysShown < 1 || alwaysShown > lowerBounds.size()) {
            throw new IllegalArgumentException(
                    "%d of %d classes cannot be shown".formatted(alwaysShown, lowerBounds.size()));
        }
    }

    @Override
    public List<Double> bounds() {
        return lowerBounds.stream().map(Integer::doubleValue).toList();
    }

    static RoundedClasses of(Period period) {
        return period.isOneNight() ? NIGHT : SPAN;
    }

    /**
     * The step that a count's lower bound gives it, whatever the other counts are.
     *
     * @param count at least 1
     */
    int stepOf(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A count of %d is in no class".formatted(count));
        }
        int step = lowerBounds.size() - 1;
        while (lowerBounds.get(step) > count) {
            step--;
        }
        return step;
    }

    /** The classes of a map's legend, ascending, with how many of the counts fall in each. */
    List<ClassRange> legend(Collection<Integer> counts, Language language) {
        boolean allShown = counts.stream().anyMatch(count -> stepOf(count) >= alwaysShown);
        return classes(allShown ? lowerBounds.size() : alwaysShown, counts, language);
    }

    /** Every class, without counts. */
    List<ClassRange> whole(Language language) {
        return classes(lowerBounds.size(), List.of(), language);
    }

    private List<ClassRange> classes(int shown, Collection<Integer> counts, Language language) {
        int[] regions = new int[shown];
        counts.forEach(count -> regions[stepOf(count)]++);
        List<ClassRange> classes = new ArrayList<>();
        for (int step = 0; step < shown; step++) {
            int from = lowerBounds.get(step);
            Integer to = step == shown - 1 ? null : Integer.valueOf(lowerBounds.get(step + 1) - 1);
            classes.add(new ClassRange(
                    step, from, to == null ? null : Double.valueOf(to), label(from, to, language), regions[step]));
        }
        return classes;
    }

    /** 1, 2–4, 20+. */
    static String label(int from, @Nullable Integer to, Language language) {
        String first = Formats.number(language, from);
        if (to == null) {
            return first + "+";
        }
        return from == to ? first : first + "–" + Formats.number(language, to);
    }
}
