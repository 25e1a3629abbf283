package org.nightmap.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page of the application, with the look that all of them share. */
@NpmPackage(value = "@fontsource/ibm-plex-sans", version = "5.3.0")
@CssImport("./theme/tokens.css")
@CssImport("./ui/icons.css")
@CssImport("./ui/page.css")
@CssImport("./ui/preferences.css")
abstract class NightmapPage extends Div implements HasDynamicTitle {

    NightmapPage(String className) {
        addClassNames("nm-page", className);
    }
}
