package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/**
 * The regions of a map of differences. There is one only where both periods have a number: what is not stated, counted with another
 * region or without a report in either of them is no 0 that could be taken away, and is shown as what it is.
 *
 * @param all every region, by key
 * @param classes the classes of what differs, to both sides of zero
 */
record Differences(List<Feature> all, DifferenceClasses classes) {

    /**
     * What the later map has more than the other.
     *
     * @param oneNight whether both are of one night
     */
    static Differences of(Period now, Period against, Symbology symbology, boolean oneNight, Language language) {
        Measure measure = symbology.measure();
        Map<String, Feature> others =
                against.features().stream().collect(Collectors.toMap(Feature::iso, Function.identity()));
        List<Pair> pairs = new ArrayList<>();
        for (Feature feature : now.features()) {
            Feature other = others.get(feature.iso());
            if (other == null) {
                throw new IllegalStateException("%s is in one of two pictures".formatted(feature.iso()));
            }
            pairs.add(new Pair(
                    feature,
                    other,
                    now.exact().get(feature.iso()),
                    against.exact().get(feature.iso()),
                    measure));
        }
        DifferenceClasses classes = DifferenceClasses.of(
                symbology,
                oneNight,
                pairs.stream().filter(Pair::isCounted).map(Pair::difference).toList());
        Map<String, Pair> byKey = pairs.stream().collect(Collectors.toMap(Pair::iso, Function.identity()));
        return new Differences(
                pairs.stream()
                        .map(pair -> feature(pair, byKey, classes, language))
                        .toList(),
                classes);
    }

    /** How the sizes of the differences were parted. */
    Classing classing(Symbology symbology, Language language) {
        Classification asked = symbology.classification();
        Classing classing = Classing.of(symbology, classes.classes(), language);
        return classes.fewer() && classing.note().isEmpty()
                ? new Classing(
                        asked,
                        Messages.text(language, "choropleth.difference.classes", Ramp.MOST_OF_A_SIDE),
                        classing.bounds(),
                        classing.fit())
                : classing;
    }

    private static Feature feature(Pair pair, Map<String, Pair> all, DifferenceClasses classes, Language language) {
        Measure measure = pair.measure();
        Feature now = pair.now();
        boolean number = pair.hasNumber();
        MapState state = pair.state();
        String with = state == MapState.COUNTED_WITH ? pair.with() : null;
        Pair coloured = with == null ? pair : all.get(with);
        String shown = number ? MeasureWords.change(measure, pair.difference(), language) : "";
        return new Feature(
                now.iso(),
                now.name(),
                now.shortName(),
                state,
                coloured != null && coloured.isCounted() ? classes.stepOf(coloured.difference()) : null,
                number ? pair.countDifference() : null,
                number ? pair.difference() : null,
                shown,
                with,
                now.disputed(),
                number
                        ? Messages.text(
                                language,
                                "choropleth.difference.said",
                                shown,
                                MeasureWords.value(measure, Objects.requireNonNull(pair.exactAgainst()), language),
                                MeasureWords.value(measure, Objects.requireNonNull(pair.exactNow()), language))
                        : Messages.text(
                                language,
                                "choropleth.difference.unknown",
                                now.said(),
                                pair.against().said()));
    }

    /**
     * The map of one of the periods.
     *
     * @param exact the values of its regions that have a number, by key, before they are rounded
     */
    record Period(List<Feature> features, Map<String, Double> exact) {}

    /** A region in both periods. */
    private record Pair(
            Feature now,
            Feature against,
            @Nullable Double exactNow,
            @Nullable Double exactAgainst,
            Measure measure) {

        String iso() {
            return now.iso();
        }

        boolean hasNumber() {
            return exactNow != null && exactAgainst != null;
        }

        /** Whether there is a number in both and it is above 0 in one. */
        boolean isCounted() {
            return hasNumber() && state() == MapState.COUNTED;
        }

        double difference() {
            return Measured.difference(measure, Objects.requireNonNull(exactNow), Objects.requireNonNull(exactAgainst));
        }

        int countDifference() {
            return number(now.count()) - number(against.count());
        }

        /** Of two numbers that of the higher; else that of the one which keeps the difference from being known. */
        MapState state() {
            if (hasNumber()) {
                return now.state() == MapState.NONE_REPORTED ? against.state() : now.state();
            }
            return now.value() == null ? now.state() : against.state();
        }

        @Nullable String with() {
            return now.value() == null ? now.with() : against.with();
        }

        private static int number(@Nullable Integer count) {
            return count == null ? 0 : count;
        }
    }
}
