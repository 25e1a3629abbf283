package org.nightmap.choropleth;

import java.util.List;

/** Puts palettes together: what every map of a look has, and the ramp on it. */
final class PaletteMaker {

    private static final String WHITE = "#FFFFFF";

    /** Of regions without a class: thinner than a class's border, as they are many and quiet. */
    private static final double QUIET_BORDER = 0.6;

    private PaletteMaker() {}

    static Palette make(Theme theme, Ramp ramp) {
        RampInks inks = RampInks.of(theme);
        List<RampStep> steps = inks.steps(ramp, theme);
        return switch (theme) {
            case LIGHT -> light(steps, inks.border());
            case DARK -> dark(steps, inks.border());
            case PRINT -> print(steps, inks.border());
        };
    }

    private static Palette light(List<RampStep> ramp, String border) {
        String ink = "#1A242A";
        String quiet = "#828C93";
        return new Palette(
                "#DCE7EC",
                "#EBEDEE",
                "#B9C2C7",
                "#5E6B73",
                "#4C6C7C",
                ramp,
                new StateLook("#F8F3E6", null, quiet, QUIET_BORDER),
                new StateLook("#DDD2B8", null, border, RampInks.BORDER),
                inks(ramp),
                new StateLook("#FFF3CF", "#A0722A", border, RampInks.BORDER),
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

    private static Palette dark(List<RampStep> ramp, String border) {
        String quiet = "#818E95";
        return new Palette(
                "#0D1418",
                "#1D252A",
                "#3C4850",
                "#92A0A8",
                "#7897A6",
                ramp,
                new StateLook("#38424A", null, quiet, QUIET_BORDER),
                new StateLook("#5C5647", null, border, RampInks.BORDER),
                inks(ramp),
                new StateLook("#4A3A1A", "#D9A955", border, RampInks.BORDER),
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

    /** For black-and-white printers: greys alone. */
    private static Palette print(List<RampStep> ramp, String border) {
        String ink = "#111111";
        String quiet = "#777777";
        return new Palette(
                WHITE,
                "#F4F4F4",
                "#BDBDBD",
                "#666666",
                "#666666",
                ramp,
                new StateLook(WHITE, null, quiet, QUIET_BORDER),
                new StateLook("#D6D6D6", null, border, RampInks.BORDER),
                inks(ramp),
                new StateLook("#F3F3F3", "#7A7A7A", border, RampInks.BORDER),
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
