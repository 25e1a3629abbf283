package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Feature;

/**
 * What a screen reader says of the desk by itself: the picture in words whenever it is another one, else the region that was
 * selected. It is not seen.
 */
final class SpokenPicture extends Div implements DeskPart {

    private String summary = "";
    private @Nullable String region;

    SpokenPicture() {
        addClassName("nm-visually-hidden");
        getElement().setAttribute("role", "status");
    }

    @Override
    public void show(DeskContent content) {
        boolean otherPicture = !content.choropleth().summary().equals(summary);
        String selected = content.state().region();
        if (otherPicture) {
            setText(content.choropleth().summary());
        } else if (selected != null && !selected.equals(region)) {
            content.feature(selected).ifPresent(feature -> setText(words(content.texts(), feature)));
        }
        summary = content.choropleth().summary();
        region = selected;
    }

    private static String words(Texts texts, Feature feature) {
        return texts.of("ui.bar.title", feature.name(), feature.said());
    }
}
