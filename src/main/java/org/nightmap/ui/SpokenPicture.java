package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

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
        String words = SpokenWords.of(content);
        String selected = content.state().region();
        if (!words.equals(summary)) {
            setText(words);
        } else if (selected != null && !selected.equals(region)) {
            content.feature(selected).ifPresent(feature -> setText(SpokenWords.of(content, feature)));
        }
        summary = words;
        region = selected;
    }
}
