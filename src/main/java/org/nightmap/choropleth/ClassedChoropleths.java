package org.nightmap.choropleth;

import org.nightmap.atlas.Atlas;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Briefing;
import org.nightmap.picture.Picture;
import org.springframework.stereotype.Component;

/** Draws pictures, by counts in {@link RoundedClasses} unless another symbology is asked for. */
@Component
class ClassedChoropleths implements Choropleths {

    private final Atlas atlas;

    ClassedChoropleths(Atlas atlas) {
        this.atlas = atlas;
    }

    @Override
    public Choropleth draw(Picture picture, Scheme scheme) {
        Language language = scheme.language();
        Symbology symbology = scheme.symbology();
        MeasureWords words = new MeasureWords(symbology.measure(), picture, language);
        Features features = Features.of(picture, symbology, language, atlas);
        return new Choropleth(
                scheme.view(),
                language,
                Messages.text(language, "choropleth.title"),
                picture.label().in(language),
                Messages.text(language, picture.basis().size() > 1 ? "choropleth.claims" : "choropleth.claim"),
                legendTitle(words.title(), symbology.classification().method(), language),
                words.note(),
                symbology.measure(),
                Classing.of(symbology, features.classes().classes(), language),
                features.classes().legend(language),
                LegendStates.of(features.all(), features.names(), language),
                features.all(),
                MapSummary.of(picture, symbology.measure(), features.all(), language));
    }

    @Override
    public BriefingText briefing(Briefing briefing, Language language) {
        return BriefingWords.of(briefing, notes(briefing.picture(), language), language);
    }

    @Override
    public MapNotes notes(Picture picture, Language language) {
        return MapNotesMaker.of(picture, language, atlas.source());
    }

    /** Classes other than the ladders' are named, since by them maps do not compare. */
    private static String legendTitle(String title, Method method, Language language) {
        return method == Method.ROUNDED
                ? title
                : Messages.text(
                        language,
                        "choropleth.legend.by",
                        title,
                        Messages.text(language, "choropleth.method." + method.code()));
    }
}
