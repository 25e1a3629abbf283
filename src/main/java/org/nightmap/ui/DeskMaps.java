package org.nightmap.ui;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.Choropleths;
import org.nightmap.choropleth.Scheme;
import org.nightmap.picture.Picture;
import org.nightmap.picture.Pictures;
import org.nightmap.report.Reports;
import org.nightmap.time.Period;

/**
 * The maps of a state, as they are in {@link DeskContent}.
 *
 * @param choropleth the map that the rest of the desk is about
 * @param compared what it is compared with; null where it is not
 * @param panels the maps that stand side by side; else empty
 */
record DeskMaps(Choropleth choropleth, DeskContent.@Nullable Compared compared, List<Choropleth> panels) {

    static DeskMaps of(DeskState state, Picture picture, Reports reports, Pictures pictures, Choropleths choropleths) {
        Scheme scheme = new Scheme(state.view(), state.language(), state.symbology());
        return switch (state.arranged().as()) {
            case MAP -> new DeskMaps(choropleths.draw(picture, scheme), null, List.of());
            case NIGHTS ->
                new DeskMaps(
                        choropleths.draw(picture, scheme),
                        null,
                        choropleths.together(
                                state.period()
                                        .nights()
                                        .map(night -> pictures.of(Period.of(night)))
                                        .toList(),
                                new Scheme(
                                        state.view(),
                                        state.language(),
                                        state.symbology().ofNights())));
            case DIFFERENCE -> {
                DeskContent.Compared compared = compared(state, picture, reports, pictures, choropleths);
                yield new DeskMaps(compared.change(), compared, List.of());
            }
            case SIDE -> {
                DeskContent.Compared compared = compared(state, picture, reports, pictures, choropleths);
                yield new DeskMaps(compared.ofMain(), compared, List.of(compared.ofMain(), compared.map()));
            }
        };
    }

    private static DeskContent.Compared compared(
            DeskState state, Picture picture, Reports reports, Pictures pictures, Choropleths choropleths) {
        Period against = Objects.requireNonNull(state.arranged().against());
        Picture other = pictures.of(against);
        Scheme scheme = new Scheme(state.view(), state.language(), state.symbology());
        List<Choropleth> both = choropleths.together(List.of(picture, other), scheme);
        return new DeskContent.Compared(
                other,
                both.getFirst(),
                both.getLast(),
                choropleths.difference(picture, other, scheme),
                reports.nightBefore(against.from()).orElse(null),
                reports.nightAfter(against.to()).orElse(null));
    }
}
