package org.nightmap.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.nightmap.access.CurrentUser;

/** Shown for an address with a value that cannot be shown: which value, and what is allowed. */
final class BadAddressPage extends ProblemPage implements HasErrorParameter<BadAddressException> {

    BadAddressPage(CurrentUser user) {
        super(user);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<BadAddressException> parameter) {
        BadAddressException problem = parameter.getException();
        String heading = new Texts(problem.language()).of("ui.problem.address");
        show(problem.language(), heading, problem.wrong(), problem.allowed());
        return HttpServletResponse.SC_BAD_REQUEST;
    }
}
