package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of a statement are corrected in their table, and the map and the sum follow. */
class LinesTableTest extends IntakeTest {

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

    /** Whoever types what the statement says need not choose the region too. */
    @Test
    @SuppressWarnings("unchecked")
    void theWordsOfANewLineSayWhichPlaceItIs() {
        read("Overnight into 15 April 2026, 5 drones were destroyed over Tula Region.");
        test(find(Button.class).withText("Add a line").single()).click();
        Grid<Integer> grid = find(Grid.class).single();
        TextField place = (TextField) grid.getColumns().get(LineGrid.PLACE).getEditorComponent();
        test(place).setValue("Ленинградской областью");
        assertThat(lines()).isEqualTo(2);
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("2 lines 1 doubt");
        test(place).setValue("Atlantis Oblast");
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("2 lines 1 doubt");
    }

    /** Whoever goes from field to field by Tab corrects one after the other. */
    @Test
    @SuppressWarnings("unchecked")
    void aLineStaysOpenWhileItIsCorrected() {
        read(STATEMENT);
        press(8, LineGrid.PLACE, "Enter");
        Grid<Integer> grid = find(Grid.class).single();
        TextField place = (TextField) grid.getColumns().get(LineGrid.PLACE).getEditorComponent();
        test(place).setValue("Azov District");
        assertThat(grid.getEditor().isOpen()).isTrue();
        typePlace("Rostov Oblast");
        assertThat(grid.getEditor().isOpen()).isTrue();
        assertThat(count("RU-ROS")).isEqualTo(12);
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
}
