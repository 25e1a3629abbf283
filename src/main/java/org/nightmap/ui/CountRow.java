package org.nightmap.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Feature;
import org.nightmap.picture.Disagreement;
import org.nightmap.picture.Picture;
import org.nightmap.picture.PlacePicture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.report.PlaceCount;
import org.nightmap.report.Tally;

/**
 * A row of the table of counts.
 *
 * @param key unlike any other row's
 * @param iso the region; null for what is not drawn
 * @param name its name in the language of the page
 * @param shortName the same without the word for its kind of region, as on the map
 * @param search what the search looks through, in lower case
 * @param state code of its state; null for what is not drawn
 * @param step ramp step of its swatch, or null
 * @param count its count, or null
 * @param said what stands in place of a count that is not known
 * @param previous its count on the night before, or in what the period is compared with; or null
 * @param saidBefore what stood in place of that count where it was not known
 * @param told what the map tells of it where that is no count; else null
 * @param disputed whether it is drawn as disputed
 * @param differs whether another report gives another count
 */
record CountRow(
        String key,
        @Nullable String iso,
        String name,
        String shortName,
        String search,
        @Nullable String state,
        @Nullable Integer step,
        @Nullable Integer count,
        String said,
        @Nullable Integer previous,
        String saidBefore,
        @Nullable ToldValue told,
        boolean disputed,
        boolean differs) {

    /** Letters for which the narrowest table has room, and how many of them the mark of a disputed region takes. */
    private static final int MOST_LETTERS = 24;

    private static final int LETTERS_OF_MARK = 10;

    static final Comparator<CountRow> BY_COUNT =
            Comparator.comparing(CountRow::count, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Counted regions first, highest first; then what is not drawn; then the other regions by state and name. */
    static List<CountRow> of(DeskContent content) {
        List<CountRow> regions = content.picture().regions().stream()
                .sorted(Comparator.comparing(RegionPicture::state)
                        .thenComparing(region -> region.count() == null ? 0 : -region.count())
                        .thenComparing(region -> content.texts().of(region.name())))
                .map(region -> ofRegion(content, region))
                .toList();
        List<CountRow> rows = new ArrayList<>();
        regions.stream().filter(CountRow::hasDrones).forEach(rows::add);
        rows.addAll(notDrawn(content));
        regions.stream().filter(row -> !row.hasDrones()).forEach(rows::add);
        return rows;
    }

    /** The name, or the short one where that is too long for the table. */
    String shortEnough() {
        int room = disputed ? MOST_LETTERS - LETTERS_OF_MARK : MOST_LETTERS;
        return name.length() > room ? shortName : name;
    }

    /** How many more than before; null where either is not known. */
    @Nullable Integer change() {
        return count == null || previous == null ? null : Integer.valueOf(count - previous);
    }

    private boolean hasDrones() {
        return count != null && count > 0;
    }

    private static CountRow ofRegion(DeskContent content, RegionPicture region) {
        Texts texts = content.texts();
        Feature feature = content.feature(region.iso()).orElseThrow();
        RegionPicture before = before(content, region.iso());
        boolean differs = content.picture().disagreements().stream()
                .map(Disagreement::iso)
                .anyMatch(region.iso()::equals);
        return new CountRow(
                region.iso(),
                region.iso(),
                texts.of(region.name()),
                feature.shortName(),
                lower(region.name().en(), region.name().ru(), region.iso()),
                region.state().code(),
                feature.step(),
                region.count(),
                said(texts, region),
                before == null ? null : before.count(),
                before == null ? "" : said(texts, before),
                ToldValue.of(content, region.iso()).orElse(null),
                region.disputed(),
                differs);
    }

    private static List<CountRow> notDrawn(DeskContent content) {
        Texts texts = content.texts();
        List<CountRow> rows = new ArrayList<>();
        for (PlacePicture place : content.picture().places()) {
            rows.add(place(texts, "place " + rows.size(), place));
        }
        Tally tally = content.picture().tally();
        if (tally.unattributed() != null && tally.unattributed() > 0) {
            String name = texts.of("ui.figures.unattributed.title");
            rows.add(notDrawn(texts, "unattributed", name, lower(name), tally.unattributed()));
        }
        if (tally.excess() > 0) {
            String name = texts.of("ui.figures.excess.title");
            rows.add(notDrawn(texts, "excess", name, lower(name), -tally.excess()));
        }
        return rows;
    }

    /** Found by its name in both languages and by every wording. */
    private static CountRow place(Texts texts, String key, PlacePicture place) {
        Stream<String> names = Stream.of(place.label().en(), place.label().ru());
        Stream<String> wordings = place.wordings().stream().map(PlaceCount::place);
        String search = lower(Stream.concat(names, wordings).toArray(String[]::new));
        return notDrawn(texts, key, texts.place(place), search, place.count());
    }

    private static CountRow notDrawn(Texts texts, String key, String name, String search, @Nullable Integer count) {
        String said = count == null ? texts.of("ui.short.not_stated") : "";
        return new CountRow(key, null, name, name, search, null, null, count, said, null, "", null, false, false);
    }

    private static String said(Texts texts, RegionPicture region) {
        return region.count() == null ? texts.of("ui.short." + region.state().code()) : "";
    }

    /** What is compared with goes before the night before. */
    private static @Nullable RegionPicture before(DeskContent content, String iso) {
        Picture before = content.compared() == null
                ? content.previous()
                : content.compared().picture();
        return before == null
                ? null
                : before.regions().stream()
                        .filter(region -> region.iso().equals(iso))
                        .findFirst()
                        .orElse(null);
    }

    private static String lower(String... words) {
        return Stream.of(words).map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }
}
