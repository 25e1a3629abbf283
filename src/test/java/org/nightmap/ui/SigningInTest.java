package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Signing in as the pages show it: the bar at the top, the sign-in, the change of a password, and pages for others. */
class SigningInTest extends ViewTest {

    @Autowired
    private ApplicationContext context;

    private TestUsers users;

    @BeforeEach
    void haveUsers() {
        users = new TestUsers(context);
    }

    @AfterEach
    void signOut() {
        TestUsers.signOut();
    }

    @Test
    void aReaderIsOfferedToSignInAndToComeBackToWhatIsShown() {
        open("?period=2025-10-24&lang=en&view=west");
        Anchor signIn = find(Anchor.class).withText("Sign in").single();
        assertThat(signIn.getHref())
                .isEqualTo("login?lang=en&from=%2F%3Fperiod%3D2025-10-24%26lang%3Den%26view%3Dwest");
        open("nights?lang=ru");
        assertThat(find(Anchor.class).withText("Войти").single().getHref())
                .isEqualTo("login?lang=ru&from=%2Fnights%3Flang%3Dru");
        assertThat(pages()).containsExactly("Карта", "Ночи");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ANALYST       | analyst       | Map, Nights, Intake, Audit trail, Import
            APPROVER      | approver      | Map, Nights, Intake, Audit trail
            ADMINISTRATOR | administrator | Map, Nights, Audit trail, Users
            """)
    void whoIsSignedInIsNamedWithRolesAndSeesThePagesOfThese(Role role, String words, String pages) {
        users.signIn(users.have("somebody", role));
        open("nights?lang=en");
        assertThat(textOf(withClass("nm-account"))).isEqualTo("somebody " + words + " Sign out");
        assertThat(pages()).containsExactly(pages.split(", "));
    }

    @Test
    void whoHasSeveralRolesHasThemNamedInOrder() {
        users.signIn(users.have("somebody", Role.APPROVER, Role.ANALYST));
        open("nights?lang=ru");
        assertThat(textOf(withClass("nm-account-roles"))).isEqualTo("аналитик, утверждающий");
    }

    @Test
    void theSignInSaysWhatWentWrong() {
        open("login?lang=en&problem=wait&seconds=30&from=%2Fnights");
        LoginForm form = find(LoginForm.class).single();
        assertThat(form.isError()).isTrue();
        assertThat(form.getAction()).isEqualTo("login?lang=en&from=%2Fnights");
        assertThat(form.getElement().getProperty("i18n")).contains("Try again in 30 seconds.");
        open("login?lang=ru&problem=wait&seconds=21");
        assertThat(find(LoginForm.class).single().getElement().getProperty("i18n"))
                .contains("Повторите через 21 секунду.");
        open("login?lang=en&problem=wrong");
        assertThat(find(LoginForm.class).single().getElement().getProperty("i18n"))
                .contains("Wrong name or password");
        open("login?lang=en&problem=changed");
        assertThat(find(LoginForm.class).single().isError()).isFalse();
        assertThat(textOf(find(SignInView.class).single())).contains("Sign in with the new one");
        open("login?lang=en&problem=nonsense&seconds=99999999999&from=https%3A%2F%2Felsewhere.example");
        assertThat(find(LoginForm.class).single().isError()).isFalse();
        assertThat(find(LoginForm.class).single().getAction()).isEqualTo("login?lang=en");
    }

    @Test
    void aPageForOtherRolesSaysSo() {
        users.signIn(users.have("anna", Role.ANALYST));
        open("users?lang=en");
        assertThat(find(H1.class).single().getText()).isEqualTo("This page is not for your roles");
        assertThat(find(UsersView.class).exists()).isFalse();
    }

    @Test
    void aPageForUsersLeadsAReaderToTheSignIn() {
        open("audit?lang=en");
        assertThat(find(AuditView.class).exists()).isFalse();
        assertThat(find(SignInView.class).exists()).isTrue();
    }

    @Test
    void anUnfitNewPasswordIsRefusedBesideItsField() {
        users.signIn(users.have("anna"));
        open("password?lang=en");
        replacePassword("wrong", "a wholly other phrase", "a wholly other phrase");
        assertThat(problems()).containsExactly("This is not the present password", "", "");
        replacePassword(TestUsers.PASSWORD, "a wholly other phrase", "a wholly other phrase!");
        assertThat(problems()).containsExactly("", "", "The two are not the same");
        replacePassword(TestUsers.PASSWORD, "short", "short");
        assertThat(problems()).containsExactly("", "Too short: at least 12 characters", "");
        replacePassword(TestUsers.PASSWORD, TestUsers.PASSWORD, TestUsers.PASSWORD);
        assertThat(problems()).containsExactly("", "It is the present one", "");
    }

    /** A view without an annotation would open to nobody; one whose superclass has it, perhaps to everybody. */
    @Test
    void everyPageSaysItselfWhoMayOpenIt() {
        assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(
                                List.of(route.getNavigationTarget().getDeclaredAnnotations()))
                        .as(route.getTemplate())
                        .extracting(annotation -> annotation.annotationType().getSimpleName())
                        .containsAnyOf("AnonymousAllowed", "PermitAll", "RolesAllowed"));
    }

    private void replacePassword(String present, String replacement, String again) {
        List<PasswordField> fields = find(PasswordField.class).all();
        fields.get(0).setValue(present);
        fields.get(1).setValue(replacement);
        fields.get(2).setValue(again);
        test(find(Button.class).withText("Change password").single()).click();
    }

    private List<String> problems() {
        return find(PasswordField.class).all().stream()
                .map(field -> field.isInvalid() ? field.getErrorMessage() : "")
                .toList();
    }

    private List<String> pages() {
        return withClass("nm-pages")
                .getChildren()
                .filter(RouterLink.class::isInstance)
                .map(Component.class::cast)
                .map(ViewTest::textOf)
                .toList();
    }
}
