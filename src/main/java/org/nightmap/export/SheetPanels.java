package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.Choropleths;
import org.nightmap.choropleth.Ramp;
import org.nightmap.choropleth.Scheme;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Picture;

/** Makes the maps of a sheet. */
final class SheetPanels {

    private final Choropleths choropleths;
    private final ShownPictures shown;
    private final SheetLook look;
    private final Language language;

    SheetPanels(Choropleths choropleths, ShownPictures shown, SheetLook look) {
        this.choropleths = choropleths;
        this.shown = shown;
        this.look = look;
        this.language = look.language();
    }

    /**
     * Refuses what cannot be arranged as it is asked for.
     *
     * @throws InvalidParameter if it cannot
     */
    static void check(SheetLook look) {
        Arrangement as = look.arranged().as();
        if (as == Arrangement.DIFFERENCE && look.symbols()) {
            throw new InvalidParameter(
                    "symbols",
                    "A circle stands for a number of drones, and a difference may be below zero: as=difference has no symbols",
                    List.of("off"));
        }
        if (as == Arrangement.DIFFERENCE && !Ramp.OF_DIFFERENCES.isIn(look.theme())) {
            throw new InvalidParameter(
                    "theme",
                    "Greys cannot tell more from fewer: as=difference has no theme=%s"
                            .formatted(look.theme().code()),
                    Stream.of(Theme.values())
                            .filter(Ramp.OF_DIFFERENCES::isIn)
                            .map(Theme::code)
                            .toList());
        }
        if (as != Arrangement.SIDE && as != Arrangement.NIGHTS) {
            return;
        }
        if (look.mapOnly()) {
            throw new InvalidParameter(
                    "only",
                    "Several maps need their captions and their legend: only=map is for one map",
                    List.of("left out"));
        }
        checkSide("width", look.size().width(), look.size().scale());
        checkSide("height", look.size().height(), look.size().scale());
    }

    private static void checkSide(String parameter, double units, double scale) {
        // A size is rounded to whole pixels
        if (units < SheetSize.SMALLEST_OF_SEVERAL - 0.5 / scale) {
            throw new InvalidParameter(
                    parameter,
                    "A sheet of several maps is at least %d wide and high".formatted(SheetSize.SMALLEST_OF_SEVERAL),
                    List.of("at least %d".formatted(SheetSize.SMALLEST_OF_SEVERAL)));
        }
    }

    List<Panel> panels() {
        return switch (look.arranged().as()) {
            case MAP -> List.of(Panel.alone(choropleths.draw(shown.picture(), look.scheme())));
            case DIFFERENCE ->
                List.of(Panel.alone(choropleths.difference(
                        shown.picture(), Objects.requireNonNull(shown.against()), look.scheme())));
            case SIDE -> together(List.of(shown.picture(), Objects.requireNonNull(shown.against())), look.scheme());
            case NIGHTS -> together(shown.nights(), ofNights());
        };
    }

    private Scheme ofNights() {
        Scheme scheme = look.scheme();
        return new Scheme(scheme.view(), scheme.language(), scheme.symbology().ofNights());
    }

    private List<Panel> together(List<Picture> pictures, Scheme scheme) {
        List<Choropleth> maps = choropleths.together(pictures, scheme);
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            Picture picture = pictures.get(i);
            panels.add(new Panel(
                    i + 1,
                    picture.period().toString(),
                    maps.get(i),
                    caption(picture),
                    !picture.basis().isEmpty() && picture.tally().stated() != null,
                    figures(picture)));
        }
        return panels;
    }

    /** Of two periods in full; nights beside each other have little room, and the sheet's own words say the year. */
    private String caption(Picture picture) {
        return look.arranged().as() == Arrangement.SIDE
                ? picture.label().in(language)
                : Formats.dayAndMonth(language, picture.period().to().morning());
    }

    private List<String> figures(Picture picture) {
        if (picture.basis().isEmpty()) {
            return List.of(Messages.text(language, "export.panel.no_report"), "–");
        }
        Integer stated = picture.tally().stated();
        return stated == null
                ? List.of(Messages.text(language, "export.panel.no_total"), "–")
                : List.of(Messages.counted(language, "export.panel.stated", stated), Formats.number(language, stated));
    }
}
