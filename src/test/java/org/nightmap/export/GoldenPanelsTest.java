package org.nightmap.export;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;

/** Comparisons and small multiples that a person has looked at; as {@link GoldenImagesTest}. */
class GoldenPanelsTest extends ArrangedMaps {

    /** Units of a slide, at half its pixels. */
    private static final SheetSize SLIDE = SheetSize.of(1280, 720, 0.5);

    /** A page of A4 at a quarter of its pixels. */
    private static final SheetSize PAPER = new SheetSize(620, 877, 300.0 / 96 / 4);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "difference-light-en, 2025-10-25, difference, 2025-10-24, EN, LIGHT, false, false",
        "side-light-en, 2025-10-25, side, 2025-10-24, EN, LIGHT, false, false",
        "side-portrait-ru, 2025-10-25, side, 2025-10-24, RU, PRINT, true, false",
        "side-symbols-dark-ru, 2025-10-01..2025-10-31, side, 2025-09-01..2025-09-30, RU, DARK, false, true",
        "nights-light-en, 2025-10-01..2025-10-31, nights, , EN, LIGHT, false, false",
        "nights-week-dark-ru, 2025-10-20..2025-10-26, nights, , RU, DARK, false, false",
        "nights-portrait-ru, 2025-10-01..2025-10-31, nights, , RU, PRINT, true, false"
    })
    void aSheetLooksAsItDidWhenItWasLookedAt(
            String name,
            String period,
            String as,
            String against,
            Language language,
            Theme theme,
            boolean paper,
            boolean symbols)
            throws IOException {
        Sheet sheet = arranged(period, as, against, language, theme, paper ? PAPER : SLIDE, "west", true, symbols);

        GoldenImagesTest.assertLooksAsItDid(name, images.make(sheet, ImageFormat.PNG));
    }
}
