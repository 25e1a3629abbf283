package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.nightmap.access.AccessSettings;
import org.nightmap.access.Account;
import org.nightmap.access.Accounts;
import org.nightmap.access.CurrentUser;
import org.nightmap.access.LastAdministrator;
import org.nightmap.language.Language;

/** The users: who there is, what each may do, and the ways to change it. */
@Route(UsersView.PATH)
@RolesAllowed("ADMINISTRATOR")
final class UsersView extends NightmapPage implements BeforeEnterObserver, UserActions {

    static final String PATH = "users";

    private static final int NOTICE_MILLISECONDS = 5000;

    private final Accounts accounts;
    private final int leastLength;
    private final PageHeader header;
    private final H1 title = new H1();
    private final Div count = Markup.box("nm-secondary");
    private final Button add = new Button();
    private final Div list = new Div();
    private Texts texts = new Texts(Language.EN);

    UsersView(Accounts accounts, CurrentUser user, AccessSettings settings) {
        super("nm-users");
        this.accounts = accounts;
        leastLength = settings.leastPasswordLength();
        header = new PageHeader(user, UsersView.class, null, UsersView::change);
        count.getElement().setAttribute("role", "status");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(click -> new AddUserDialog(texts, accounts, leastLength, this::refresh).open());
        Main main = new Main(Markup.box("nm-page-head", title, count, add), list);
        main.addClassName("nm-users-main");
        add(header, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Language language = DeskAddress.language(
                event.getLocation().getQueryParameters(), PageLanguage.preferred(VaadinRequest.getCurrent()));
        texts = new Texts(language);
        header.show(language, QueryParameters.of(DeskAddress.LANGUAGE, language.code()));
        title.setText(texts.of("ui.page.users"));
        add.setText(texts.of("ui.users.add"));
        refresh();
        PageLanguage.announce(event.getUI(), language);
    }

    @Override
    public String getPageTitle() {
        return texts.of("ui.title", texts.of("ui.page.users"));
    }

    @Override
    public void changeRoles(Account account) {
        new RolesDialog(texts, accounts, account, this::refresh).open();
    }

    @Override
    public void resetPassword(Account account) {
        new ResetPasswordDialog(texts, accounts, account, leastLength, this::refresh).open();
    }

    @Override
    public void setActive(Account account, boolean active) {
        try {
            accounts.setActive(account.name(), active);
        } catch (LastAdministrator e) {
            Notification.show(
                    texts.of("ui.users.last_administrator"), NOTICE_MILLISECONDS, Notification.Position.BOTTOM_CENTER);
        }
        refresh();
    }

    private void refresh() {
        List<Account> all = accounts.all();
        count.setText(texts.counted("ui.users.count", all.size()));
        list.removeAll();
        list.add(new UserTable(texts, all, this));
    }

    private static void change(Language language) {
        UI.getCurrent().navigate(UsersView.class, QueryParameters.of(DeskAddress.LANGUAGE, language.code()));
    }
}
