package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.Feature;

/** The selected region in both periods of a comparison, in the words of the maps. */
final class RegionCompared {

    private RegionCompared() {}

    /** Empty where nothing is compared. */
    static Optional<Piece> of(DeskContent content, String iso) {
        return switch (content.state().arranged().as()) {
            case MAP, NIGHTS -> Optional.empty();
            case DIFFERENCE ->
                content.feature(iso)
                        .map(feature -> compared(
                                content,
                                List.of(
                                        Piece.line("nm-region-compared-said", feature.said()),
                                        Piece.line(
                                                "nm-secondary",
                                                content.choropleth().period()))));
            case SIDE ->
                Optional.of(compared(
                        content,
                        content.panels().stream()
                                .flatMap(map -> said(content.texts(), map, iso).stream())
                                .toList()));
        };
    }

    private static Optional<Piece> said(Texts texts, Choropleth map, String iso) {
        return map.feature(iso)
                .map(Feature::said)
                .map(said -> Piece.line("", texts.of("ui.bar.title", map.period(), said)));
    }

    private static Piece compared(DeskContent content, List<Piece> lines) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.section(content.texts()
                .of("ui.arrangement." + content.state().arranged().as().code())));
        pieces.addAll(lines);
        return Piece.box("nm-region-compared", pieces);
    }
}
