package org.nightmap.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Arranged;
import org.nightmap.choropleth.Scheme;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;

/** Sheets of several maps, and of differences, made as people get them. */
abstract class ArrangedMaps extends ReadSlides {

    static final String NIGHT_BEFORE = "2025-10-24";
    static final String MONTH = "2025-10-01..2025-10-31";

    @Autowired
    Sheets sheets;

    @Autowired
    AskedPictures asked;

    Sheet arranged(String period, String as, @Nullable String against, Language language, SheetSize size) {
        return arranged(period, as, against, language, Theme.LIGHT, size, "west", true, false);
    }

    Sheet arranged(
            String period,
            String as,
            @Nullable String against,
            Language language,
            Theme theme,
            SheetSize size,
            String view,
            boolean labels,
            boolean symbols) {
        Period shown = Period.parse(period);
        Arranged arranged = Arranged.read(shown, as, against);
        SheetLook look = new SheetLook(
                arranged,
                new Scheme(atlas.view(view).orElseThrow(), language),
                size,
                theme,
                labels,
                symbols,
                false,
                null,
                null);
        return sheets.sheet(asked.read(shown, List.of(), arranged), look);
    }

    Composition composed(Sheet sheet) {
        return ((PaintedImages) images).composition(sheet);
    }

    static String words(Composition composition) {
        StringBuilder words = new StringBuilder();
        for (Block block : composition.blocks()) {
            if (block instanceof Block.Text text) {
                words.append(text.span().text().strip()).append(' ');
            }
        }
        return words.toString();
    }
}
