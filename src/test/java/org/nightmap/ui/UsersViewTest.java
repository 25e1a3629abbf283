package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightmap.access.Accounts;
import org.nightmap.access.NotAllowed;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.nightmap.access.UserName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The users as an administrator sees and changes them. */
class UsersViewTest extends ViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    private TestUsers users;

    /** Names of their own: the database is that of all tests of views. */
    private final String name = "u" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signInAsAdministrator() {
        users = new TestUsers(context);
        users.signIn(users.have("root", Role.ADMINISTRATOR));
        open("users?lang=en");
    }

    @AfterEach
    void signOut() {
        TestUsers.signOut();
    }

    @Test
    void aUserIsAddedWithASuggestedPasswordThatHasToBeReplaced() {
        test(find(Button.class).withText("Add a user").single()).click();
        AddUserDialog dialog = find(AddUserDialog.class).single();
        TextField wanted = find(TextField.class, dialog).withLabel("User name").single();
        assertThat(find(TemporaryPassword.class, dialog).single().getValue()).hasSize(20);
        wanted.setValue("No Spaces");
        save(dialog, "Add a user");
        assertThat(wanted.isInvalid()).isTrue();
        wanted.setValue("root");
        save(dialog, "Add a user");
        assertThat(wanted.getErrorMessage()).isEqualTo("There is a user with this name");
        wanted.setValue(name.toUpperCase(Locale.ROOT));
        find(RoleChoice.class, dialog).single().setValue(Set.of(Role.APPROVER, Role.ANALYST));
        save(dialog, "Add a user");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(row()).startsWith(name + " analyst approver temporary password");
    }

    @Test
    void rolesAreChangedAndAUserIsDeactivatedAndReactivated() {
        users.have(name, Role.ANALYST);
        open("users?lang=en");
        assertThat(row()).startsWith(name + " analyst active");
        click("Roles");
        RolesDialog dialog = find(RolesDialog.class).single();
        assertThat(find(RoleChoice.class, dialog).single().getValue()).containsExactly(Role.ANALYST);
        find(RoleChoice.class, dialog).single().setValue(Set.of(Role.APPROVER));
        save(dialog, "Save");
        assertThat(row()).startsWith(name + " approver active");
        click("Deactivate");
        assertThat(row()).startsWith(name + " approver deactivated");
        click("Reactivate");
        assertThat(row()).startsWith(name + " approver active");
    }

    @Test
    void aPasswordIsResetAndAnUnfitOneIsRefused() {
        users.have(name);
        open("users?lang=en");
        click("Reset password");
        ResetPasswordDialog dialog = find(ResetPasswordDialog.class).single();
        TemporaryPassword password = find(TemporaryPassword.class, dialog).single();
        password.setValue("short");
        save(dialog, "Save");
        assertThat(password.getErrorMessage()).isEqualTo("Too short: at least 12 characters");
        password.setValue("brisk yellow kettle");
        save(dialog, "Save");
        assertThat(row()).startsWith(name + " temporary password");
    }

    @Test
    void theLastAdministratorStays() {
        accounts.all().stream()
                .filter(account -> !account.name().equals(new UserName("root")))
                .filter(account -> account.roles().contains(Role.ADMINISTRATOR))
                .forEach(account -> accounts.setActive(account.name(), false));
        open("users?lang=en");
        test(find(Button.class).withAttribute("aria-label", "Deactivate: root").single())
                .click();
        assertThat(find(Notification.class).single().getElement().getProperty("text"))
                .startsWith("Nobody could manage the users then");
        assertThat(accounts.all()).anyMatch(account -> account.name().value().equals("root") && account.active());
    }

    @Test
    void somebodyWhoseRoleWasTakenAwayMeanwhileIsToldSo() {
        users.have(name);
        open("users?lang=en");
        users.setRoles(new UserName("root"), Role.ANALYST);
        NotAllowed refused = catchThrowableOfType(NotAllowed.class, () -> click("Deactivate"));
        new FaultNotice().error(new ErrorEvent(refused));
        assertThat(find(Notification.class).single().getElement().getProperty("text"))
                .isEqualTo("Your roles do not allow this any more. Reload the page.");
        users.signIn(users.have("root", Role.ADMINISTRATOR));
        assertThat(accounts.all()).anyMatch(account -> account.name().value().equals(name) && account.active());
    }

    private void click(String action) {
        test(find(Button.class)
                        .withAttribute("aria-label", action + ": " + name)
                        .single())
                .click();
    }

    private void save(UserDialog dialog, String words) {
        test(find(Button.class, dialog).withText(words).single()).click();
    }

    private String row() {
        return find(NativeTableRow.class).all().stream()
                .map(ViewTest::textOf)
                .filter(text -> text.startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
