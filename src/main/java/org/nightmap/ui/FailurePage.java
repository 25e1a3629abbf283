package org.nightmap.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nightmap.access.CurrentUser;
import org.nightmap.language.Language;

/** Shown when a page could not be made through a fault of the product: a number to find it in the log by, and no more. */
final class FailurePage extends ProblemPage implements HasErrorParameter<Exception> {

    FailurePage(CurrentUser user) {
        super(user);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Language language = PageLanguage.preferred(VaadinRequest.getCurrent());
        Texts texts = new Texts(language);
        String number = Failures.log(parameter.getException());
        show(language, texts.of("ui.problem.failure"), texts.of("ui.problem.failure.hint", number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
