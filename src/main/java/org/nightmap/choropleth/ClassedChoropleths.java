package org.nightmap.choropleth;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
        return together(List.of(picture), scheme).getFirst();
    }

    @Override
    public List<Choropleth> together(List<Picture> pictures, Scheme scheme) {
        Symbology symbology = scheme.symbology();
        List<Valued> valued = pictures.stream()
                .map(picture -> Valued.of(picture, symbology.measure(), scheme.language(), atlas))
                .toList();
        List<Double> values = valued.stream()
                .flatMap(each -> each.counted().values().stream())
                .toList();
        MapClasses classes = MapClasses.of(symbology, oneNight(pictures), values);
        return IntStream.range(0, pictures.size())
                .mapToObj(i -> choropleth(pictures.get(i), valued.get(i).in(classes), classes, scheme))
                .toList();
    }

    private static Choropleth choropleth(Picture picture, Features features, MapClasses classes, Scheme scheme) {
        Language language = scheme.language();
        Symbology symbology = scheme.symbology();
        MeasureWords words = new MeasureWords(symbology.measure(), picture, language);
        return new Choropleth(
                scheme.view(),
                language,
                Messages.text(language, "choropleth.title"),
                picture.label().in(language),
                Messages.text(language, picture.basis().size() > 1 ? "choropleth.claims" : "choropleth.claim"),
                legendTitle(words.title(), symbology.classification().method(), language),
                words.note(),
                symbology.measure(),
                Classing.of(symbology, classes.classes(), language),
                symbology.ramp(),
                ofMap(classes.legend(language), features.all()),
                LegendStates.of(features.all(), features.names(), language),
                features.all(),
                MapSummary.of(picture, symbology.measure(), features.all(), language));
    }

    /** The classes with the regions of one map, whose values may be a part of all that were parted. */
    private static List<ClassRange> ofMap(List<ClassRange> classes, List<Feature> features) {
        return classes.stream()
                .map(each -> each.of(Math.toIntExact(features.stream()
                        .filter(feature -> feature.state() == MapState.COUNTED
                                && Integer.valueOf(each.step()).equals(feature.step()))
                        .count())))
                .toList();
    }

    @Override
    public Choropleth difference(Picture picture, Picture against, Scheme scheme) {
        Language language = scheme.language();
        Symbology symbology = scheme.symbology();
        List<Choropleth> both = together(List.of(picture, against), scheme);
        Differences differences = Differences.of(
                new Differences.Period(both.getFirst().features(), exact(picture, scheme)),
                new Differences.Period(both.getLast().features(), exact(against, scheme)),
                symbology,
                oneNight(List.of(picture, against)),
                language);
        String title = new MeasureWords(symbology.measure(), picture, language).title();
        return new Choropleth(
                scheme.view(),
                language,
                Messages.text(language, "choropleth.difference.title"),
                DifferenceWords.label(picture, against, language),
                Messages.text(language, "choropleth.claims"),
                Messages.text(
                        language,
                        "choropleth.difference.legend",
                        legendTitle(title, symbology.classification().method(), language)),
                DifferenceWords.label(picture, against, language),
                symbology.measure(),
                differences.classing(symbology, language),
                Ramp.OF_DIFFERENCES,
                differences.classes().legend(language),
                LegendStates.of(differences.all(), Features.names(picture, language), language),
                differences.all(),
                DifferenceWords.summary(picture, against, differences.all(), language));
    }

    private Map<String, Double> exact(Picture picture, Scheme scheme) {
        return Valued.of(picture, scheme.symbology().measure(), scheme.language(), atlas)
                .exact();
    }

    private static boolean oneNight(List<Picture> pictures) {
        return pictures.stream().allMatch(picture -> picture.period().isOneNight());
    }

    @Override
    public List<ClassRange> ladder(Language language) {
        return RoundedClasses.NIGHT.whole(language);
    }

    @Override
    public BriefingText briefing(Briefing briefing, Language language) {
        return BriefingWords.of(briefing, notes(briefing.picture(), language), language);
    }

    @Override
    public MapNotes notes(Picture picture, Language language) {
        return MapNotesMaker.of(picture, language, atlas.source());
    }

    @Override
    public MapNotes notes(Picture picture, Picture against, Language language) {
        return DifferenceNotes.of(picture, notes(picture, language), against, notes(against, language), language);
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
