package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A statement is read: its source, its lines, the sum and the map of them, and what its text is marked with. */
class IntakeViewTest extends IntakeTest {

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

    /** Words of a line belong to it; a place that became none is one reason of a doubt about the whole, until that is looked at. */
    @Test
    void whatWasNotUnderstoodIsMarkedWhileItsDoubtIsOpen() {
        read(
                "Overnight into 24 April 2026, 21 drones were destroyed. Nine were shot down over Rostov Region. Eight were"
                        + " allegedly shot down over Tula Region. Nothing got past Bryansk Region, where 4 lay.");
        assertThat(sent().stream().filter(mark -> mark.kind().equals("unsure")))
                .extracting(SentMarks.Sent::lines, SentMarks.Sent::about)
                .containsExactly(tuple(List.of(2), List.of()), tuple(List.of(), List.of("place_without_count")));
        assertThat(marked("unsure")).containsExactly("allegedly", "Bryansk Region");
        assertThat(textOf(withClass("nm-text-key"))).contains("not fully understood");
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

    private List<LocalDate> dates() {
        return find(DatePicker.class).withClassName("nm-about-date").all().stream()
                .map(DatePicker::getValue)
                .toList();
    }

    private List<String> marked(String kind) {
        String text = find(StatementElement.class).single().getElement().getProperty("text");
        return sent().stream()
                .filter(mark -> mark.kind().equals(kind))
                .map(mark -> text.substring(mark.start(), mark.end()))
                .toList();
    }

    private List<SentMarks.Sent> sent() {
        StatementElement statement = find(StatementElement.class).single();
        return SentMarks.of((JsonNode) statement.getElement().getPropertyRaw("marks"));
    }
}
