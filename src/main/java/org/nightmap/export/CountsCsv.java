package org.nightmap.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.FormulaGuard;
import org.nightmap.language.LocalizedText;
import org.nightmap.picture.Picture;
import org.nightmap.picture.PlacePicture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;
import org.nightmap.report.Tally;

/**
 * A picture as CSV (RFC 4180): a row for each region, for each place that is no region, for what is not attributed and for
 * what exceeds the stated total. The latter is negative, so that the counts add up to the stated total, where there is one. Of two
 * pictures the columns of the other follow, whose counts add up likewise, and the difference.
 */
public final class CountsCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final StringBuilder text = new StringBuilder();

    private final Picture picture;

    private final String publishers;

    private final @Nullable CountsBefore before;

    private CountsCsv(Picture picture, @Nullable CountsBefore before) {
        this.picture = picture;
        this.publishers = publishers(picture);
        this.before = before;
    }

    /** The table of a picture alone, its lines ended as the RFC has it. */
    public static String of(Picture picture) {
        return of(ShownPictures.of(picture));
    }

    /** The table of the picture, beside the one that it is compared with; its lines ended as the RFC has it. */
    public static String of(ShownPictures shown) {
        Picture against = shown.against();
        try {
            return new CountsCsv(shown.picture(), against == null ? null : new CountsBefore(against)).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write() throws IOException {
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(header());
            for (RegionPicture region : picture.regions()) {
                printer.printRecord(region(region));
            }
            for (PlacePicture place : picture.places()) {
                printer.printRecord(place(place));
            }
            if (before != null) {
                for (PlacePicture place : before.otherPlaces(picture.places())) {
                    printer.printRecord(placeBefore(place, before));
                }
            }
            printer.printRecord(unattributed());
            if (picture.tally().excess() > 0 || (before != null && before.hasExcess())) {
                printer.printRecord(excess());
            }
        }
        return text.toString();
    }

    private List<String> header() {
        Stream<String> own =
                Stream.of("from", "to", "claims_of", "kind", "iso", "name_en", "name_ru", "state", "count", "with");
        Stream<String> states = Arrays.stream(RegionState.values()).map(state -> "nights_" + state.code());
        Stream<String> compared = before == null ? Stream.of() : CountsBefore.HEADER.stream();
        return Stream.of(own, states, compared).flatMap(Function.identity()).toList();
    }

    private List<Object> region(RegionPicture region) {
        List<Object> row = start("region");
        row.add(cell(region.iso()));
        row.add(cell(region.name().en()));
        row.add(cell(region.name().ru()));
        row.add(region.state().code());
        row.add(number(region.count()));
        row.add(cell(region.with() == null ? "" : region.with()));
        for (RegionState state : RegionState.values()) {
            row.add(region.nights().getOrDefault(state, 0));
        }
        if (before != null) {
            row.addAll(before.region(region));
        }
        return row;
    }

    private List<Object> place(PlacePicture place) {
        List<Object> row = row(kind(place), place.label(), place.count());
        if (before != null) {
            row.addAll(before.place(place));
        }
        return row;
    }

    /** A place that the other picture alone has: nothing is known of it here, which is not zero. */
    private List<Object> placeBefore(PlacePicture place, CountsBefore other) {
        List<Object> row = row(kind(place), place.label(), null);
        row.addAll(other.only(place));
        return row;
    }

    private List<Object> unattributed() {
        Integer unattributed = picture.tally().unattributed();
        List<Object> row = row("unattributed", null, unattributed);
        if (before != null) {
            row.addAll(before.unattributed(unattributed));
        }
        return row;
    }

    private List<Object> excess() {
        Integer excess = excess(picture.tally());
        List<Object> row = row("excess", null, excess);
        if (before != null) {
            row.addAll(before.excess(excess));
        }
        return row;
    }

    private static String kind(PlacePicture place) {
        return place.kind().name().toLowerCase(Locale.ROOT);
    }

    /** What is no region. A place without a known name keeps that of its source, which is in one language or the other. */
    private List<Object> row(String kind, @Nullable LocalizedText name, @Nullable Integer count) {
        List<Object> row = start(kind);
        String english = name == null ? "" : cell(name.en());
        String russian = name == null ? "" : cell(name.ru());
        row.addAll(List.of("", english, russian, "", number(count), ""));
        Stream.of(RegionState.values()).forEach(state -> row.add(""));
        return row;
    }

    private List<Object> start(String kind) {
        return new ArrayList<>(List.of(picture.period().from(), picture.period().to(), cell(publishers), kind));
    }

    /** Whose claims the counts of a picture are. */
    static String publishers(Picture picture) {
        return picture.basis().stream()
                .map(basis -> basis.report().publisher())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** By how much the lines exceed the total, below zero; null where no total is stated that they could exceed. */
    static @Nullable Integer excess(Tally tally) {
        return tally.stated() == null ? null : Integer.valueOf(-tally.excess());
    }

    static Object number(@Nullable Integer number) {
        return number == null ? "" : number;
    }

    static String cell(String text) {
        return FormulaGuard.guarded(text);
    }
}
