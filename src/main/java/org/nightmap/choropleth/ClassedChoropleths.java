package org.nightmap.choropleth;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Briefing;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;
import org.springframework.stereotype.Component;

/** Draws pictures, with {@link RoundedClasses} unless other classes are asked for. */
@Component
class ClassedChoropleths implements Choropleths {

    private final Atlas atlas;

    ClassedChoropleths(Atlas atlas) {
        this.atlas = atlas;
    }

    @Override
    public Choropleth draw(Picture picture, Scheme scheme) {
        Language language = scheme.language();
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (RegionPicture region : picture.regions()) {
            names.put(region.iso(), region.name().in(language));
            if (region.state() == RegionState.COUNTED) {
                counts.put(region.iso(), Objects.requireNonNull(region.count()));
            }
        }
        CountClasses classes =
                CountClasses.of(scheme.classification(), RoundedClasses.of(picture.period()), counts.values());
        List<Feature> features = picture.regions().stream()
                .map(region -> feature(region, step(region, counts, classes), names, language))
                .toList();
        boolean oneNight = picture.period().isOneNight();
        return new Choropleth(
                scheme.view(),
                language,
                Messages.text(language, "choropleth.title"),
                picture.label().in(language),
                Messages.text(language, picture.basis().size() > 1 ? "choropleth.claims" : "choropleth.claim"),
                legendTitle(oneNight, scheme.classification().method(), language),
                Classing.of(scheme.classification(), classes.classes(), language),
                classes.legend(language),
                LegendStates.of(features, names, language),
                features,
                MapSummary.of(picture, language));
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

    /** Classes other than the ladders' are named, since by them maps do not compare. */
    private static String legendTitle(boolean oneNight, Method method, Language language) {
        String title = Messages.text(language, oneNight ? "choropleth.legend.night" : "choropleth.legend.span");
        return method == Method.ROUNDED
                ? title
                : Messages.text(
                        language,
                        "choropleth.legend.by",
                        title,
                        Messages.text(language, "choropleth.method." + method.code()));
    }

    private static @Nullable Integer step(RegionPicture region, Map<String, Integer> counts, CountClasses classes) {
        String coloured = region.with() == null ? region.iso() : region.with();
        Integer count = counts.get(coloured);
        return count == null ? null : Integer.valueOf(classes.stepOf(count));
    }

    private Feature feature(
            RegionPicture region, @Nullable Integer step, Map<String, String> names, Language language) {
        String name = region.name().in(language);
        return new Feature(
                region.iso(),
                name,
                atlas.region(region.iso()).map(r -> r.shortName().in(language)).orElse(name),
                MapState.of(region.state()),
                step,
                region.count(),
                region.with(),
                region.disputed(),
                said(region, names, language));
    }

    private static String said(RegionPicture region, Map<String, String> names, Language language) {
        if (region.state() == RegionState.COUNTED) {
            return Messages.counted(language, "choropleth.drones", Objects.requireNonNull(region.count()));
        }
        String other = region.with() == null ? "" : names.getOrDefault(region.with(), region.with());
        return Messages.text(language, "choropleth.said." + region.state().code(), other);
    }
}
