package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Picture;
import org.nightmap.picture.PlacePicture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;
import org.nightmap.report.Tally;

/**
 * Puts a picture's counts into the rows of a table. What is counted is named region by region; of a state without a count only how
 * many regions are in it, as they are most and say nothing each.
 */
final class CountRows {

    private static final List<RegionState> SHARED = List.of(RegionState.COUNTED_WITH, RegionState.COUNTED_JOINTLY);

    private static final List<RegionState> QUIET =
            List.of(RegionState.NONE_REPORTED, RegionState.NOT_STATED, RegionState.NO_REPORT);

    private static final String NOTHING = "–";

    private final Picture picture;
    private final Language language;
    private final Tally tally;
    private final List<CountTable.Row> rows = new ArrayList<>();

    private CountRows(Picture picture, Language language) {
        this.picture = picture;
        this.language = language;
        this.tally = picture.tally();
    }

    static CountTable of(Picture picture, Language language) {
        CountRows rows = new CountRows(picture, language);
        rows.regions();
        if (!picture.basis().isEmpty()) {
            rows.sums();
        }
        return new CountTable(
                new MeasureWords(Measure.COUNT, picture, language).title(),
                List.of(rows.text("place"), rows.text("count"), rows.text("share")),
                List.copyOf(rows.rows));
    }

    private void regions() {
        picture.regions().stream()
                .filter(region -> region.state() == RegionState.COUNTED)
                .sorted(Comparator.comparing((RegionPicture region) -> Objects.requireNonNull(region.count()))
                        .reversed()
                        .thenComparing(region -> region.name().in(language)))
                .forEach(region -> add(region.name().in(language), region.count(), false));
        Map<String, String> names = picture.regions().stream()
                .collect(Collectors.toMap(
                        RegionPicture::iso, region -> region.name().in(language)));
        for (RegionPicture region : picture.regions()) {
            if (SHARED.contains(region.state())) {
                String with = region.with() == null ? "" : names.getOrDefault(region.with(), region.with());
                add(region.name().in(language), said(region.state(), with));
            }
        }
        for (RegionState state : QUIET) {
            int regions = Math.toIntExact(picture.regions().stream()
                    .filter(region -> region.state() == state)
                    .count());
            if (regions > 0) {
                add(Messages.counted(language, "choropleth.table.regions", regions), said(state, ""));
            }
        }
    }

    private void sums() {
        add(text("attributed"), tally.attributed(), true);
        for (PlacePicture place : picture.places()) {
            add(PlaceWords.named(place, language), place.count(), false);
        }
        add(text("elsewhere"), tally.elsewhere(), true);
        add(text("unattributed"), tally.unattributed(), true);
        if (tally.excess() > 0) {
            add(text("excess"), -tally.excess(), true);
        }
        add(text("stated"), tally.stated(), true);
    }

    private void add(String name, @Nullable Integer count, boolean sum) {
        String number =
                count == null ? NOTHING : Formats.number(language, count).replace('-', '−');
        rows.add(new CountTable.Row(List.of(name, number, share(count)), sum));
    }

    private void add(String name, String said) {
        rows.add(new CountTable.Row(List.of(name, said, NOTHING), false));
    }

    private String share(@Nullable Integer count) {
        Integer stated = tally.stated();
        if (count == null || count < 0 || stated == null || stated == 0) {
            return NOTHING;
        }
        double share = (double) count / stated;
        // Rounded to 0, some would look like none
        return count > 0 && Math.round(share * 100) == 0
                ? "<" + Formats.percent(language, 0.01)
                : Formats.percent(language, share);
    }

    private String said(RegionState state, String with) {
        return Messages.text(language, "choropleth.said." + state.code(), with);
    }

    private String text(String key) {
        return Messages.text(language, "choropleth.table." + key);
    }
}
