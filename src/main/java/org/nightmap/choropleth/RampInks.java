package org.nightmap.choropleth;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is written on the colours of a ramp, and the borders around them: the first of a look's inks that has contrast enough. Black or
 * white always has.
 */
enum RampInks {
    LIGHT(List.of("#1A242A", "#FFFFFF", "#10161A", "#000000"), List.of("#46525A", "#FFFFFF", "#1A242A")),
    DARK(List.of("#10161A", "#FFFFFF", "#000000"), List.of("#D5DCDF", "#10161A")),
    PRINT(List.of("#111111", "#FFFFFF", "#000000"), List.of("#333333", "#FFFFFF", "#111111"));

    static final double BORDER = 0.75;

    /** Borders of the lightness of the ground look thinner between strong fills than they are. */
    private static final double GROUND_BORDER = 1;

    /** WCAG 2.1 of text (1.4.3). */
    private static final double OF_TEXT = 4.5;

    /** WCAG 2.1 of the parts of a graphic (1.4.11): 3.0 to one decimal. */
    private static final double OF_GRAPHICS = 2.95;

    private final List<String> inks;
    private final List<String> borders;

    RampInks(List<String> inks, List<String> borders) {
        this.inks = inks;
        this.borders = borders;
    }

    static RampInks of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PRINT -> PRINT;
        };
    }

    /** The border of what is quiet on the ground. */
    String border() {
        return borders.getFirst();
    }

    /** The steps of a ramp as they are drawn. */
    List<RampStep> steps(Ramp ramp, Theme theme) {
        List<String> fills = ramp.fills(theme);
        return IntStream.range(0, fills.size())
                .mapToObj(step -> step(fills.get(step), ramp.strength(step)))
                .toList();
    }

    private RampStep step(String fill, int strength) {
        String border = first(borders, fill, OF_GRAPHICS);
        return new RampStep(
                fill,
                first(inks, fill, OF_TEXT),
                border,
                border.equals(border()) ? BORDER : GROUND_BORDER,
                RampStep.orderOf(strength));
    }

    private static String first(List<String> candidates, String fill, double contrast) {
        return candidates.stream()
                .filter(each -> Colour.of(each).contrast(Colour.of(fill)) >= contrast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing stands out from " + fill));
    }
}
