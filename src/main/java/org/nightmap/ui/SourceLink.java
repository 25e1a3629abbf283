package org.nightmap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.net.URI;

/** A link out of the application, to where a report was published. The publisher learns nothing of the page it comes from. */
final class SourceLink extends Anchor {

    /**
     * A link that opens beside the application.
     *
     * @param leaves said of the link to those who cannot see its sign: opens in a new tab
     */
    SourceLink(String text, URI url, String leaves) {
        super(url.toString(), ShownText.of(text));
        setTarget(AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener noreferrer");
        setTitle(leaves);
        addClassName("nm-source-link");
        add(new Icon("external"));
    }
}
