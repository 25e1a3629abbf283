package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;

/** A map in words: how many regions are counted, where most were, and how many regions are in each other state. */
final class MapSummary {

    private MapSummary() {}

    static String of(Picture picture, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(counted(picture, language));
        Stream.of(RegionState.values())
                .filter(state -> state != RegionState.COUNTED)
                .forEach(state -> inState(picture, state, language).ifPresent(parts::add));
        return Messages.text(language, "choropleth.summary", picture.label().in(language), String.join("; ", parts));
    }

    private static Optional<String> inState(Picture picture, RegionState state, Language language) {
        long regions = picture.regions().stream()
                .filter(region -> region.state() == state)
                .count();
        return regions == 0
                ? Optional.empty()
                : Optional.of(
                        Messages.counted(language, "choropleth.summary." + state.code(), Math.toIntExact(regions)));
    }

    private static String counted(Picture picture, Language language) {
        List<RegionPicture> regions = picture.regions().stream()
                .filter(region -> region.state() == RegionState.COUNTED)
                .sorted(Comparator.comparingInt(MapSummary::count).reversed())
                .toList();
        if (regions.isEmpty()) {
            return Messages.text(language, "choropleth.summary.nothing");
        }
        String counted = Messages.counted(language, "choropleth.summary.counted", regions.size());
        if (regions.size() == 1) {
            return Messages.text(
                    language,
                    "choropleth.summary.only",
                    counted,
                    regions.getFirst().name().in(language),
                    most(regions, language));
        }
        int highest = Math.toIntExact(regions.stream()
                .filter(region -> count(region) == count(regions.getFirst()))
                .count());
        return highest == 1
                ? Messages.text(
                        language,
                        "choropleth.summary.most",
                        counted,
                        regions.getFirst().name().in(language),
                        most(regions, language))
                : Messages.counted(language, "choropleth.summary.tie", highest, counted, most(regions, language));
    }

    private static String most(List<RegionPicture> regions, Language language) {
        return Formats.number(language, count(regions.getFirst()));
    }

    private static int count(RegionPicture region) {
        return region.count() == null ? 0 : region.count();
    }
}
