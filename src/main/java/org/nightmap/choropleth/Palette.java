package org.nightmap.choropleth;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a map in one look and with one ramp: the product's only source of them. The names of the components are the keys of the
 * JSON form. Colours are written {@code #RRGGBB}.
 *
 * @param sea the ground of the map
 * @param neighbour other countries
 * @param neighbourBorder their outlines
 * @param countryLabel their names
 * @param seaLabel names of seas
 * @param ramp the classes by step, as {@link Ramp} has them
 * @param noneReported regions of which none was reported
 * @param counted regions that have a count, where circles stand for the counts
 * @param withDots by step, the dots over the other region's class that mark a region counted with it
 * @param jointly regions counted jointly
 * @param notStated regions of which nothing usable is said
 * @param noReport regions of a night without a report
 * @param disputed the dashed outline of disputed regions, over the casing, and their band where they have no class
 * @param selected the outline of the selected region
 * @param casing the wider line under that, under the dashes of disputed regions and under the outline of an inset
 * @param ink text outside of the classes
 * @param quietInk text of less weight
 * @param rule lines that part text
 * @param panel the ground of panels over the map
 */
public record Palette(
        String sea,
        String neighbour,
        String neighbourBorder,
        String countryLabel,
        String seaLabel,
        List<RampStep> ramp,
        StateLook noneReported,
        StateLook counted,
        List<String> withDots,
        StateLook jointly,
        StateLook notStated,
        StateLook noReport,
        String disputed,
        String selected,
        String casing,
        String ink,
        String quietInk,
        String rule,
        String panel) {

    private static final Map<Ramp, Map<Theme, Palette>> ALL = all();

    public Palette {
        ramp = List.copyOf(ramp);
        withDots = List.copyOf(withDots);
    }

    /** With the usual ramp. */
    public static Palette of(Theme theme) {
        return of(theme, Ramp.USUAL);
    }

    /**
     * The colours of a look with a ramp.
     *
     * @throws IllegalArgumentException if the ramp cannot be told in that look
     */
    public static Palette of(Theme theme, Ramp ramp) {
        Palette palette = ALL.getOrDefault(ramp, Map.of()).get(theme);
        if (palette == null) {
            throw new IllegalArgumentException("The ramp %s cannot be told in greys".formatted(ramp.code()));
        }
        return palette;
    }

    /**
     * The band of a disputed region: what can be read on a class can be hatched on it, which one colour cannot on both ends of a
     * ramp.
     *
     * @param step of the ramp; null for states without
     */
    public String disputedOn(@Nullable Integer step) {
        return step == null ? disputed : ramp.get(step).ink();
    }

    private static Map<Ramp, Map<Theme, Palette>> all() {
        Map<Ramp, Map<Theme, Palette>> all = new EnumMap<>(Ramp.class);
        for (Ramp ramp : Ramp.values()) {
            Map<Theme, Palette> looks = new EnumMap<>(Theme.class);
            Stream.of(Theme.values())
                    .filter(ramp::isIn)
                    .forEach(theme -> looks.put(theme, PaletteMaker.make(theme, ramp)));
            all.put(ramp, looks);
        }
        return all;
    }
}
