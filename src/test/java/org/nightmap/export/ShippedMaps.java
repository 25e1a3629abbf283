package org.nightmap.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.choropleth.Choropleths;
import org.nightmap.choropleth.Scheme;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;
import org.nightmap.picture.Pictures;
import org.nightmap.time.Period;
import org.nightmap.web.ServedApplication;
import org.springframework.beans.factory.annotation.Autowired;

/** Sheets of the shipped reports on the shipped boundaries, in the application that other tests share. */
abstract class ShippedMaps extends ServedApplication {

    /** The example; one with joint counts and places that are no regions; one without a report; a span. */
    static final List<String> PERIODS = List.of("2025-10-25", "2025-10-13", "2025-10-26", "2025-09-07..2025-09-30");

    @Autowired
    Choropleths choropleths;

    @Autowired
    Pictures pictures;

    @Autowired
    Images images;

    Sheet sheet(String period, Language language, Theme theme, SheetPreset preset) {
        return sheet(period, language, theme, preset, null, false);
    }

    Sheet sheet(
            String period,
            Language language,
            Theme theme,
            SheetPreset preset,
            @Nullable String title,
            boolean symbols) {
        Sheet sheet = sheet(period, "west", language, preset.size(), symbols);
        return new Sheet(sheet.map(), sheet.notes(), sheet.size(), theme, true, symbols, false, title, null);
    }

    Sheet sheet(String period, String view, Language language, SheetSize size, boolean symbols) {
        var picture = pictures.of(Period.parse(period));
        var map = choropleths.draw(picture, new Scheme(atlas.view(view).orElseThrow(), language));
        return new Sheet(
                map, choropleths.notes(picture, language), size, Theme.LIGHT, true, symbols, false, null, null);
    }

    Composition composition(Sheet sheet) {
        return composition(sheet, null);
    }

    Composition composition(Sheet sheet, @Nullable Mark mark) {
        Coordinate moscow =
                atlas.shapes(sheet.map().view(), 1000).regions().get("RU-MOW").pole();
        return new SheetComposer(sheet, new Fittings(moscow, "Moscow and around", mark), frame -> scene(sheet, frame))
                .compose();
    }

    List<MapScene> scenes(Sheet sheet, Composition composition) {
        return composition.maps().stream().map(map -> scene(sheet, map.frame())).toList();
    }

    MapScene scene(Sheet sheet, MapFrame frame) {
        double metresPerPixel = frame.metresPerUnit() / sheet.size().scale();
        return new MapScene(frame, atlas.shapes(sheet.map().view(), metresPerPixel));
    }
}
