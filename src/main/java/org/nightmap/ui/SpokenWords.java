package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.Feature;
import org.nightmap.picture.NightOverview;

/** All maps of the desk in words, for those who cannot see them. */
final class SpokenWords {

    private SpokenWords() {}

    static String of(DeskContent content) {
        return switch (content.state().arranged().as()) {
            case MAP, DIFFERENCE -> content.choropleth().summary();
            case SIDE ->
                content.texts()
                        .of(
                                "ui.spoken.side",
                                content.panels().getFirst().summary(),
                                content.panels().getLast().summary());
            case NIGHTS -> nights(content);
        };
    }

    /** A region, with what each of two maps says of it. */
    static String of(DeskContent content, Feature feature) {
        Texts texts = content.texts();
        String said = texts.of("ui.bar.title", feature.name(), feature.said());
        if (content.state().arranged().as() != Arrangement.SIDE) {
            return said;
        }
        Choropleth other = content.panels().getLast();
        return other.feature(feature.iso())
                .map(beside -> texts.of("ui.spoken.region", said, other.period(), beside.said()))
                .orElse(said);
    }

    /** How many nights there are, how many of them lack a report or a total, and where the highest total is stated. */
    private static String nights(DeskContent content) {
        Texts texts = content.texts();
        List<NightOverview> reported = content.overviews();
        List<NightOverview> stated = reported.stream()
                .filter(night -> night.tally().stated() != null)
                .toList();
        int nights = content.state().period().length();
        List<String> parts = new ArrayList<>();
        parts.add(texts.counted("ui.spoken.maps", nights));
        if (reported.size() < nights) {
            parts.add(texts.counted("ui.spoken.maps_no_report", nights - reported.size()));
        }
        if (stated.size() < reported.size()) {
            parts.add(texts.counted("ui.spoken.maps_no_total", reported.size() - stated.size()));
        }
        int highest = stated.stream().mapToInt(SpokenWords::total).max().orElse(0);
        if (highest > 0) {
            List<NightOverview> most =
                    stated.stream().filter(night -> total(night) == highest).toList();
            parts.add(
                    most.size() == 1
                            ? texts.of(
                                    "ui.spoken.maps_most",
                                    texts.date(most.getFirst().night().morning()),
                                    texts.number(highest))
                            : texts.counted("ui.spoken.maps_tie", most.size(), texts.number(highest)));
        }
        return texts.of("choropleth.summary", texts.of(content.picture().label()), String.join("; ", parts));
    }

    private static int total(NightOverview night) {
        return Objects.requireNonNull(night.tally().stated());
    }
}
