package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightmap.access.AuditAction;
import org.nightmap.access.AuditEntry;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The audit trail: the 431 shipped reports were added at the first start, and the users are the test's own. */
class AuditViewTest extends ViewTest {

    private static final int ACTOR = 1;
    private static final int ACTION = 2;
    private static final int SUBJECT = 3;
    private static final int DETAIL = 4;

    @Autowired
    private ApplicationContext context;

    private final String name = "a" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signIn() {
        TestUsers users = new TestUsers(context);
        users.signIn(users.have(name, Role.ANALYST, Role.APPROVER));
    }

    @AfterEach
    void signOut() {
        TestUsers.signOut();
    }

    @Test
    void theNewestChangeStandsFirst() {
        open("audit?lang=en");
        assertThat(grid().getCellText(0, ACTION)).isEqualTo("password changed");
        assertThat(grid().getCellComponent(0, SUBJECT).getElement().getText()).isEqualTo(name);
        assertThat(grid().getCellText(1, ACTION)).isEqualTo("user added");
        assertThat(grid().getCellText(1, ACTOR)).isEqualTo("test");
        assertThat(grid().getCellText(1, DETAIL)).isEqualTo("analyst, approver");
        assertThat(grid().size()).isGreaterThan(431);
    }

    @Test
    void itsAddressOpensItFiltered() {
        open("audit?report=2025-10-25-tass&action=added&lang=ru");
        assertThat(grid().size()).isEqualTo(1);
        assertThat(grid().getCellText(0, ACTOR)).isEqualTo("поставка");
        assertThat(grid().getCellText(0, ACTION)).isEqualTo("сообщение добавлено");
        assertThat(grid().getCellComponent(0, SUBJECT).getElement().getText()).isEqualTo("2025-10-25-tass@1");
        assertThat(((RouterLink) grid().getCellComponent(0, SUBJECT)).getHref())
                .isEqualTo("reports/2025-10-25-tass?revision=1&lang=ru");
        assertThat(grid().getCellText(0, DETAIL)).isEqualTo("Входит в поставку");
    }

    @Test
    void aUserLeadsToTheUsersForThoseWhoMaySeeThem() {
        open("audit?lang=en");
        assertThat(grid().getCellComponent(0, SUBJECT)).isInstanceOf(Span.class);
        String administrator = name + "x";
        TestUsers users = new TestUsers(context);
        users.signIn(users.have(administrator, Role.ADMINISTRATOR));
        open("audit?lang=en");
        assertThat(((RouterLink) grid().getCellComponent(0, SUBJECT)).getHref()).isEqualTo("users?lang=en");
    }

    @Test
    void itIsFilteredByReportUserAndAction() {
        open("audit?lang=en");
        test(find(TextField.class).withLabel("User").single()).setValue(name);
        assertThat(grid().size()).isEqualTo(2);
        @SuppressWarnings("unchecked")
        Select<AuditAction> action = find(Select.class).single();
        test(action).selectItem("user added");
        assertThat(grid().size()).isEqualTo(1);
        test(find(TextField.class).withLabel("Report").single()).setValue("tass");
        assertThat(grid().size()).isZero();
        assertThat(textOf(withClass("nm-page-head"))).contains("0 changes");
    }

    /** What is typed is a part of the Russian words; what the address keeps is what is stored. */
    @Test
    void whoActedIsLookedForByTheWordsThatAreSeen() {
        open("audit?report=2025-10-25-tass&action=added&lang=ru");
        test(find(TextField.class).withLabel("Пользователь").single()).setValue("Постав");
        assertThat(grid().size()).isEqualTo(1);
        open("audit?report=2025-10-25-tass&action=added&user=shipped%20data&lang=ru");
        assertThat(grid().size()).isEqualTo(1);
        assertThat(find(TextField.class).withLabel("Пользователь").single().getValue())
                .isEqualTo("поставка");
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<AuditEntry>, AuditEntry> grid() {
        return new GridTester<>((Grid<AuditEntry>) find(Grid.class).single());
    }
}
