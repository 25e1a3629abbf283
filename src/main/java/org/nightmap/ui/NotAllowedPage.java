package org.nightmap.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nightmap.access.CurrentUser;
import org.nightmap.language.Language;

/** Shown to somebody who is signed in and asks for a page that is for other roles. */
final class NotAllowedPage extends ProblemPage implements HasErrorParameter<AccessDeniedException> {

    NotAllowedPage(CurrentUser user) {
        super(user);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        Language language = PageLanguage.preferred(VaadinRequest.getCurrent());
        Texts texts = new Texts(language);
        show(language, texts.of("ui.problem.not_allowed"), texts.of("ui.problem.not_allowed.hint"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
