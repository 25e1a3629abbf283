package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionState;
import org.nightmap.picture.Warning;

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

    /**
     * Where there is most more and most fewer, how many regions have no difference, none in either, or no difference that is known, and what is missing where a
     * period lacks reports.
     */
    static String summary(Picture picture, Picture against, List<Feature> features, Language language) {
        List<String> parts = new ArrayList<>();
        missing(picture, language).ifPresent(parts::add);
        missing(against, language).ifPresent(parts::add);
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
        if (same > 0) {
            parts.add(Messages.counted(language, "choropleth.difference.summary.same", same));
        }
        int none = Math.toIntExact(features.stream()
                .filter(feature -> feature.state() == MapState.NONE_REPORTED && feature.value() != null)
                .count());
        if (none > 0) {
            parts.add(Messages.counted(language, "choropleth.difference.summary.none", none));
        }
        int unknown = Math.toIntExact(
                features.stream().filter(feature -> feature.value() == null).count());
        if (unknown > 0) {
            parts.add(Messages.counted(language, "choropleth.difference.summary.unknown", unknown));
        }
        return Messages.text(
                language, "choropleth.summary", label(picture, against, language), String.join("; ", parts));
    }

    /** Why there is no difference anywhere, or none of all nights. */
    private static Optional<String> missing(Picture picture, Language language) {
        String label = picture.label().in(language);
        if (picture.regions().stream().allMatch(region -> region.state() == RegionState.NO_REPORT)) {
            return Optional.of(Messages.text(language, "choropleth.difference.summary.no_report", label));
        }
        return picture.warnings().stream()
                .filter(warning -> warning.code() == Warning.Code.NO_REPORT)
                .findFirst()
                .map(warning -> Messages.counted(
                        language,
                        "choropleth.difference.summary.nights_without",
                        warning.nights().size(),
                        Formats.number(language, picture.period().length()),
                        label));
    }

    private static String most(String key, List<Feature> regions, Language language) {
        Feature first = regions.getFirst();
        return Messages.counted(language, key, regions.size(), first.name(), first.shown());
    }
}
