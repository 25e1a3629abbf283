package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.nightmap.intake.ImportColumn;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A file is looked at before anything of it is stored. */
class ImportViewTest extends ViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Reports reports;

    /** A publisher of its own: the database is that of all tests of views. */
    private final String publisher = "p" + UUID.randomUUID();

    private TestUsers users;

    @BeforeEach
    void signIn() {
        users = new TestUsers(context);
        users.signIn(users.have("import-anna", Role.ANALYST));
        open("import?lang=en");
    }

    @AfterEach
    void signOut() {
        TestUsers.signOut();
    }

    @Test
    void theFormOfAFileIsSaidAndItsReportsAreStoredAsDrafts() {
        take(
                "old.csv",
                ("дата;источник;место;сбито\n20.06.2026;%s;Курская область;3\n")
                        .formatted(publisher)
                        .getBytes(Charset.forName("windows-1251")));

        assertThat(page()).contains("old.csv", "Windows-1251, separated by semicolon, rows: 1", "Курская область");
        assertThat(page()).contains("1 report can be stored").doesNotContain("Store and approve");
        assertThat(reports.revisions("2026-06-20-" + publisher)).isEmpty();
        test(find(Button.class).withText("Store as drafts").single()).click();

        assertThat(page()).contains("1 report was stored", "2026-06-20-" + publisher + "@1");
        assertThat(reports.revisions("2026-06-20-" + publisher).getFirst().status())
                .isEqualTo(ReportStatus.DRAFT);
    }

    /** The column "wer" is not known; chosen as the publisher it makes the file one of reports. */
    @Test
    void aColumnIsChosenWhereItIsNotRecognised() {
        take("x.csv", bytes("date,wer,place,count\n2026-06-21,%s,Kursk Region,3\n"));
        assertThat(page()).contains("0 reports can be stored", "x.csv, line 1: publisher: No column of the file");

        choice("wer").setValue(ImportColumn.PUBLISHER);

        assertThat(page()).contains("1 report can be stored");
        assertThat(choice("wer").getValue()).isEqualTo(ImportColumn.PUBLISHER);
    }

    @Test
    void whatIsWrongIsListedAndTheRestCanBeStored() {
        take("x.csv", bytes("""
                report_id,date,publisher,place,count
                ,2026-06-22,%1$s,Kursk Region,3
                ,2026-06-23,%1$s,Kursk Region,three
                """));
        assertThat(page())
                .contains(
                        "1 report can be stored",
                        "1 report is left out",
                        "x.csv, line 3: count: “three” is no whole number from 0 to 100,000.");
    }

    /** One is stored, the same again, one is new; what contradicts is said of its line. Looking stores nothing. */
    @Test
    void whatIsThereAlreadyAndWhatContradictsIsCountedBeforeStoring() {
        String head = "report_id,date,publisher,place,count\n";
        String stored = "%1$s-x,2026-06-26,%1$s,Kursk Region,3\n";
        take("x.csv", bytes(head + stored));
        test(find(Button.class).withText("Store as drafts").single()).click();

        take("x.csv", bytes(head + stored + "%1$s-y,2026-06-27,%1$s,Kursk Region,4\n"));
        assertThat(page())
                .contains("1 report can be stored", "1 report is there already")
                .doesNotContain("contradict");
        assertThat(reports.revisions(publisher + "-y")).isEmpty();

        take("x.csv", bytes(head + "%1$s-x,2026-06-26,%1$s,Kursk Region,5\n"));
        assertThat(page())
                .contains(
                        "0 reports can be stored",
                        "1 report contradicts what is stored",
                        "Line 2: " + publisher + "-x@1 says something else.");
        assertThat(reports.revisions(publisher + "-x")).hasSize(1);
    }

    @Test
    void thePairIsTakenOneAfterTheOther() {
        take(
                "counts.csv",
                bytes("report_id,place_as_written,region_iso,kind,count,note\n%s,Kursk Region,RU-KRS,region,3,\n"));
        assertThat(page()).contains("one half of a pair").doesNotContain("can be stored");
        take(
                "reports.csv",
                bytes("report_id,statement_kind,date,night,publisher,published_on,url,language,total_claimed,"
                        + "window_text,note\n%1$s,night,,2026-06-24,%1$s,,,en,3,,\n"));
        assertThat(page()).contains("1 report can be stored");
    }

    @Test
    void whatIsNoTableIsSaidToBeNone() {
        take("x.csv", new byte[] {'a', ',', 0});
        assertThat(page()).contains("x.csv, line 1: The file is no text").doesNotContain("can be stored");
    }

    @Test
    void anApproverPutsThemOnTheMapAtOnce() {
        users.signIn(users.have("import-boris", Role.ANALYST, Role.APPROVER));
        open("import?lang=en");
        take("x.csv", bytes("date,publisher,kind,place,count\n2026-06-25,%s,day,Kursk Region,3\n"));
        test(find(Button.class).withText("Store and approve").single()).click();
        assertThat(reports.revisions("2026-06-25day-" + publisher).getFirst().status())
                .isEqualTo(ReportStatus.APPROVED);
    }

    private byte[] bytes(String content) {
        return content.formatted(publisher).getBytes(StandardCharsets.UTF_8);
    }

    private void take(String name, byte[] bytes) {
        find(ImportView.class).single().take(name, bytes);
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private Select<ImportColumn> choice(String column) {
        List<Select<ImportColumn>> choices = find(Select.class).all().stream()
                .map(select -> (Select<ImportColumn>) select)
                .filter(select -> select.getAriaLabel().orElse("").equals(column))
                .toList();
        assertThat(choices).hasSize(1);
        return choices.getFirst();
    }

    private String page() {
        return textOf(find(ImportView.class).single());
    }
}
