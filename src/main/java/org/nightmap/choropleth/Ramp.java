package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The colours of the classes. All but cividis are ColorBrewer's, by Cynthia Brewer; cividis is that of Nuñez, Anderton and Renslow
 * (2018), every sixth part of it as matplotlib has it. In the dark look a ramp runs the other way, so that more always stands out
 * more from the ground. Decision 0022 says which steps of each are taken and why.
 *
 * <p>A sequential ramp has seven steps from few to many and two between the middle ones ({@link RampSteps}). A diverging one has
 * nine, in order: four for what is below zero, the strongest first, one for what is about zero, and four for what is above.
 */
public enum Ramp {
    /** Yellow to brown: the usual one. */
    YLORBR(
            List.of("#FEE391", "#FEC44F", "#FE9929", "#EC7014", "#CC4C02", "#993404", "#662506"),
            List.of("#7A3B12", "#A65010", "#D06F17", "#F09C3A", "#FBC75F", "#FEE391", "#FFF7D6")),
    /** Yellow over green to blue. */
    YLGNBU(
            List.of("#C7E9B4", "#7FCDBB", "#41B6C4", "#1D91C0", "#225EA8", "#253494", "#081D58"),
            List.of("#253494", "#225EA8", "#1D91C0", "#41B6C4", "#7FCDBB", "#C7E9B4", "#EDF8B1")),
    /** Light blue to purple. */
    BUPU(
            List.of("#BFD3E6", "#9EBCDA", "#8C96C6", "#8C6BB1", "#88419D", "#810F7C", "#4D004B"),
            List.of("#810F7C", "#88419D", "#8C6BB1", "#8C96C6", "#9EBCDA", "#BFD3E6", "#E0ECF4")),
    GREENS(
            List.of("#C7E9C0", "#A1D99B", "#74C476", "#41AB5D", "#238B45", "#006D2C", "#00441B"),
            List.of("#006D2C", "#238B45", "#41AB5D", "#74C476", "#A1D99B", "#C7E9C0", "#E5F5E0")),
    /** Yellow over grey to blue: nearly the same to eyes with and without a colour blindness. */
    CIVIDIS(
            List.of("#FEE838", "#D2C060", "#A59C74", "#7D7C78", "#575D6D", "#2A3F6D", "#00224E"),
            List.of("#243C6E", "#4D556C", "#6D6F72", "#8F8A78", "#B3A670", "#D9C55C", "#FEE838")),
    /** Purple below zero, orange above. */
    PUOR(
            List.of("#542788", "#8073AC", "#B2ABD2", "#D8DAEB", "#F7F7F7", "#FEE0B6", "#FDB863", "#E08214", "#B35806"),
            List.of("#D8DAEB", "#B2ABD2", "#8073AC", "#542788", "#2B3238", "#7F3B08", "#B35806", "#E08214", "#FDB863")),
    /** Blue below zero, red above. */
    RDBU(
            List.of("#2166AC", "#4393C3", "#92C5DE", "#D1E5F0", "#F7F7F7", "#FDDBC7", "#F4A582", "#D6604D", "#B2182B"),
            List.of("#D1E5F0", "#92C5DE", "#4393C3", "#2166AC", "#2B3238", "#B2182B", "#D6604D", "#F4A582", "#FDDBC7"));

    /** What every map has unless another one is asked for. */
    public static final Ramp USUAL = YLORBR;

    /** What maps of differences have. */
    public static final Ramp OF_DIFFERENCES = PUOR;

    /** The step of a diverging ramp for what is about zero. */
    public static final int NEUTRAL = 4;

    /** Classes that a diverging ramp has colours for, below zero and above. */
    public static final int MOST_OF_A_SIDE = 4;

    private static final List<String> GREYS =
            between(List.of("#E2E2E2", "#C2C2C2", "#989898", "#666666", "#333333", "#1C1C1C", "#000000"));

