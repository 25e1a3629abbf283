package org.nightmap.scale;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nightmap.report.Attribution;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Reports;
import org.nightmap.report.Statement;
import org.nightmap.time.Night;

/** Stores made-up nights through the report room, some at a time. */
public final class MadeUpStore {

    private static final Attribution BY = new Attribution("generator", Instant.parse("2026-01-01T00:00:00Z"), "");
    private static final int NIGHTS_AT_A_TIME = 100;

    private final MadeUpNights nights;
    private final Reports reports;

    public MadeUpStore(MadeUpNights nights, Reports reports) {
        this.nights = nights;
        this.reports = reports;
    }

    /**
     * Stores nights that follow each other.
     *
     * @return how many lines they have
     */
    public int store(Night first, int number) {
        int lines = 0;
        for (int from = 0; from < number; from += NIGHTS_AT_A_TIME) {
            lines += storeAtOnce(IntStream.range(from, Math.min(number, from + NIGHTS_AT_A_TIME))
                    .mapToObj(first::plusNights)
                    .flatMap(night -> nights.of(night).stream())
                    .toList());
        }
        return lines;
    }

    private int storeAtOnce(List<MadeUpReport> made) {
        reports.addAll(firstOf(made, false), ReportStatus.APPROVED, BY);
        reports.addAll(firstOf(made, true), ReportStatus.DRAFT, BY);
        made.forEach(this::finish);
        return made.stream()
                .flatMap(report -> report.revisions().stream())
                .mapToInt(statement -> statement.lines().size())
                .sum();
    }

    private static Map<String, Statement> firstOf(List<MadeUpReport> made, boolean drafts) {
        Map<String, Statement> first = new LinkedHashMap<>();
        made.stream()
                .filter(report -> drafts == (report.status() == ReportStatus.DRAFT))
                .forEach(report -> first.put(report.id(), report.revisions().getFirst()));
        return first;
    }

    private void finish(MadeUpReport report) {
        report.revisions().stream()
                .skip(1)
                .forEach(next -> reports.revise(report.id(), next, ReportStatus.APPROVED, BY));
        if (report.status() == ReportStatus.WITHDRAWN) {
            reports.withdraw(new ReportRef(report.id(), report.revisions().size()), BY);
        }
    }
}
