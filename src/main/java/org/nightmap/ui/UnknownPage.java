package org.nightmap.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nightmap.access.CurrentUser;
import org.nightmap.language.Language;

/** Shown for an address at which there is no page. */
final class UnknownPage extends ProblemPage implements HasErrorParameter<NotFoundException> {

    UnknownPage(CurrentUser user) {
        super(user);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Language language = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DeskAddress.LANGUAGE)
                .flatMap(Language::ofCode)
                .orElseGet(() -> PageLanguage.preferred(VaadinRequest.getCurrent()));
        Texts texts = new Texts(language);
        show(language, texts.of("ui.problem.unknown"), texts.of("ui.problem.unknown.hint"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
