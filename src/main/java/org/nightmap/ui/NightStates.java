package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;

/** Over a span: on how many nights a region was in which state. */
final class NightStates {

    private NightStates() {}

    static Piece of(Texts texts, RegionPicture region) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.section(texts.of("ui.region.states")));
        for (RegionState state : RegionState.values()) {
            int nights = region.nights().getOrDefault(state, 0);
            if (nights > 0) {
                pieces.add(Piece.box(
                        "nm-state-nights",
                        Piece.text("nm-medium", texts.of("ui.state." + state.code())),
                        Piece.text("nm-count", texts.counted("ui.nights_counted", nights))));
            }
        }
        return Piece.box("nm-report-words", pieces);
    }
}
