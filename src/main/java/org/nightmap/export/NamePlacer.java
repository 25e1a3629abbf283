package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.choropleth.Palette;
import org.nightmap.language.Language;

/** Writes the names of countries and seas where nothing else is: those that find no room are left out. */
final class NamePlacer {

    private static final double COUNTRY_SIZE = 10.5 * 1.15;
    private static final double SEA_SIZE = 11 * 1.15;
    private static final double FURTHEST = 32;
    private static final double STEP = 8;

    private final MapScene scene;
    private final Language language;
    private final Palette palette;
    private final double unit;
    private final List<Box> taken = new ArrayList<>();

    NamePlacer(MapScene scene, Language language, Palette palette, double unit, List<Box> taken) {
        this.scene = scene;
        this.language = language;
        this.palette = palette;
        this.unit = unit;
        this.taken.addAll(taken);
    }

    /**
     * A name and where it stands.
     *
     * @param x its left end
     * @param tracking room after each character
     */
    record Name(Span span, double x, double foot, double tracking) {}

    List<Name> place() {
        List<Name> names = new ArrayList<>();
        double size = COUNTRY_SIZE * unit;
        double tracking = 0.12 * size;
        Locale locale = language.locale();
        for (MapScene.Place country : scene.countries()) {
            Span span = new Span(
                    country.name().in(language).toUpperCase(locale), Face.MEDIUM, size, palette.countryLabel());
            double width = Lettering.width(span.text(), span.face(), size, tracking) - tracking;
            place(
                    names,
                    span,
                    country.shape().pole(),
                    width,
                    tracking,
                    country.shape().drawn());
        }
        for (MapScene.SeaPlace sea : scene.seas()) {
            Span span = new Span(sea.name().in(language), Face.ITALIC, SEA_SIZE * unit, palette.seaLabel());
            place(names, span, sea.at(), span.width(), 0, null);
        }
        return names;
    }

    private void place(
            List<Name> names, Span span, Coordinate anchor, double width, double tracking, @Nullable Area home) {
        double height = span.size();
        for (double dy = 0; dy <= FURTHEST * unit; dy += STEP * unit) {
            for (int sign : dy == 0 ? new int[] {1} : new int[] {1, -1}) {
                Box box = Box.around(anchor.x, anchor.y + sign * dy, width, height);
                if (isAtHome(box, home)) {
                    taken.add(box);
                    names.add(new Name(
                            span, box.left(), anchor.y + sign * dy + LabelPlacer.CAP_HEIGHT * height / 2, tracking));
                    return;
                }
            }
        }
    }

    private boolean isAtHome(Box box, @Nullable Area home) {
        Box room = box.grown(4 * unit);
        if (!scene.frame().box().contains(room) || taken.stream().anyMatch(room::touches)) {
            return false;
        }
        if (scene.regions().values().stream().anyMatch(region -> region.drawn().meets(room))) {
            return false;
        }
        // A country's name may reach over its coast, but not to a neighbour; a sea's stands on water
        return home == null
                ? scene.countries().stream().noneMatch(c -> c.shape().drawn().meets(room))
                : scene.countries().stream()
                        .noneMatch(c ->
                                c.shape().drawn() != home && c.shape().drawn().meets(room));
    }
}
