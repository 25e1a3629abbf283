package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Picture;

/** A map of differences in words. */
final class DifferenceWords {

    private DifferenceWords() {}

    /** Which periods are compared, the one whose values are taken away last. */
    static String label(Picture picture, Picture against, Language language) {
        return Messages.text(
                language,
                "choropleth.difference.periods",
                picture.label().in(language),
                against.label().in(language));
    }

    /** Where there is most more and most fewer, and how many regions have no difference, or none that is known. */
    static String summary(Picture picture, Picture against, List<Feature> features, Language language) {
        List<String> parts = new ArrayList<>();
        List<Feature> counted = features.stream()
                .filter(feature -> feature.state() == MapState.COUNTED)
                .sorted(Comparator.comparingDouble(Feature::weight).reversed())
                .toList();
        List<Feature> more =
                counted.stream().filter(feature -> feature.measured() > 0).toList();
        List<Feature> fewer =
                counted.stream().filter(feature -> feature.measured() < 0).toList();
        if (!more.isEmpty()) {
            parts.add(most("choropleth.difference.summary.more", more, language));
        }
        if (!fewer.isEmpty()) {
            parts.add(most("choropleth.difference.summary.fewer", fewer, language));
        }
        int same = counted.size() - more.size() - fewer.size();
        if (same > 0 || counted.isEmpty()) {
            parts.add(Messages.counted(language, "choropleth.difference.summary.same", same));
        }
        int unknown = Math.toIntExact(
                features.stream().filter(feature -> feature.value() == null).count());
        if (unknown > 0) {
            parts.add(Messages.counted(language, "choropleth.difference.summary.unknown", unknown));
        }
        return Messages.text(
                language, "choropleth.summary", label(picture, against, language), String.join("; ", parts));
    }

    private static String most(String key, List<Feature> regions, Language language) {
        Feature first = regions.getFirst();
        return Messages.counted(language, key, regions.size(), first.name(), first.shown());
    }
}