    /** By the number of classes of the side that has more of them: how far each is from the neutral step, outwards. */
    private static final List<List<Integer>> OUTWARDS =
            List.of(List.of(), List.of(3), List.of(2, 4), List.of(1, 3, 4), List.of(1, 2, 3, 4));

    private final boolean diverging;
    private final List<String> light;
    private final List<String> dark;

    Ramp(List<String> light, List<String> dark) {
        this.diverging = light.size() == 2 * MOST_OF_A_SIDE + 1;
        this.light = diverging ? light : between(light);
        this.dark = diverging ? dark : between(dark);
    }

    /** As in an address: ylgnbu. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Ramp> ofCode(String code) {
        return Stream.of(values()).filter(ramp -> ramp.code().equals(code)).findFirst();
    }

    /** Those for values that are all above zero, the usual one first. */
    public static List<Ramp> sequential() {
        return Stream.of(values()).filter(ramp -> !ramp.diverging).toList();
    }

    /** Whether it is for differences, which are below zero and above. */
    public boolean isDiverging() {
        return diverging;
    }

    /** Whether it can be told in greys, where a colour is lightness alone: of two directions that is not enough. */
    public boolean isIn(Theme theme) {
        return theme != Theme.PRINT || !diverging;
    }

    /**
     * The colours by step.
     *
     * @throws IllegalArgumentException if it cannot be told in such a look
     */
    List<String> fills(Theme theme) {
        if (!isIn(theme)) {
            throw new IllegalArgumentException("The ramp %s cannot be told in greys".formatted(code()));
        }
        return switch (theme) {
            case LIGHT -> light;
            case DARK -> dark;
            case PRINT -> GREYS;
        };
    }

    /**
     * The colours as the classes ascend, to be shown for a choice.
     *
     * @throws IllegalArgumentException if it cannot be told in such a look
     */
    public List<String> inOrder(Theme theme) {
        List<String> fills = fills(theme);
        return diverging
                ? fills
                : RampSteps.of(RampSteps.STRENGTHS).stream().map(fills::get).toList();
    }

    /**
     * The steps of a diverging ramp, ascending: of the classes below zero, of what is about zero, of the classes above. Classes as far
     * from zero are as strong on either side, whatever the other side has.
     *
     * @param below classes below zero, at most {@link #MOST_OF_A_SIDE}
     * @param above classes above it, likewise
     * @throws IllegalStateException if the ramp is not diverging
     */
    public List<Integer> around(int below, int above) {
        if (!diverging) {
            throw new IllegalStateException("The ramp %s has one direction".formatted(code()));
        }
        if (Math.min(below, above) < 0 || Math.max(below, above) > MOST_OF_A_SIDE) {
            throw new IllegalArgumentException(
                    "There are no colours for %d classes below zero and %d above".formatted(below, above));
        }
        List<Integer> outwards = outwards(Math.max(below, above));
        List<Integer> steps = new ArrayList<>();
        IntStream.range(0, below).forEach(i -> steps.add(NEUTRAL - outwards.get(below - 1 - i)));
        steps.add(NEUTRAL);
        IntStream.range(0, above).forEach(i -> steps.add(NEUTRAL + outwards.get(i)));
        return List.copyOf(steps);
    }

    /** How far from the neutral step the classes of a side are, outwards, by their number. */
    static List<Integer> outwards(int classes) {
        return OUTWARDS.get(classes);
    }

    /** How strong a step is, from 0 to 8. */
    int strength(int step) {
        return diverging
                ? 2 * Math.abs(step - NEUTRAL)
                : RampSteps.of(RampSteps.STRENGTHS).indexOf(step);
    }

    /** Seven colours, then the two between the third, the fourth and the fifth. */
    private static List<String> between(List<String> seven) {
        return Stream.concat(
                        seven.stream(),
                        Stream.of(2, 3)
                                .map(i -> Colour.of(seven.get(i))
                                        .middle(Colour.of(seven.get(i + 1)))
                                        .written()))
                .toList();
    }
}
