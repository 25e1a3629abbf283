package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightmap.access.Role;
import org.nightmap.access.SavedView;
import org.nightmap.access.SavedViews;
import org.nightmap.access.TestUsers;
import org.nightmap.access.UserName;
import org.nightmap.access.ViewName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Views that somebody keeps under names, on the desk. */
class SavedViewsOfTheDeskTest extends DeskTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SavedViews views;

    private UserName wanda;

    @BeforeEach
    void signIn() {
        TestUsers users = new TestUsers(context);
        wanda = users.have("wanda", Role.ANALYST);
        users.signIn(wanda);
        views.all().forEach(view -> views.delete(view.id()));
    }

    @AfterEach
    void signOut() {
        TestUsers.signOut();
    }

    @Test
    void aReaderWhoIsNotSignedInHasNone() {
        TestUsers.signOut();
        open(EXAMPLE);
        assertThat(find(Button.class).withAriaLabel("Saved views").all()).isEmpty();
    }

    @Test
    void whatIsShownIsSavedAndOpenedAgain() {
        open("?period=2025-10-25&lang=en&view=west&region=RU-ROS&method=quantile&classes=4");
        save(" October wave ");
        assertThat(views.all())
                .extracting(SavedView::address)
                .containsExactly("/?period=2025-10-25&region=RU-ROS&lang=en&view=west&method=quantile&classes=4");
        open("?period=2025-10-24&lang=ru&view=russia");
        click("Сохранённые виды");
        openView("October wave");
        assertThat(period()).isEqualTo("Ночь на 25 октября 2025 года");
        assertThat(panel()).startsWith("Ростовская область");
        assertThat(find(LeftOutDialog.class).all()).isEmpty();
    }

    /** A step from these maps to one night leaves them behind and says so; a view is another picture. */
    @Test
    void aViewIsNoStepFromWhatWasShown() {
        views.save(new ViewName("night"), "/?period=2025-10-25&lang=en&view=west");
        open("?period=2025-10-24..2025-10-25&lang=en&view=west&as=nights");
        click("Saved views");
        openView("night");
        assertThat(period()).isEqualTo("Night of 24–25 October 2025");
        assertThat(find(Notification.class).all()).isEmpty();
    }

    @Test
    void aNameIsToldToBeUnfitOrTaken() {
        open(EXAMPLE);
        save("one");
        save("ONE");
        assertThat(field().getErrorMessage()).isEqualTo("There is a view of that name.");
        save("   ");
        assertThat(field().getErrorMessage()).isEqualTo("A name has 1 to 80 characters.");
        assertThat(field().isInvalid()).isTrue();
        assertThat(names()).containsExactly("one");
    }

    @Test
    void aViewIsRenamedReplacedAndDeleted() {
        open(EXAMPLE);
        save("one");
        click("Rename: one");
        TextField renamed = find(TextField.class).withValue("one").single();
        test(renamed).setValue("two");
        test(button("Take the name: one")).click();
        assertThat(names()).containsExactly("two");

        open("?period=2025-10-24&lang=en&view=west");
        click("Saved views");
        click("Replace: two");
        confirm("Replace");
        assertThat(views.all().getFirst().address()).startsWith("/?period=2025-10-24&");
        click("Delete: two");
        confirm("Delete");
        assertThat(views.all()).isEmpty();
        assertThat(textOf(withClass("nm-views-panel"))).contains("None yet.");
    }

    @Test
    void ofAViewThatIsPartlyGoneTheRestIsShownAndItIsSaidWhatIsNot() {
        views.save(
                new ViewName("old"), "/?period=2025-10-25&region=RU-XXX&lang=ru&view=russia&basis=2025-10-25-gone@3");
        open("?period=2025-10-20&lang=en&view=west");
        click("Saved views");
        openView("old");
        assertThat(period()).isEqualTo("Night of 24–25 October 2025");
        assertThat(textOf(find(LeftOutDialog.class).single()))
                .contains("There is no region “RU-XXX”.")
                .contains("2025-10-25-gone@3")
                .contains("The rest of the view is shown.");
    }

    @Test
    void aViewWhosePeriodIsNoneSaysWhichNightIsShownInstead() {
        views.save(new ViewName("odd"), "/?period=soon&region=RU-ROS&lang=en");
        open("?period=2025-10-20&lang=en&view=west");
        click("Saved views");
        openView("odd");
        assertThat(period()).isEqualTo("Night of 24–25 October 2025");
        assertThat(textOf(find(LeftOutDialog.class).single()))
                .contains("Shown instead: Night of 24–25 October 2025, with the rest of the view.");
    }

    @Test
    void whatLeadsElsewhereIsNotOpened() {
        views.save(new ViewName("users"), "/users?lang=en");
        open("?period=2025-10-20&lang=en&view=west");
        String before = period();
        click("Saved views");
        openView("users");
        assertThat(period()).isEqualTo(before);
    }

    private void save(String name) {
        if (find(TextField.class).withLabel("Name of the view").all().isEmpty()) {
            click("Saved views");
        }
        test(field()).setValue(name);
        test(find(Button.class).withText("Save what is shown").single()).click();
    }

    /** The button of the question: those of the rows have the view in their name. */
    private void confirm(String action) {
        test(find(Button.class).withText(action).all().stream()
                        .filter(button -> button.getAriaLabel().isEmpty())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextField field() {
        return find(TextField.class).withLabel("Name of the view").single();
    }

    private void openView(String name) {
        test(find(NativeButton.class).withText(name).single()).click();
        roundTrip();
    }

    private List<String> names() {
        return views.all().stream().map(view -> view.name().value()).toList();
    }
}
