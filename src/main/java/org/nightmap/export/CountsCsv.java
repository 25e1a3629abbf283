package org.nightmap.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

/**
 * A picture as CSV (RFC 4180): a row for each region, for each place that is no region, for what is not attributed and for
 * what exceeds the stated total. The latter is negative, so that the counts add up to the stated total, where there is one.
 */
public final class CountsCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final StringBuilder text = new StringBuilder();

    private final Picture picture;

    private final String publishers;

    private CountsCsv(Picture picture) {
        this.picture = picture;
        this.publishers = picture.basis().stream()
                .map(basis -> basis.report().publisher())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The table, its lines ended as the RFC has it. */
    public static String of(Picture picture) {
        try {
            return new CountsCsv(picture).write();
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
                printer.printRecord(row(place.kind().name().toLowerCase(Locale.ROOT), place.label(), place.count()));
            }
            printer.printRecord(row("unattributed", null, picture.tally().unattributed()));
            if (picture.tally().excess() > 0) {
                printer.printRecord(row("excess", null, -picture.tally().excess()));
            }
        }
        return text.toString();
    }

    private static List<String> header() {
        Stream<String> states = Arrays.stream(RegionState.values()).map(state -> "nights_" + state.code());
        return Stream.concat(
                        Stream.of(
                                "from",
                                "to",
                                "claims_of",
                                "kind",
                                "iso",
                                "name_en",
                                "name_ru",
                                "state",
                                "count",
                                "with"),
                        states)
                .toList();
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
        return row;
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

    private static Object number(@Nullable Integer number) {
        return number == null ? "" : number;
    }

    static String cell(String text) {
        return FormulaGuard.guarded(text);
    }
}
