package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nightmap.access.Account;
import org.nightmap.time.MoscowTime;

/** The list of users. There are few, so that a plain table does, whose buttons the Tab key reaches in order. */
final class UserTable extends NativeTable {

    private final Texts texts;
    private final UserActions actions;

    UserTable(Texts texts, List<Account> accounts, UserActions actions) {
        this.texts = texts;
        this.actions = actions;
        addClassName("nm-plain-table");
        NativeTableRow header = getHead().addRow();
        Stream.of("ui.user.name", "ui.users.roles", "ui.users.state", "ui.users.changed", "ui.users.actions")
                .forEach(key -> {
                    NativeTableHeaderCell cell = header.addHeaderCell();
                    cell.setText(texts.of(key));
                    cell.getElement().setAttribute("scope", "col");
                });
        accounts.forEach(this::add);
    }

    private void add(Account account) {
        NativeTableRow row = getBody().addRow();
        row.addClassName(account.active() ? "nm-user" : "nm-user-inactive");
        text(row, account.name().value());
        NativeTableCell roles = row.addDataCell();
        roles.add(Markup.box(
                "nm-pills",
                account.roles().stream()
                        .map(role ->
                                Markup.pill(texts.of("ui.role." + role.name().toLowerCase(Locale.ROOT))))
                        .toArray(Component[]::new)));
        text(row, state(account));
        text(row, texts.date(MoscowTime.dateOf(account.changedAt())));
        row.addDataCell()
                .add(Markup.box(
                        "nm-row-actions",
                        button("ui.users.change_roles", account, () -> actions.changeRoles(account)),
                        button("ui.users.reset_password", account, () -> actions.resetPassword(account)),
                        account.active()
                                ? button("ui.users.deactivate", account, () -> actions.setActive(account, false))
                                : button("ui.users.reactivate", account, () -> actions.setActive(account, true))));
    }

    private String state(Account account) {
        if (!account.active()) {
            return texts.of("ui.users.inactive");
        }
        return texts.of(account.temporary() ? "ui.password.temporary" : "ui.users.active");
    }

    private static void text(NativeTableRow row, String text) {
        row.addDataCell().setText(text);
    }

    /** Its name for screen readers says whose it is. */
    private Button button(String key, Account account, Runnable action) {
        Button button = new Button(texts.of(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(
                texts.of("ui.users.of", texts.of(key), account.name().value()));
        return button;
    }
}
