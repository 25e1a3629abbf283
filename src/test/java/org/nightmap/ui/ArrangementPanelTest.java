package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;

/** What the night is compared with, and the arrows beside it. */
class ArrangementPanelTest extends DeskTest {

    private static final String CHANGE = EXAMPLE + "&as=difference&against=2025-10-24";

    /** The key moves the night that is shown. */
    @Test
    void itsArrowsHaveNamesOfTheirOwnWithoutTheKey() {
        open(CHANGE);
        assertThat(button("Compare with the previous night").getAriaLabel())
                .contains("Compare with the previous night with a report, 23 Oct 2025");
        assertThat(find(Button.class).withAriaLabelContaining("Key: [").all()).hasSize(1);
        click("Compare with the previous night");
        assertThat(lastStep().address())
                .endsWith("period=2025-10-25&lang=en&view=west&as=difference&against=2025-10-23");

        open(CHANGE.replace("lang=en", "lang=ru"));
        assertThat(button("Сравнить со следующей ночью с сообщением, 25 окт. 2025")
                        .isEnabled())
                .isTrue();
    }

    @Test
    void thatANightIsComparedWithItselfIsSaid() {
        open(CHANGE);
        assertThat(same()).isFalse();
        fireShortcut(Key.BRACKET_LEFT);
        assertThat(same()).isTrue();
        assertThat(textOf("nm-comparison-same")).isEqualTo("the same period as the map’s");
        fireShortcut(Key.BRACKET_LEFT);
        assertThat(same()).isFalse();
    }

    private boolean same() {
        return find(Component.class).withClassName("nm-comparison-same").exists();
    }
}
