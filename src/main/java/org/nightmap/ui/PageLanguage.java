package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Language;

/** The language of a page whose address names none. */
final class PageLanguage {

    private PageLanguage() {}

    /** Russian where the browser asks for it first, else English. */
    static Language preferred(@Nullable VaadinRequest request) {
        String asked = request == null || request.getLocale() == null
                ? Language.EN.code()
                : request.getLocale().getLanguage();
        return Language.ofCode(asked).orElse(Language.EN);
    }

    /** Tells the browser in which language the page is, for screen readers, hyphenation and translation. */
    static void announce(UI ui, Language language) {
        ui.setLocale(language.locale());
        ui.getPage().executeJs("document.documentElement.lang = $0", language.code());
    }
}
