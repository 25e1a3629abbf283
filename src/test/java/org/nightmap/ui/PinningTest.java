package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightmap.access.AuditEntry;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.nightmap.picture.BasisPins;
import org.nightmap.report.Attribution;
import org.nightmap.report.ReportRef;
import org.nightmap.time.Night;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An approver pins the basis of a night with a reason and takes the pin back; whatever a test pins it takes back at its end. */
class PinningTest extends ViewTest {

    private static final Night NIGHT = Night.parse("2025-10-25");
    private static final Night SPLIT = Night.parse("2025-05-25");
    private static final Attribution BORIS =
            new Attribution("boris", Instant.parse("2026-01-01T21:30:00Z"), "asked him");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BasisPins pins;

    @BeforeEach
    void signIn() {
        TestUsers users = new TestUsers(context);
        users.signIn(users.have("vera", Role.APPROVER));
    }

    @AfterEach
    void takeBackAndSignOut() {
        for (Night night : List.of(NIGHT, SPLIT)) {
            pins.of(night).ifPresent(pin -> pins.release(pin.pin(), BORIS));
        }
        TestUsers.signOut();
    }

    @Test
    void anApproverPinsWithAReasonAndTheMapFollows() {
        open("sources?period=2025-10-25&lang=en");
        test(button("Pin Press article")).click();
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Pin Press article");
        reason("it names what TASS leaves out", "Pin Press article");

        assertThat(textOf("nm-pin"))
                .contains("Pinned: 2025-10-25-article@1", "vera", "“it names what TASS leaves out”")
                .contains("The rules would choose TASS.");
        assertThat(textsOf("nm-matrix-head").getFirst()).startsWith("Press article Basis Pinned");
        assertThat(textsOf("nm-matrix-head").getLast()).startsWith("TASS First by the rules");
        open("?period=2025-10-25&lang=en");
        assertThat(textOf(withClass("nm-basis"))).contains("Drawn from a pinned report");
        assertThat(textOf(withClass("nm-warnings"))).contains("because: “it names what TASS leaves out”");
        open("nights?lang=en");
        assertThat(textOf(find(Grid.class).single())).isNotNull();
    }

    @Test
    void withoutAReasonNothingIsPinned() {
        open("sources?period=2025-10-25&lang=en");
        test(button("Pin TASS")).click();
        reason(" ", "Pin TASS");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(pins.of(NIGHT)).isEmpty();
    }

    @Test
    void thePinIsTakenBackWithAReasonAndBothStandInTheAuditTrail() {
        pins.pin(NIGHT, List.of(ReportRef.parse("2025-10-25-article@1")), null, BORIS);
        open("sources?period=2025-10-25&lang=ru");
        test(find(Button.class).withText("Снять…").single()).click();
        reason("ошибся", "Снять закрепление");

        assertThat(pins.of(NIGHT)).isEmpty();
        assertThat(textsOf("nm-pin")).isEmpty();
        open("audit?report=2025-10-25-article&action=basis_released&lang=ru");
        GridTester<Grid<AuditEntry>, AuditEntry> trail = trail();
        assertThat(trail.getCellText(0, 1)).isEqualTo("vera");
        assertThat(trail.getCellText(0, 2)).isEqualTo("закрепление снято");
        assertThat(trail.getCellComponent(0, 3).getElement().getText()).isEqualTo("25 окт. 2025: 2025-10-25-article@1");
        assertThat(trail.getCellText(0, 4)).isEqualTo("ошибся");
        open("audit?report=2025-10-25-article&action=basis_pinned&lang=en");
        assertThat(trail().getCellText(0, 2)).isEqualTo("basis of a night pinned");
        assertThat(((RouterLink) trail().getCellComponent(0, 3)).getHref()).isEqualTo("?period=2025-10-25&lang=en");
    }

    @Test
    void whoeverPinnedMeanwhileIsNotOverruledUnseen() {
        open("sources?period=2025-10-25&lang=en");
        test(button("Pin Press article")).click();
        pins.pin(NIGHT, List.of(ReportRef.parse("2025-10-25-tass@1")), null, BORIS);
        reason("mine", "Pin Press article");

        assertThat(pins.of(NIGHT)).get().extracting(pin -> pin.pin().by()).isEqualTo(BORIS);
        assertThat(textOf("nm-pin")).contains("Pinned: 2025-10-25-tass@1", "boris", "The rules would choose the same.");
    }

    @Test
    void partsOfTheNightAreChosenAndPinnedTogetherUnlessTheirHoursOverlap() {
        open("sources?period=2025-05-25&lang=en");
        choose("kursk-news.ru");
        assertThat(textOf(withClass("nm-parts-choice"))).startsWith("One part is chosen");
        // 20:00 to midnight by the one, midnight to 07:00 by the other: 95 and 110
        choose("TASS, 00:00–07:00");
        assertThat(textOf(withClass("nm-parts-choice"))).startsWith("2 parts are chosen.");
        test(find(Button.class).withText("Pin together…").single()).click();
        reason("one night in two statements", "Pin kursk-news.ru, TASS");
        assertThat(textsOf("nm-matrix-head").getFirst()).startsWith("These parts together Basis Pinned");
        assertThat(textOf("nm-matrix-stated")).startsWith("Stated total 205 95 110");
        chooseAll();
        assertThat(textOf(withClass("nm-parts-choice"))).contains("overlap, so they cannot be added");
        assertThat(find(Button.class).withText("Pin together…").exists()).isFalse();
    }

    @Test
    void aReaderSeesThePinWithoutWhoMadeItAndCannotPin() {
        pins.pin(NIGHT, List.of(ReportRef.parse("2025-10-25-article@1")), null, BORIS);
        TestUsers.signOut();
        open("sources?period=2025-10-25&lang=en");
        assertThat(textOf("nm-pin")).contains("“asked him”").doesNotContain("boris", "Take back");
        assertThat(find(Button.class).withText("Pin…").exists()).isFalse();
    }

    private void choose(String publisher) {
        find(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel().orElse("").startsWith("Choose with others: " + publisher))
                .forEach(box -> test(box).click());
    }

    private void chooseAll() {
        find(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel().orElse("").startsWith("Choose with others: ") && !box.getValue())
                .forEach(box -> test(box).click());
    }

    private void reason(String reason, String action) {
        find(TextArea.class).single().setValue(reason);
        test(find(Dialog.class)
                        .single()
                        .getFooter()
                        .getElement()
                        .getChildren()
                        .map(element -> (Button) element.getComponent().orElseThrow())
                        .filter(button -> button.getText().equals(action))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private Button button(String name) {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + name));
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<AuditEntry>, AuditEntry> trail() {
        return new GridTester<>((Grid<AuditEntry>) find(Grid.class).single());
    }
}
