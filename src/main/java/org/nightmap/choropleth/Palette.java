package org.nightmap.choropleth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a map in one look: the product's only source of them. The ramp is ColorBrewer's YlOrBr with nine classes,
 * steps 3 to 9, in the light look; in the dark look it runs the other way, so that more always stands out more from the
 * ground. Its two lightest steps are none, as they look like regions with none; where there are more than seven classes, two colours
 * between the middle ones are taken too ({@link RampSteps}). The names of the components are the keys of the JSON form. Colours are written {@code #RRGGBB}.
 *
 * @param sea the ground of the map
 * @param neighbour other countries
 * @param neighbourBorder their outlines
 * @param countryLabel their names
 * @param seaLabel names of seas
 * @param ramp the classes by step: seven from few to many, then the one between the third and the fourth of them, and the one
 *     between the fourth and the fifth
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

    private static final String WHITE = "#FFFFFF";

    /** Of regions without a class: thinner than a class's border, as they are many and quiet. */
    private static final double QUIET_BORDER = 0.6;

    private static final double BORDER = 0.75;

    /** Light borders between dark fills look thinner than they are. */
    private static final double LIGHT_BORDER = 1;

    public static final Palette LIGHT = light();

    public static final Palette DARK = dark();

    /** For black-and-white printers: greys alone. */
    public static final Palette PRINT = print();

    public Palette {
        ramp = List.copyOf(ramp);
        withDots = List.copyOf(withDots);
    }

    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PRINT -> PRINT;
        };
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

    private static Palette light() {
        String ink = "#1A242A";
        String dark = "#46525A";
        String quiet = "#828C93";
        List<RampStep> ramp = List.of(
                new RampStep("#FEE391", ink, dark, BORDER),
                new RampStep("#FEC44F", ink, dark, BORDER),
                new RampStep("#FE9929", ink, dark, BORDER),
                new RampStep("#EC7014", ink, WHITE, LIGHT_BORDER),
                new RampStep("#CC4C02", WHITE, WHITE, LIGHT_BORDER),
                new RampStep("#993404", WHITE, WHITE, LIGHT_BORDER),
                new RampStep("#662506", WHITE, WHITE, LIGHT_BORDER),
                new RampStep("#F5851F", ink, dark, BORDER),
                new RampStep("#DC5E0B", "#10161A", WHITE, LIGHT_BORDER));
        return new Palette(
                "#DCE7EC",
                "#EBEDEE",
                "#B9C2C7",
                "#5E6B73",
                "#4C6C7C",
                ramp,
                new StateLook("#F8F3E6", null, quiet, QUIET_BORDER),
                new StateLook("#DDD2B8", null, dark, BORDER),
                inks(ramp),
                new StateLook("#FFF3CF", "#A0722A", dark, BORDER),
                new StateLook("#F4F4F3", "#868F96", quiet, QUIET_BORDER),
                new StateLook("#E4E7E9", "#77828A", quiet, QUIET_BORDER),
                ink,
                "#0B1C26",
                WHITE,
                ink,
                "#526069",
                "#D8DEE2",
                WHITE);
    }

    private static Palette dark() {
        String black = "#10161A";
        String light = "#D5DCDF";
        String quiet = "#818E95";
        List<RampStep> ramp = List.of(
                new RampStep("#7A3B12", WHITE, light, BORDER),
                new RampStep("#A65010", WHITE, light, BORDER),
                new RampStep("#D06F17", black, black, LIGHT_BORDER),
                new RampStep("#F09C3A", black, black, LIGHT_BORDER),
                new RampStep("#FBC75F", black, black, LIGHT_BORDER),
                new RampStep("#FEE391", black, black, LIGHT_BORDER),
                new RampStep("#FFF7D6", black, black, LIGHT_BORDER),
                new RampStep("#E08629", black, black, LIGHT_BORDER),
                new RampStep("#F6B24D", black, black, LIGHT_BORDER));
        return new Palette(
                "#0D1418",
                "#1D252A",
                "#3C4850",
                "#92A0A8",
                "#7897A6",
                ramp,
                new StateLook("#38424A", null, quiet, QUIET_BORDER),
                new StateLook("#5C5647", null, light, BORDER),
                inks(ramp),
                new StateLook("#4A3A1A", "#D9A955", light, BORDER),
                new StateLook("#262F35", "#7A8790", quiet, QUIET_BORDER),
                new StateLook("#2A343A", "#7E8C94", quiet, QUIET_BORDER),
                "#E7ECEE",
                WHITE,
                "#0D1418",
                "#E7ECEE",
                "#A5B2B9",
                "#2F3A41",
                "#141A1E");
    }

    private static Palette print() {
        String ink = "#111111";
        String dark = "#333333";
        String quiet = "#777777";
        List<RampStep> ramp = List.of(
                new RampStep("#E2E2E2", ink, dark, BORDER),
                new RampStep("#C2C2C2", ink, dark, BORDER),
                new RampStep("#989898", ink, dark, BORDER),
                new RampStep("#666666", WHITE, WHITE, LIGHT_BORDER),
                new RampStep("#333333", WHITE, WHITE, LIGHT_BORDER),
                new RampStep("#1C1C1C", WHITE, WHITE, LIGHT_BORDER),
                new RampStep("#000000", WHITE, WHITE, LIGHT_BORDER),
                new RampStep("#7F7F7F", "#000000", dark, BORDER),
                new RampStep("#4C4C4C", WHITE, WHITE, LIGHT_BORDER));
        return new Palette(
                WHITE,
                "#F4F4F4",
                "#BDBDBD",
                "#666666",
                "#666666",
                ramp,
                new StateLook(WHITE, null, quiet, QUIET_BORDER),
                new StateLook("#D6D6D6", null, dark, BORDER),
                inks(ramp),
                new StateLook("#F3F3F3", "#7A7A7A", dark, BORDER),
                new StateLook(WHITE, "#666666", quiet, QUIET_BORDER),
                new StateLook("#E7E7E7", "#808080", quiet, QUIET_BORDER),
                ink,
                ink,
                WHITE,
                ink,
                "#4A4A4A",
                "#CFCFCF",
                WHITE);
    }

    /** Whatever can be read on a fill can be dotted on it. */
    private static List<String> inks(List<RampStep> ramp) {
        return ramp.stream().map(RampStep::ink).toList();
    }
}
