package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;

/** Over a span: on how many nights a region was in which state. */
final class NightStates extends Div {

    NightStates(Texts texts, RegionPicture region) {
        addClassName("nm-report-words");
        add(Markup.section(texts.of("ui.region.states")));
        for (RegionState state : RegionState.values()) {
            int nights = region.nights().getOrDefault(state, 0);
            if (nights > 0) {
                add(Markup.box(
                        "nm-state-nights",
                        Markup.text("nm-medium", texts.of("ui.state." + state.code())),
                        Markup.text("nm-count", texts.counted("ui.nights_counted", nights))));
            }
        }
    }
}
