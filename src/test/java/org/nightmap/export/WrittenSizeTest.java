package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.export.UnfitSizeException.Part;
import org.nightmap.language.Language;

class WrittenSizeTest {

    @Test
    void whatIsNotWrittenIsThatOfASlide() {
        assertThat(WrittenSize.read(null, null, null)).isEqualTo(new SheetSize(1920, 1080, 1));
        assertThat(WrittenSize.read("800", null, "2")).isEqualTo(new SheetSize(1600, 2160, 2));
    }

    /** 320 units at 0.7001 are 224.03 pixels, which are 224. */
    @Test
    void theSmallestSheetIsOneAtEveryScale() {
        assertThat(WrittenSize.read("320", "320", "0.7001")).isEqualTo(new SheetSize(224, 224, 0.7001));
    }

    @ParameterizedTest
    @CsvSource({
        "319, 1000, 1, WIDTH",
        "wide, 1000, 1, WIDTH",
        "1000, 1e3, 1, HEIGHT",
        "1000, 200001, 1, HEIGHT",
        "1000, 1000, 0.49, SCALE",
        "1000, 1000, '1,5', SCALE",
        "8000, 8001, 1, SIZE",
        "200000, 200000, 8, SIZE"
    })
    void thePartThatIsUnfitIsNamed(String width, String height, String scale, Part part) {
        assertThatExceptionOfType(UnfitSizeException.class)
                .isThrownBy(() -> WrittenSize.read(width, height, scale))
                .satisfies(unfit -> assertThat(unfit.part()).isEqualTo(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.4", "8.1", "NaN"})
    void theReasonIsToldInBothLanguages(String scale) {
        UnfitSizeException unfit =
                catchThrowableOfType(UnfitSizeException.class, () -> WrittenSize.read("800", "600", scale));

        assertThat(unfit).hasMessage("The scale is a number from 0.5 to 8");
        assertThat(unfit.message(Language.RU)).isEqualTo("Масштаб — число от 0.5 до 8");
        assertThat(unfit.allowed()).containsExactly("0.5 to 8");
    }
}
