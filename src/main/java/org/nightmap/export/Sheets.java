package org.nightmap.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.MapView;
import org.nightmap.choropleth.Arranged;
import org.nightmap.choropleth.BadSymbology;
import org.nightmap.choropleth.Choropleths;
import org.nightmap.choropleth.Scheme;
import org.nightmap.choropleth.Symbology;
import org.nightmap.choropleth.Theme;
import org.nightmap.choropleth.WrittenSymbology;
import org.nightmap.language.Language;
import org.nightmap.picture.Picture;
import org.nightmap.time.Period;
import org.springframework.stereotype.Component;

/** Makes sheets as they are asked for, in an address or on a command line. */
@Component
public class Sheets {

    private static final List<String> SWITCH = List.of("on", "off");
    private static final String MAP = "map";
    private static final List<String> SIZES =
            Arrays.stream(SheetPreset.values()).map(SheetPreset::code).toList();
    private static final List<String> THEMES =
            Arrays.stream(Theme.values()).map(Theme::code).toList();
    private static final List<String> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::code).toList();

    private final Atlas atlas;
    private final Choropleths choropleths;

    Sheets(Atlas atlas, Choropleths choropleths) {
        this.atlas = atlas;
        this.choropleths = choropleths;
    }

    /**
     * The look that is asked for.
     *
     * @param period what is to be shown, by which it is known whether it can be arranged so
     * @throws InvalidParameter if a parameter is out of its range or set, or does not go with another
     */
    public SheetLook look(Period period, SheetRequest request) {
        SheetLook look = new SheetLook(
                arranged(period, request.as(), request.against()),
                new Scheme(view(request.view()), language(request.lang()), symbology(request)),
                size(request.size(), request.width(), request.height(), request.scale()),
                theme(request.theme()),
                flag("labels", request.labels(), true),
                flag("symbols", request.symbols(), false),
                only(request.only()),
                words(request.title()),
                words(request.note()));
        SheetPanels.check(look);
        return look;
    }

    /**
     * A period by itself, or where another is given what it has more.
     *
     * @throws InvalidParameter if the other cannot be read
     */
    public Arranged compared(Period period, @Nullable String against) {
        return arranged(period, null, against);
    }

    private Arranged arranged(Period period, @Nullable String as, @Nullable String against) {
        try {
            return Arranged.read(period, as, against);
        } catch (BadSymbology e) {
            throw invalid(e);
        }
    }

    private Symbology symbology(SheetRequest request) {
        try {
            return WrittenSymbology.read(
                    atlas, request.measure(), request.method(), request.classes(), request.breaks(), request.palette());
        } catch (BadSymbology e) {
            throw invalid(e);
        }
    }

    private InvalidParameter invalid(BadSymbology refused) {
        return new InvalidParameter(refused.part().code(), refused, WrittenSymbology.allowed(atlas, refused.part()));
    }

    /** A picture on a sheet. */
    public Sheet sheet(Picture picture, SheetLook look) {
        return sheet(ShownPictures.of(picture), look);
    }

    /** Pictures on a sheet, arranged as the look has it. */
    public Sheet sheet(ShownPictures shown, SheetLook look) {
        Picture against = shown.against();
        return new Sheet(
                look.arranged().as(),
                new SheetPanels(choropleths, shown, look).panels(),
                against == null
                        ? choropleths.notes(shown.picture(), look.language())
                        : choropleths.notes(shown.picture(), against, look.language()),
                look.size(),
                look.theme(),
                look.labels(),
                look.symbols(),
                look.mapOnly(),
                look.title(),
                look.note());
    }

    /**
     * The language that is asked for; English if none is.
     *
     * @throws InvalidParameter if there is no such language
     */
    public Language language(@Nullable String lang) {
        if (lang == null) {
            return Language.EN;
        }
        return Language.ofCode(lang).orElseThrow(() -> InvalidParameter.notOneOf("lang", LANGUAGES));
    }

    private MapView view(@Nullable String view) {
        if (view == null) {
            return atlas.defaultView();
        }
        return atlas.view(view).orElseThrow(() -> InvalidParameter.notOneOf("view", views()));
    }

    private List<String> views() {
        return atlas.views().stream().map(MapView::id).toList();
    }

    /** What may stand for a parameter of an image, where that is one of a few values; empty where it is anything else. */
    public List<String> allowed(String parameter) {
        return switch (parameter) {
            case "lang" -> LANGUAGES;
            case "view" -> views();
            case "theme" -> THEMES;
            case "size" -> SIZES;
            case "labels", "symbols" -> SWITCH;
            case "as" -> WrittenSymbology.allowed(atlas, BadSymbology.Part.AS);
            case "measure" -> WrittenSymbology.allowed(atlas, BadSymbology.Part.MEASURE);
            case "method" -> WrittenSymbology.allowed(atlas, BadSymbology.Part.METHOD);
            case "palette" -> WrittenSymbology.allowed(atlas, BadSymbology.Part.PALETTE);
            case "only" -> List.of(MAP);
            default -> List.of();
        };
    }

    private static Theme theme(@Nullable String theme) {
        if (theme == null) {
            return Theme.LIGHT;
        }
        return Stream.of(Theme.values())
                .filter(each -> each.code().equals(theme))
                .findFirst()
                .orElseThrow(() -> InvalidParameter.notOneOf("theme", THEMES));
    }

    /** A size by its name, or by width and height in units and pixels a unit. */
    private static SheetSize size(
            @Nullable String name, @Nullable String width, @Nullable String height, @Nullable String scale) {
        if (name != null) {
            if (width != null || height != null || scale != null) {
                throw new InvalidParameter(
                        "size", "A size is given by its name or by width, height and scale, not by both", SIZES);
            }
            return SheetPreset.ofCode(name)
                    .orElseThrow(() -> InvalidParameter.notOneOf("size", SIZES))
                    .size();
        }
        try {
            return WrittenSize.read(width, height, scale);
        } catch (UnfitSizeException e) {
            throw new InvalidParameter(e.part().parameter(), e, e.allowed());
        }
    }

    private static boolean flag(String parameter, @Nullable String value, boolean otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (!SWITCH.contains(value)) {
            throw InvalidParameter.notOneOf(parameter, SWITCH);
        }
        return value.equals(SWITCH.getFirst());
    }

    private static boolean only(@Nullable String only) {
        if (only != null && !only.equals(MAP)) {
            throw InvalidParameter.notOneOf("only", List.of(MAP));
        }
        return only != null;
    }

    /** A text of the sender's own, on one line; what of it is longer than any sheet has room for is not looked at. */
    private static @Nullable String words(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String line = SheetRequest.onOneLine(text);
        int end = line.offsetByCodePoints(0, Math.min(Sheet.LONGEST_TEXT, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }
}
