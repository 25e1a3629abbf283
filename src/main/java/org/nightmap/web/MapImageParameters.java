package org.nightmap.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.MapView;
import org.nightmap.choropleth.Theme;
import org.nightmap.export.Sheet;
import org.nightmap.export.SheetPreset;
import org.nightmap.export.SheetSize;
import org.nightmap.language.Language;
import org.springframework.stereotype.Component;

/** Reads the parameters of an image; what is out of its range or set is a 400 that says what is allowed. */
@Component
class MapImageParameters {

    private static final List<String> SWITCH = List.of("on", "off");
    private static final String MAP = "map";

    private final Atlas atlas;

    MapImageParameters(Atlas atlas) {
        this.atlas = atlas;
    }

    /** How an image looks, whatever it shows. */
    record Look(SheetSize size, Theme theme, boolean labels, boolean symbols, boolean mapOnly) {}

    Language language(@Nullable String lang) {
        if (lang == null) {
            return Language.EN;
        }
        List<String> codes =
                Arrays.stream(Language.values()).map(Language::code).toList();
        return Language.ofCode(lang).orElseThrow(() -> notOneOf("lang", codes));
    }

    MapView view(@Nullable String view) {
        if (view == null) {
            return atlas.defaultView();
        }
        List<String> ids = atlas.views().stream().map(MapView::id).toList();
        return atlas.view(view).orElseThrow(() -> notOneOf("view", ids));
    }

    Theme theme(@Nullable String theme) {
        if (theme == null) {
            return Theme.LIGHT;
        }
        List<String> codes = Arrays.stream(Theme.values()).map(Theme::code).toList();
        return Stream.of(Theme.values())
                .filter(each -> each.code().equals(theme))
                .findFirst()
                .orElseThrow(() -> notOneOf("theme", codes));
    }

    /** A size by its name, or by width and height in units and pixels a unit. */
    SheetSize size(@Nullable String name, @Nullable String width, @Nullable String height, @Nullable String scale) {
        if (name != null) {
            if (width != null || height != null || scale != null) {
                throw Problems.invalid(
                        "size", "A size is given by its name or by width, height and scale, not by both", List.of());
            }
            List<String> codes =
                    Arrays.stream(SheetPreset.values()).map(SheetPreset::code).toList();
            return SheetPreset.ofCode(name)
                    .orElseThrow(() -> notOneOf("size", codes))
                    .size();
        }
        SheetSize slide = SheetPreset.SLIDE.size();
        String sides = "%d to %d".formatted(SheetSize.SMALLEST, SheetSize.MOST_PIXELS / SheetSize.SMALLEST);
        int across = width == null ? slide.pixelWidth() : side("width", width, sides);
        int down = height == null ? slide.pixelHeight() : side("height", height, sides);
        double pixels = scale == null ? 1 : scale(scale);
        try {
            return SheetSize.of(across, down, pixels);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("size", e, List.of("at most %d pixels".formatted(SheetSize.MOST_PIXELS)));
        }
    }

    private static int side(String parameter, String text, String allowed) {
        // Six digits, so that the number always fits
        int side = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
        if (side < SheetSize.SMALLEST || side > SheetSize.MOST_PIXELS / SheetSize.SMALLEST) {
            throw Problems.invalid(
                    parameter, "The %s is a whole number from %s".formatted(parameter, allowed), List.of(allowed));
        }
        return side;
    }

    private static double scale(String text) {
        double scale = text.matches("[0-9]{1,2}(\\.[0-9]{1,4})?") ? Double.parseDouble(text) : 0;
        if (scale < SheetSize.SMALLEST_SCALE || scale > SheetSize.LARGEST_SCALE) {
            String range = "%s to %s".formatted(SheetSize.SMALLEST_SCALE, SheetSize.LARGEST_SCALE);
            throw Problems.invalid("scale", "The scale is a number from " + range, List.of(range));
        }
        return scale;
    }

    boolean flag(String parameter, @Nullable String value, boolean otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (!SWITCH.contains(value)) {
            throw notOneOf(parameter, SWITCH);
        }
        return value.equals(SWITCH.getFirst());
    }

    boolean only(@Nullable String only) {
        if (only != null && !only.equals(MAP)) {
            throw notOneOf("only", List.of(MAP));
        }
        return only != null;
    }

    /** A text of the sender's own, on one line; what of it is longer than any sheet has room for is not looked at. */
    @Nullable String words(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String line = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(Sheet.LONGEST_TEXT, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }

    private static RuntimeException notOneOf(String parameter, List<String> allowed) {
        return Problems.invalid(
                parameter, "The parameter '%s' is one of %s".formatted(parameter, String.join(", ", allowed)), allowed);
    }
}
