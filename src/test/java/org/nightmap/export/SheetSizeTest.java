package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SheetSizeTest {

    @Test
    void sixtyFourMegapixelsAreTheMost() {
        assertThat(new SheetSize(8000, 8000, 1).width()).isEqualTo(8000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SheetSize(8000, 8001, 1))
                .withMessageContaining("64008000");
        // 2 to the power of 32 pixels are not none
        assertThatIllegalArgumentException().isThrownBy(() -> new SheetSize(65536, 65536, 1));
    }

    @ParameterizedTest
    @CsvSource({"319,1080,1", "1920,319,1", "639,1000,2", "1920,1080,0.49", "1920,1080,8.01", "1920,1080,NaN", "-1,-1,1"
    })
    void whatIsTooSmallOrOutOfScaleIsRefused(int width, int height, double scale) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SheetSize(width, height, scale));
    }

    @Test
    void aScaleGivesMorePixelsForTheSameUnits() {
        SheetSize size = SheetSize.of(1000, 500, 2.5);

        assertThat(size).isEqualTo(new SheetSize(2500, 1250, 2.5));
        assertThat(size.width()).isEqualTo(1000);
    }

    /** A4 is 297 by 210 mm, A3 420 by 297: at 96 units an inch 1122.5 by 793.7, and 1587.4 by 1122.5. */
    @ParameterizedTest
    @CsvSource({
        "a4-landscape,1122.5,793.7",
        "a4-portrait,793.7,1122.5",
        "a3-landscape,1587.4,1122.5",
        "a3-portrait,1122.5,1587.4",
        "slide,1920,1080",
        "slide-4k,1920,1080",
        "square,1080,1080"
    })
    void aPresetHasItsPapersSize(String code, double width, double height) {
        SheetSize size = SheetPreset.ofCode(code).orElseThrow().size();

        assertThat(size.width()).isCloseTo(width, within(0.2));
        assertThat(size.height()).isCloseTo(height, within(0.2));
    }

    @ParameterizedTest
    @EnumSource(SheetPreset.class)
    void aPresetIsFoundByItsCode(SheetPreset preset) {
        assertThat(SheetPreset.ofCode(preset.code())).contains(preset);
        assertThat(SheetPreset.ofCode(preset.name())).isEmpty();
    }
}
