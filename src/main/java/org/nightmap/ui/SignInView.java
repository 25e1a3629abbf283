package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.CurrentUser;
import org.nightmap.language.Language;

/** Asks for name and password, and then goes back to where one was. */
@Route(SignInView.PATH)
@AnonymousAllowed
final class SignInView extends NightmapPage implements BeforeEnterObserver {

    static final String PATH = "login";

    /** The longest that somebody is told to wait; an address may say anything. */
    private static final int MOST_SECONDS = 3600;

    private final PageHeader header;
    private final Paragraph notice = new Paragraph();
    private final LoginForm form = new LoginForm();
    private ReturnAddress from = ReturnAddress.MAP;
    private Texts texts = new Texts(Language.EN);

    SignInView(CurrentUser current) {
        super("nm-sign-in");
        header = new PageHeader(current, SignInView.class, null, this::change);
        form.setForgotPasswordButtonVisible(false);
        notice.setVisible(false);
        notice.getElement().setAttribute("role", "status");
        Main main = new Main(notice, form);
        main.addClassName("nm-sign-in-main");
        add(header, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Language language = DeskAddress.language(parameters, PageLanguage.preferred(VaadinRequest.getCurrent()));
        texts = new Texts(language);
        from = parameters
                .getSingleParameter(ReturnAddress.PARAMETER)
                .map(ReturnAddress::of)
                .orElseGet(SignInView::refusedPage);
        header.show(language, QueryParameters.of(DeskAddress.LANGUAGE, language.code()));
        form.setAction(PATH + "?" + from.parameters(language).getQueryString());
        show(
                parameters
                        .getSingleParameter(SignInProblem.PARAMETER)
                        .flatMap(SignInProblem::ofCode)
                        .orElse(null),
                parameters
                        .getSingleParameter(SignInProblem.SECONDS)
                        .filter(seconds -> seconds.matches("[0-9]{1,4}"))
                        .map(Integer::valueOf)
                        .orElse(MOST_SECONDS));
        PageLanguage.announce(event.getUI(), language);
    }

    @Override
    public String getPageTitle() {
        return texts.of("ui.title", texts.of("ui.sign_in"));
    }

    private void show(@Nullable SignInProblem problem, int seconds) {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form fields = words.getForm();
        fields.setTitle(texts.of("ui.sign_in"));
        fields.setUsername(texts.of("ui.user.name"));
        fields.setPassword(texts.of("ui.password"));
        fields.setSubmit(texts.of("ui.sign_in"));
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setUsername(texts.of("ui.sign_in.name_missing"));
        error.setPassword(texts.of("ui.sign_in.password_missing"));
        if (problem == SignInProblem.WAIT) {
            error.setTitle(texts.of("ui.sign_in.wait"));
            error.setMessage(texts.counted("ui.sign_in.wait.hint", Math.min(seconds, MOST_SECONDS)));
        } else if (problem == SignInProblem.EXPIRED) {
            error.setTitle(texts.of("ui.sign_in.expired"));
            error.setMessage(texts.of("ui.sign_in.expired.hint"));
        } else {
            error.setTitle(texts.of("ui.sign_in.wrong"));
            error.setMessage(texts.of("ui.sign_in.wrong.hint"));
        }
        form.setI18n(words);
        form.setError(problem != null && problem != SignInProblem.CHANGED);
        notice.setVisible(problem == SignInProblem.CHANGED);
        notice.setText(texts.of("ui.password.changed"));
    }

    /** The page that was asked for within the application, where it led here. */
    private static ReturnAddress refusedPage() {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null || request.getWrappedSession(false) == null) {
            return ReturnAddress.MAP;
        }
        Object asked = request.getWrappedSession().getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        request.getWrappedSession().removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return asked instanceof String path ? ReturnAddress.of("/" + path) : ReturnAddress.MAP;
    }

    private void change(Language language) {
        UI.getCurrent().navigate(SignInView.class, from.parameters(language));
    }
}
