package org.nightmap.export;

import org.nightmap.choropleth.Choropleths;
import org.nightmap.language.Language;
import org.nightmap.picture.Picture;
import org.springframework.stereotype.Component;

/** Makes workbooks of pictures, with what stands around their maps. */
@Component
public class CountsWorkbooks {

    private final Choropleths choropleths;

    CountsWorkbooks(Choropleths choropleths) {
        this.choropleths = choropleths;
    }

    public byte[] of(Picture picture, Language language) {
        return CountsWorkbook.of(picture, choropleths.notes(picture, language), language);
    }
}
