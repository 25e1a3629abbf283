package org.nightmap.report;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.LocalizedText;

/** Statements made up for tests; the regions are those of {@link #regions}. */
final class Statements {

    static final Attribution ANNA = new Attribution("anna", Instant.parse("2026-01-02T03:04:05.678901Z"), "for a test");

    private Statements() {}

    static List<RegionTable.Entry> regions(String... keys) {
        List<RegionTable.Entry> regions = new ArrayList<>();
        for (String key : keys) {
            regions.add(new RegionTable.Entry(key, new LocalizedText("Region " + key, "Регион " + key)));
        }
        return regions;
    }

    static Statement night(String date, @Nullable Integer stated, Line... lines) {
        return statement(ReportKind.NIGHT, date, stated, lines);
    }

    static Statement statement(ReportKind kind, String date, @Nullable Integer stated, Line... lines) {
        List<Line> numbered = new ArrayList<>();
        for (Line l : lines) {
            numbered.add(new Line(
                    numbered.size() + 1,
                    l.place(),
                    l.kind(),
                    l.region(),
                    l.regions(),
                    l.alsoCovers(),
                    l.count(),
                    l.atLeast(),
                    l.atMost(),
                    l.each(),
                    l.note(),
                    l.placeSpan(),
                    l.numberSpan(),
                    l.issues(),
                    l.settled(),
                    l.meant()));
        }
        LocalDate day = LocalDate.parse(date);
        return new Statement(
                "TASS",
                kind,
                day,
                Coverage.FULL,
                URI.create("https://example.org/statement"),
                "en",
                new Publication(day, LocalTime.of(7, 41)),
                Instant.parse("2026-01-01T00:00:00.123456Z"),
                "22:00–7:00",
                new Window(
                        day.minusDays(1).atTime(22, 0),
                        LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), 7, 0)),
                stated,
                "Twenty over “Rostov Region”; ещё девять.",
                TextKind.DIGEST,
                "a note",
                numbered,
                Set.of());
    }

    /** A statement of which somebody has looked at issues of the whole. */
    static Statement lookedAt(Statement other, IssueCode... codes) {
        return new Statement(
                other.publisher(),
                other.kind(),
                other.date(),
                other.coverage(),
                other.url(),
                other.language(),
                other.published(),
                other.retrievedAt(),
                other.windowText(),
                other.window(),
                other.stated(),
                other.text(),
                other.textKind(),
                other.note(),
                other.lines(),
                Set.of(codes));
    }

    static Line region(String iso, @Nullable Integer count, String... alsoCovers) {
        return line(iso + " Region", LineKind.REGION, iso, List.of(), List.of(alsoCovers), count);
    }

    static Line sea(String place, @Nullable Integer count) {
        return line(place, LineKind.SEA, null, List.of(), List.of(), count);
    }

    static Line unknown(String place, @Nullable Integer count) {
        return line(place, LineKind.UNKNOWN, null, List.of(), List.of(), count);
    }

    static Line joint(@Nullable Integer count, String... regions) {
        return line(String.join(" and ", regions), LineKind.JOINT, null, List.of(regions), List.of(), count);
    }

    private static Line line(
            String place,
            LineKind kind,
            @Nullable String region,
            List<String> regions,
            List<String> alsoCovers,
            @Nullable Integer count) {
        return new Line(
                1, place, kind, region, regions, alsoCovers, count, null, null, false, "", null, null, List.of());
    }

    /** A night statement without a count, published then. */
    static Statement published(@Nullable Publication published) {
        Statement s = night("2025-10-25", 0);
        return new Statement(
                s.publisher(),
                s.kind(),
                s.date(),
                s.coverage(),
                s.url(),
                s.language(),
                published,
                s.retrievedAt(),
                s.windowText(),
                s.window(),
                s.stated(),
                s.text(),
                s.textKind(),
                s.note(),
                s.lines(),
                Set.of());
    }
}
