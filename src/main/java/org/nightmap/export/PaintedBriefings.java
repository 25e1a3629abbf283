package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.atlas.Atlas;
import org.nightmap.choropleth.Arranged;
import org.nightmap.choropleth.BriefingText;
import org.nightmap.choropleth.Choropleths;
import org.nightmap.choropleth.Scheme;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;
import org.nightmap.picture.Briefing;
import org.nightmap.picture.Briefings;
import org.nightmap.time.Night;
import org.springframework.stereotype.Service;

/**
 * Briefings as pages and as slides. Pages are A4 in landscape: they are printed for a meeting, and the map, which is wider than high,
 * needs the width.
 */
@Service
class PaintedBriefings implements BriefingFiles {

    private final Briefings briefings;
    private final Choropleths choropleths;
    private final Sheets sheets;
    private final PaintedImages images;
    private final Atlas atlas;

    PaintedBriefings(Briefings briefings, Choropleths choropleths, Sheets sheets, PaintedImages images, Atlas atlas) {
        this.briefings = briefings;
        this.choropleths = choropleths;
        this.sheets = sheets;
        this.images = images;
        this.atlas = atlas;
    }

    @Override
    public byte[] make(Night night, Language language, Theme theme, BriefingFormat format) {
        Briefing briefing = briefings.of(night);
        Scheme scheme = new Scheme(atlas.defaultView(), language);
        SheetLook look =
                new SheetLook(Arranged.ALONE, scheme, preset(format).size(), theme, true, false, false, null, null);
        Sheet map = sheets.sheet(briefing.picture(), look);
        BriefingText text = choropleths.briefing(briefing, language);
        return images.inTurn(map, () -> switch (format) {
            case PDF -> pages(map, text);
            case PPTX -> slides(map, text);
        });
    }

    private static SheetPreset preset(BriefingFormat format) {
        return switch (format) {
            case PDF -> SheetPreset.A4_LANDSCAPE;
            case PPTX -> SheetPreset.SLIDE;
        };
    }

    private byte[] pages(Sheet map, BriefingText text) {
        List<PdfWriter.Page> pages = new ArrayList<>();
        for (Composition composition : BriefingPages.of(text, map, images.composition(map))) {
            pages.add(new PdfWriter.Page(composition, images.painter(composition, map)::paint));
        }
        return PdfWriter.write(pages, Metadata.of(map));
    }

    private byte[] slides(Sheet map, BriefingText text) {
        return SlidesWriter.briefing(
                text, images.composition(map), map, frame -> images.scene(map, frame), Metadata.of(map));
    }
}
