package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberFieldTester;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed below the legend, and cannot be: the field says why, and the map stays as it is. */
class ClassesPanelTest extends DeskTest {

    private static final String QUANTILES = EXAMPLE + "&method=quantile&classes=5";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 | There are 3 to 9 classes, not 12. The map keeps its classes.
            2  | There are 3 to 9 classes, not 2. The map keeps its classes.
               | There are 3 to 9 classes. The map keeps its classes.
            """)
    void aNumberOfClassesThatCannotBeIsRefusedInWordsAndStays(@Nullable Integer typed, String words) {
        open(QUANTILES);
        type(typed);
        assertThat(number().isInvalid()).isTrue();
        assertThat(number().getErrorMessage()).isEqualTo(words);
        assertThat(number().getValue()).isEqualTo(typed);
        assertThat(map().getElement().getProperty("pictureKey")).isEqualTo("2025-10-25 en west quantile 5");
    }

    @Test
    void itIsRefusedInTheLanguageOfThePage() {
        open(QUANTILES.replace("lang=en", "lang=ru"));
        type(12);
        assertThat(number().getErrorMessage())
                .isEqualTo("Классов может быть от 3 до 9, а не 12. На карте остались прежние классы.");
        type(null);
        assertThat(number().getErrorMessage())
                .isEqualTo("Классов может быть от 3 до 9. На карте остались прежние классы.");
    }

    @Test
    void theWordsAreGoneWithTheNextNumberOrAnotherPicture() {
        open(QUANTILES);
        type(12);
        type(4);
        assertThat(number().isInvalid()).isFalse();
        assertThat(map().getElement().getProperty("pictureKey")).isEqualTo("2025-10-25 en west quantile 4");

        type(12);
        type(4);
        assertThat(number().isInvalid()).as("the number that the map has").isFalse();

        type(12);
        click("Previous night with a report");
        assertThat(number().isInvalid()).isFalse();
        assertThat(number().getValue()).isEqualTo(4);
    }

    @Test
    void breaksThatCannotBeAreForgottenWithThoseThatTheMapHas() {
        open(EXAMPLE + "&method=manual&breaks=1,5,10");
        TextField breaks = (TextField) withClass("nm-classes-breaks");
        test(breaks).setValue("1,10,5");
        assertThat(breaks.getErrorMessage())
                .isEqualTo("Breaks ascend, but 5 comes after 10. The map keeps its classes.");
        test(breaks).setValue("1,5,10");
        assertThat(breaks.isInvalid()).isFalse();
    }

    /** As a browser does it: the tester itself types nothing that is out of range. */
    @Test
    void thatNoBreakIsGivenIsSaid() {
        open(EXAMPLE + "&method=manual&breaks=1,5,10");
        TextField breaks = (TextField) withClass("nm-classes-breaks");
        test(breaks).setValue(" ");
        assertThat(breaks.getErrorMessage())
                .isEqualTo("No break is given; breaks are numbers above 0 that ascend, with commas between."
                        + " The map keeps its classes.");
    }

    private void type(@Nullable Integer typed) {
        new Typing(number()).type(typed);
    }

    private IntegerField number() {
        return (IntegerField) withClass("nm-classes-number");
    }

    private static final class Typing extends NumberFieldTester<IntegerField, Integer> {

        Typing(IntegerField field) {
            super(field);
        }

        void type(@Nullable Integer typed) {
            setValueAsUser(typed);
        }
    }
}
