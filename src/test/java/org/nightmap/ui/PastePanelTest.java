package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is pasted and stays in its editor, whatever becomes of it. */
class PastePanelTest extends IntakeTest {

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
}
