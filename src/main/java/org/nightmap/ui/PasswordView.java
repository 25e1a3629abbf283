package org.nightmap.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.PermitAll;
import org.nightmap.access.AccessSettings;
import org.nightmap.access.Accounts;
import org.nightmap.access.CurrentUser;
import org.nightmap.access.SignedIn;
import org.nightmap.access.TooManyAttempts;
import org.nightmap.access.UnfitPassword;
import org.nightmap.language.Language;

/** Replaces one's own password, after which one signs in with it. */
@Route(PasswordView.PATH)
@PermitAll
final class PasswordView extends NightmapPage implements BeforeEnterObserver {

    static final String PATH = "password";

    private final Accounts accounts;
    private final CurrentUser current;
    private final int leastLength;
    private final PageHeader header;
    private final H1 title = new H1();
    private final Paragraph hint = new Paragraph();
    private final PasswordField present = new PasswordField();
    private final PasswordField replacement = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Button save = new Button();
    private ReturnAddress from = ReturnAddress.MAP;
    private Texts texts = new Texts(Language.EN);

    PasswordView(Accounts accounts, CurrentUser current, AccessSettings settings) {
        super("nm-password");
        this.accounts = accounts;
        this.current = current;
        leastLength = settings.leastPasswordLength();
        header = new PageHeader(current, PasswordView.class, null, this::change);
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        present.setAutofocus(true);
        replacement.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        save.addClickShortcut(Key.ENTER);
        Main main = new Main(title, hint, present, replacement, again, save);
        main.addClassName("nm-form");
        add(header, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Language language = DeskAddress.language(parameters, PageLanguage.preferred(VaadinRequest.getCurrent()));
        texts = new Texts(language);
        from = ReturnAddress.of(
                parameters.getSingleParameter(ReturnAddress.PARAMETER).orElse(null));
        header.show(language, QueryParameters.of(DeskAddress.LANGUAGE, language.code()));
        boolean temporary = current.signedIn().filter(SignedIn::temporary).isPresent();
        title.setText(texts.of("ui.password.change"));
        hint.setText(texts.of(temporary ? "ui.password.temporary.hint" : "ui.password.change.hint"));
        present.setLabel(texts.of("ui.password.present"));
        replacement.setLabel(texts.of("ui.password.new"));
        replacement.setHelperText(texts.of("ui.password.rule", leastLength));
        again.setLabel(texts.of("ui.password.again"));
        save.setText(texts.of("ui.password.change"));
        PageLanguage.announce(event.getUI(), language);
    }

    @Override
    public String getPageTitle() {
        return texts.of("ui.title", texts.of("ui.password.change"));
    }

    private void save() {
        FieldProblems.clear(present, replacement, again);
        if (!replacement.getValue().equals(again.getValue())) {
            FieldProblems.show(again, texts.of("ui.password.differ"));
            return;
        }
        try {
            accounts.changeOwnPassword(present.getValue(), replacement.getValue());
        } catch (UnfitPassword e) {
            boolean ofThePresent = e.reason() == UnfitPassword.Reason.PRESENT_ONE_IS_WRONG;
            FieldProblems.show(
                    ofThePresent ? present : replacement, FieldProblems.words(texts, e.reason(), leastLength));
            return;
        } catch (TooManyAttempts e) {
            FieldProblems.show(present, texts.counted("ui.sign_in.wait.hint", Math.toIntExact(e.seconds())));
            return;
        }
        SignOut.to(
                UI.getCurrent(),
                SignInView.PATH + "?" + from.parameters(texts.language()).getQueryString() + "&"
                        + SignInProblem.PARAMETER + "=" + SignInProblem.CHANGED.code());
    }

    private void change(Language language) {
        UI.getCurrent().navigate(PasswordView.class, from.parameters(language));
    }
}
