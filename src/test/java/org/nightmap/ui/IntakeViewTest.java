package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.nightmap.intake.Review;
import org.nightmap.intake.ReviewDesk;
import org.nightmap.intake.ReviewStore;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Reports;
import org.nightmap.report.StoredReport;
import org.nightmap.report.TextKind;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The review of a statement: 16 + 12 + 9 + 7 + 6 + 5 + 4 + 3 = 62, of which 12 are over a sea and 3 at no known place. */
@TestPropertySource(properties = "nightmap.data-dir=target/ui-test-data/intake-${PID}")
@DirtiesContext
class IntakeViewTest extends ViewTest {

    private static final String STATEMENT = """
            MOSCOW, 15 April 2026. /TASS/. Air defence crews on duty destroyed 62 unmanned aerial vehicles between 23:00 Moscow \
            time on Tuesday and 07:00 on Wednesday, the Defence Ministry said.

            The heaviest wave came in from the south: sixteen drones were brought down over Krasnodar Territory and another \
            twelve over the waters of the Black Sea, while nine were destroyed over Rostov Region. Crews in Bryansk Region \
            accounted for seven.

            Six more fell over Crimea and five over Belgorod Region, where debris injured a 54-year-old man and damaged two \
            houses. Four were intercepted over Moscow Region, including two that were heading towards the capital.

            A further three were downed over Azov Region, the ministry said. Flights at two airports were suspended for about \
            three hours. https://tass.com/defense/2026041501
            """;

    @Autowired
    private Reports reports;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private ReviewStore store;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void signIn() {
        TestUsers users = new TestUsers(context);
        users.signIn(users.have("a" + UUID.randomUUID().toString().substring(0, 8), Role.ANALYST, Role.APPROVER));
    }

    @AfterEach
    void signOut() {
        TestUsers.signOut();
    }

