package org.nightmap.scale;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Language;
import org.nightmap.report.Coverage;
import org.nightmap.report.Line;
import org.nightmap.report.Publication;
import org.nightmap.report.RegionTable;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Statement;
import org.nightmap.report.TextKind;
import org.nightmap.report.Window;
import org.nightmap.time.Night;

/**
 * Nights with about a hundred lines in six to eight reports each, in the mixture of the shipped ones: most lists are complete and agree,
 * some only by way of a joint count; some leave something out, some contradict, some are corrected, some speak for an evening or a day.
 * A night depends on the seed and its date alone, so that it is the same however many others there are.
 */
public final class MadeUpNights {

    /** What a report says of its night. */
    private record Told(Coverage coverage, LocalTime from, LocalTime to) {
        static final Told ALL = new Told(Coverage.FULL, LocalTime.of(22, 0), LocalTime.of(7, 0));
        static final Told EVENING = new Told(Coverage.PART, LocalTime.of(20, 0), LocalTime.of(23, 0));
    }

    private final long seed;
    private final List<RegionTable.Entry> regions;

    /**
     * Nights over a layer.
     *
     * @param regions of the layer, at least a score, in whatever order
     */
    public MadeUpNights(long seed, List<RegionTable.Entry> regions) {
        this.seed = seed;
        List<RegionTable.Entry> order = new ArrayList<>(regions);
        Collections.shuffle(order, new Random(seed));
        this.regions = List.copyOf(order);
    }

    /** The reports of a night. */
    public List<MadeUpReport> of(Night night) {
        Random random = new Random(31 * seed + night.morning().toEpochDay());
        MadeUpNight happened = MadeUpNight.of(random, regions);
        List<MadeUpReport> reports = new ArrayList<>();
        List<Line> inEnglish = happened.inFull(Language.EN);
        Integer stated = stated(random, inEnglish);
        add(reports, night, statement(night, "TASS", Language.EN, Told.ALL, stated, inEnglish));
        add(reports, night, statement(night, "Interfax", Language.RU, Told.ALL, stated, happened.inFull(Language.RU)));
        add(
                reports,
                night,
                statement(night, "RIA Novosti", Language.RU, Told.ALL, stated, joined(happened, random, Language.RU)));
        corrected(reports, night, happened, random, stated);
        add(reports, night, contradicting(night, happened, random, stated));
        add(reports, night, statement(night, "RBC", Language.RU, Told.ALL, stated, happened.inShort(Language.RU, 6)));
        evening(reports, night, happened, random);
        ofAnotherKind(reports, night, random);
        return List.copyOf(reports);
    }

    /** Mostly the sum, sometimes more, sometimes not given. */
    private static @Nullable Integer stated(Random random, List<Line> lines) {
        int sum = MadeUpNight.sum(lines);
        return switch (random.nextInt(20)) {
            case 0 -> null;
            case 1, 2 -> sum + 1 + random.nextInt(9);
            default -> sum;
        };
    }

    private static List<Line> joined(MadeUpNight happened, Random random, Language language) {
        // Neither the first, which may include another region, nor the last, which may be vague
        return happened.withAJointCount(
                language, 1 + random.nextInt(happened.places().size() - 4));
    }

    /** A slip that its publisher set right, on one night of five. */
    private static void corrected(
            List<MadeUpReport> reports, Night night, MadeUpNight happened, Random random, @Nullable Integer stated) {
        Statement right = statement(night, "Kommersant", Language.RU, Told.ALL, stated, happened.inFull(Language.RU));
        List<Statement> revisions = random.nextInt(5) > 0
                ? List.of(right)
                : List.of(
                        statement(
                                night,
                                "Kommersant",
                                Language.RU,
                                Told.ALL,
                                stated,
                                happened.withASlip(Language.RU, 2, 1 + random.nextInt(5))),
                        right);
        reports.add(new MadeUpReport(id(night, reports), revisions, ReportStatus.APPROVED));
    }

    /** On one night of fifteen a list that adds up to its own total and contradicts the others. */
    private static Statement contradicting(Night night, MadeUpNight happened, Random random, @Nullable Integer stated) {
        if (random.nextInt(15) > 0) {
            return statement(night, "Lenta.ru", Language.EN, Told.ALL, stated, happened.inFull(Language.EN));
        }
        List<Line> lines = happened.withASlip(Language.EN, 1, 1 + random.nextInt(9));
        return statement(night, "Lenta.ru", Language.EN, Told.ALL, MadeUpNight.sum(lines), lines);
    }

    private static void evening(List<MadeUpReport> reports, Night night, MadeUpNight happened, Random random) {
        if (random.nextInt(4) == 0) {
            List<Line> lines = happened.inShort(Language.EN, 4);
            add(
                    reports,
                    night,
                    statement(night, "Evening Paper", Language.EN, Told.EVENING, MadeUpNight.sum(lines), lines));
        }
    }

    /** Statements of a day, drafts that nobody approved and reports that were withdrawn are listed beside. */
    private void ofAnotherKind(List<MadeUpReport> reports, Night night, Random random) {
        List<Line> lines = MadeUpNight.of(random, regions).inShort(Language.EN, 5);
        Statement statement =
                statement(night, "Morning Paper", Language.EN, Told.ALL, MadeUpNight.sum(lines) + 1, lines);
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> add(reports, night, ofADay(statement));
            case 3 -> reports.add(new MadeUpReport(id(night, reports), List.of(statement), ReportStatus.WITHDRAWN));
            case 4 ->
                reports.add(new MadeUpReport(
                        id(night, reports),
                        List.of(statement),
                        random.nextInt(8) == 0 ? ReportStatus.DRAFT : ReportStatus.APPROVED));
            default -> {}
        }
    }

    private static void add(List<MadeUpReport> reports, Night night, Statement statement) {
        reports.add(new MadeUpReport(id(night, reports), List.of(statement), ReportStatus.APPROVED));
    }

    private static String id(Night night, List<MadeUpReport> before) {
        return "%s-made-up-%d".formatted(night, before.size() + 1);
    }

    private static Statement statement(
            Night night, String publisher, Language language, Told told, @Nullable Integer stated, List<Line> lines) {
        LocalDateTime from = night.evening().atTime(told.from());
        LocalDateTime to = (told.coverage() == Coverage.FULL ? night.morning() : night.evening()).atTime(told.to());
        return new Statement(
                publisher,
                ReportKind.NIGHT,
                night.morning(),
                told.coverage(),
                URI.create("https://example.org/made-up/" + night),
                language.code(),
                new Publication(night.morning(), LocalTime.of(8, 5)),
                night.morning().atTime(9, 0).toInstant(ZoneOffset.UTC),
                "%s–%s".formatted(told.from(), told.to()),
                new Window(from, to),
                stated,
                lines.stream()
                        .map(line -> "%s: %s".formatted(line.place(), line.count()))
                        .collect(Collectors.joining("; ")),
                TextKind.DIGEST,
                "",
                lines,
                Set.of());
    }

    private static Statement ofADay(Statement s) {
        return new Statement(
                s.publisher(),
                ReportKind.DAY,
                s.date(),
                Coverage.UNKNOWN,
                s.url(),
                s.language(),
                s.published(),
                s.retrievedAt(),
                "",
                null,
                s.stated(),
                s.text(),
                s.textKind(),
                s.note(),
                s.lines(),
                s.settled());
    }
}