    @Test
    void aTextIsReadWithItsSourceItsLinesAndTheSum() {
        read(STATEMENT);
        assertThat(((ComboBox<?>) withClass("nm-about-publisher")).getValue()).isEqualTo("TASS");
        assertThat(dates()).containsExactly(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 4, 15));
        assertThat(find(IntegerField.class)
                        .withClassName("nm-about-stated")
                        .single()
                        .getValue())
                .isEqualTo(62);
        assertThat(figures()).containsExactly("62", "47", "15", "0");
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("8 lines 1 doubt");
        assertThat(textOf(withClass("nm-review-verdicts")))
                .contains("The lines add up to the stated total", "1 line in doubt: 8");
        assertThat(textOf(withClass("nm-about-status"))).contains("No other report of this night");
        assertThat(textsOf("nm-preview-row")).containsExactly("Black Sea sea 12", "“Azov Region” unresolved 3");
        assertThat(count("RU-ROS")).isEqualTo(9);
        assertThat(state("RU-TUL")).isEqualTo("not_stated");
    }

    @Test
    void theTextIsMarkedWhereItsCountsAndPlacesStand() {
        read(STATEMENT);
        assertThat(marked("count"))
                .containsExactly("sixteen", "twelve", "nine", "seven", "Six", "five", "Four", "three");
        assertThat(marked("total")).containsExactly("62");
        assertThat(marked("place")).contains("Krasnodar Territory", "Azov Region");
        assertThat(marked("no_count")).contains("23", "07", "54", "two", "three");
        assertThat(marked("part")).containsExactly("two");
    }

    @Test
    void anUnknownPlaceIsChosenByItsDigitAndTheMapAndTheSumFollow() {
        read(STATEMENT);
        press(8, 2, "1");
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("8 lines");
        assertThat(find(Button.class).withText("Approve").exists()).isTrue();
        // the words stay what they were; the place is the sea
        assertThat(textsOf("nm-preview-row")).containsExactly("Black Sea sea 12", "Sea of Azov sea 3");
        undo();
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("8 lines 1 doubt");
    }

    /**
     * Names that mean one place take it, whichever of its names it is; a part of one is enough where no other has it. Its three
     * come to what the region has already: Krasnodar 16, Rostov 9, Belgorod 5, the Moscow region 4.
     */
    @ParameterizedTest
    @CsvSource({
        "Novgorod, RU-NGR, 3",
        "Нижний Новгород, RU-NIZ, 3",
        "Moscow, RU-MOW, 3",
        "Moscow Oblast, RU-MOS, 7",
        "Kuban, RU-KDA, 19",
        "Башкирия, RU-BA, 3",
        "Orel, RU-ORL, 3",
        "Белгородчина, RU-BEL, 8",
        "ru-ros, RU-ROS, 12",
        "Rosto, RU-ROS, 12"
    })
    void aPlaceThatIsTypedIsTheOneThatItMeans(String typed, String region, int count) {
        read(STATEMENT);
        assertThat(typePlace(typed).isInvalid()).isFalse();
        assertThat(count(region)).isEqualTo(count);
    }

    /** Nothing is guessed: 4 is in a region's key alone, and "Krasno" begins two regions, Krasnodar and Krasnoyarsk. */
    @ParameterizedTest
    @CsvSource({
        "4, No place is known by this name.",
        "zzz, No place is known by this name.",
        "Krasno, 2 places have this in their names. Choose one from the list."
    })
    void wordsThatMeanNoPlaceOrSeveralTakeNone(String typed, String words) {
        read(STATEMENT);
        ComboBox<PlaceChoice> field = typePlace(typed);
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("8 lines 1 doubt");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(words);
    }

    @Test
    void aLineIsDeletedAndTheRestIsUnattributed() {
        read(STATEMENT);
        press(3, 0, "Delete");
        assertThat(figures()).containsExactly("62", "38", "15", "9");
        assertThat(textOf(withClass("nm-review-verdicts"))).contains("9 fewer than the stated total of 62");
        assertThat(state("RU-ROS")).isEqualTo("not_stated");
        undo();
        assertThat(figures()).containsExactly("62", "47", "15", "0");
    }

    @Test
    void aPartOfTheTextThatIsSelectedBecomesALine() {
        read("Overnight into 15 April 2026, 5 drones were destroyed over Tula Region. Later Kaluga Region was named.");
        int start = "Overnight into 15 April 2026, 5 drones were destroyed over Tula Region. Later ".length();
        fire("nightmap-statement", "text-select", event("start", start).put("event.detail.end", start + 13));
        test(find(Button.class).withText("Add a line").single()).click();
        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void anApprovedReportKeepsItsTextAndIsOnTheMap() {
        String statement = STATEMENT.replace("15 April", "17 April");
        read(statement);
        test(find(Button.class).withText("Approve with 1 doubt").single()).click();
        StoredReport stored = reports.find(new ReportRef("2026-04-17-tass", 1)).orElseThrow();
        assertThat(stored.summary().status()).isEqualTo(ReportStatus.APPROVED);
        assertThat(stored.statement().textKind()).isEqualTo(TextKind.SOURCE);
        assertThat(stored.statement().text()).isEqualTo(statement);
        assertThat(stored.statement().lines())
                .hasSize(8)
                .allSatisfy(line -> assertThat(line.numberSpan()).isNotNull());
        assertThat(textOf(withClass("nm-navigator-current"))).isEqualTo("Night of 16–17 April 2026");
        assertThat(figures()).containsExactly("62", "47", "15", "0");
        // the same words again, with other white space, are not stored twice
        read(statement.replace(". ", ".  "));
        assertThat(textOf(withClass("nm-review-verdicts")))
                .contains("This text is stored already:", "2026-04-17-tass@1");
        assertThat(find(Button.class).withText("Save draft").single().isEnabled())
                .isFalse();
    }

    /** The publisher and the day of a text are not always in it, and are given by a person. */
    @Test
    void aTextThatIsStoredIsRecognisedOnceItsPublisherAndNightAreGiven() {
        String text =
                "Overnight into 18 April 2026, 5 drones were destroyed over Tula Region. https://tass.com/defense/2";
        read(text);
        test(find(Button.class).withText("Save draft").single()).click();
        read(text);
        assertThat(textOf(withClass("nm-review-verdicts"))).contains("stored already: 2026-04-18-tass@1");
        assertThat(find(RouterLink.class).withText("2026-04-18-tass@1").single().getHref())
                .isEqualTo("reports/2026-04-18-tass?revision=1&lang=en");
        give(LocalDate.of(2026, 4, 19));
        assertThat(textOf(withClass("nm-review-verdicts"))).doesNotContain("stored already");
        give(LocalDate.of(2026, 4, 18));
        assertThat(textOf(withClass("nm-review-verdicts"))).contains("stored already: 2026-04-18-tass@1");
    }

    /** Two people have the same text before them; the second to save it is told. */
    @Test
    void aTextThatSomebodyElseStoredMeanwhileIsNotStoredAgain() {
        String text =
                "Overnight into 19 April 2026, 5 drones were destroyed over Tula Region. https://tass.com/defense/3";
        read(text);
        Review theirs = desk.open(text);
        store.save(theirs, null, "boris", "");
        test(find(Button.class).withText("Save draft").single()).click();
        assertThat(textOf(withClass("nm-review-verdicts"))).contains("stored already: 2026-04-19-tass@1");
        assertThat(reports.revisions("2026-04-19-tass-2")).isEmpty();
    }

    /** The shipped report has no text of its own that could be the same; its publisher's other report of the night is named. */
    @Test
    void aSecondReportOfOnePublisherAndNightIsPointedOut() {
        read(
                "25 October 2025. /TASS/. 21 drones were shot down overnight over Rostov Region. https://tass.com/defense/4");
        assertThat(textOf(withClass("nm-review-verdicts")))
                .contains("This publisher’s report of this night is stored already: 2025-10-25-tass@1");
        assertThat(find(Button.class).withText("Save draft").single().isEnabled())
                .isTrue();
    }

    private void give(LocalDate night) {
        test(find(DatePicker.class).withClassName("nm-about-date").all().getLast())
                .setValue(night);
    }

    @Test
    void aDraftIsNotOnTheMapAndIsApprovedAsItself() {
        read("Overnight into 16 April 2026, 5 drones were destroyed over Tula Region. https://tass.com/defense/1");
        test(find(Button.class).withText("Save draft").single()).click();
        ReportRef ref = new ReportRef("2026-04-16-tass", 1);
        assertThat(reports.summary(ref).orElseThrow().status()).isEqualTo(ReportStatus.DRAFT);
        assertThat(reports.approved(Period.of(Night.of(2026, 4, 16)))).isEmpty();
        test(find(Button.class).withTextContaining("Approve").single()).click();
        assertThat(reports.summary(ref).orElseThrow().status()).isEqualTo(ReportStatus.APPROVED);
        assertThat(reports.revisions("2026-04-16-tass")).hasSize(1);
    }

    /** The shipped ministry statement gives Rostov 20 and Volgograd 19; this one says 21 and agrees on the other. */
    @Test
    void otherReportsOfTheNightAreCompared() {
        read(
                "25 October 2025: 40 drones were shot down overnight, 21 over Rostov Region and 19 over Volgograd Region.");
        assertThat(textOf(withClass("nm-about-status"))).contains("2 other reports of this night");
        assertThat(textOf(withClass("nm-preview-others"))).contains("TASS Differs:", "Rostov 20 (here: 21)");
        assertThat(textOf(withClass("nm-preview-others"))).doesNotContain("Volgograd 19");
    }

    @ParameterizedTest
    @CsvSource({"'', There is no text to read yet.", "'  ', There is no text to read yet."})
    void anEmptyTextIsSaidToBeSo(String text, String words) {
        read(text);
        assertThat(textOf(withClass("nm-verdict-warn"))).isEqualTo(words);
    }

    @Test
    void aTextThatCannotBeReadStaysInTheEditor() {
        String huge = "дроны ".repeat(91_000);
        read(huge);
        assertThat(textOf(withClass("nm-verdict-warn"))).startsWith("This text is larger than a megabyte");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo(huge);
        read("PK\u0003\u0004");
        assertThat(textOf(withClass("nm-verdict-warn"))).startsWith("This is not plain text");
    }

    @Test
    void whatIsDiscardedIsStillInTheEditor() {
        read(STATEMENT);
        test(find(Button.class).withText("Discard").single()).click();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo(STATEMENT);
    }

    @Test
    void thousandsOfCountsAreReadAndCorrected() {
        String text = IntStream.range(0, 4_000)
                .mapToObj(i -> "%d drones were destroyed over Place%d Region.".formatted(i % 7 + 1, i))
                .collect(Collectors.joining("\n"));
        read("Overnight into 15 April 2026:\n" + text);
        int lines = lines();
        assertThat(lines).isGreaterThan(3_900);
        press(1, 0, "Delete");
        assertThat(lines()).isEqualTo(lines - 1);
    }

    @Test
    void thePageSpeaksRussian() {
        open("intake?lang=ru");
        test(find(TextArea.class).single()).setValue(STATEMENT);
        test(find(Button.class).withText("Прочитать текст").single()).click();
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("8 строк 1 сомнение");
        assertThat(find(Button.class).withText("Утвердить с 1 сомнением").exists())
                .isTrue();
    }

    private void read(String text) {
        open("intake?lang=en");
        find(TextArea.class).single().setValue(text);
        test(find(Button.class).withText("Read the text").single()).click();
    }

    private int lines() {
        return find(LinesTable.class).single().size();
    }

    private void undo() {
        test(find(Button.class).withText("Undo").single()).click();
    }

    private List<LocalDate> dates() {
        return find(DatePicker.class).withClassName("nm-about-date").all().stream()
                .map(DatePicker::getValue)
                .toList();
    }

    private List<String> figures() {
        return textsOf("nm-figure-number");
    }

    private void press(int line, int column, String key) {
        fire(
                "nightmap-lines",
                "line-key",
                event("line", line).put("event.detail.column", column).put("event.detail.key", key));
        roundTrip();
    }

    /** Types into the place of the eighth line, "Azov Region", and presses Enter. */
    @SuppressWarnings("unchecked")
    private ComboBox<PlaceChoice> typePlace(String typed) {
        press(8, 2, "Enter");
        Grid<Integer> grid = find(Grid.class).single();
        ComboBox<PlaceChoice> field =
                (ComboBox<PlaceChoice>) grid.getColumns().get(LineGrid.REGION).getEditorComponent();
        ComponentUtil.fireEvent(field, new ComboBoxBase.CustomValueSetEvent<>(field, true, typed));
        roundTrip();
        return field;
    }

    private static ObjectNode event(String detail, int value) {
        return JsonNodeFactory.instance.objectNode().put("event.detail." + detail, value);
    }

    private void fire(String tag, String type, ObjectNode data) {
        Element element = find(Component.class).all().stream()
                .map(Component::getElement)
                .filter(found -> !found.isTextNode() && found.getTag().equals(tag))
                .findFirst()
                .orElseThrow();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }

    private List<String> marked(String kind) {
        StatementElement statement = find(StatementElement.class).single();
        String text = statement.getElement().getProperty("text");
        JsonNode marks = (JsonNode) statement.getElement().getPropertyRaw("marks");
        return marks.valueStream()
                .filter(mark -> mark.get("kind").asString().equals(kind))
                .map(mark -> text.substring(
                        mark.get("start").asInt(), mark.get("end").asInt()))
                .toList();
    }

    private int count(String iso) {
        return feature(iso).get("count").asInt();
    }

    private String state(String iso) {
        return feature(iso).get("state").asString();
    }

    private JsonNode feature(String iso) {
        return Drawn.regions(find(MapElement.class).single()).stream()
                .filter(feature -> feature.get("iso").asString().equals(iso))
                .findFirst()
                .orElseThrow();
    }
}
