package org.nightmap.picture;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.stereotype.Component;

/** Reads a person's choice of a basis and refuses one that would add up what must not be added. */
@Component
class PinChoice {

    private final Reports reports;

    PinChoice(Reports reports) {
        this.reports = reports;
    }

    /**
     * The chosen revisions.
     *
     * @throws IllegalArgumentException if a night cannot be drawn from them, with why
     */
    List<ReportSummary> read(Period period, List<ReportRef> pinned) {
        if (!period.isOneNight()) {
            throw refused("A basis is chosen for one night, not for the nights %s", period);
        }
        if (pinned.isEmpty()) {
            throw refused("No report is given as the basis of the night %s", period);
        }
        List<ReportSummary> chosen = new ArrayList<>();
        for (ReportRef ref : pinned) {
            chosen.add(statement(period.from(), ref));
        }
        if (new HashSet<>(chosen.stream().map(report -> report.ref().id()).toList()).size() < chosen.size()) {
            throw refused("One report is given twice: %s", pinned);
        }
        if (chosen.size() > 1) {
            checkParts(chosen);
        }
        return List.copyOf(chosen);
    }

    static LocalDateTime begin(ReportSummary part) {
        return Objects.requireNonNull(part.window(), "A part has a window").from();
    }

    private ReportSummary statement(Night night, ReportRef ref) {
        ReportSummary report = reports.summary(ref).orElseThrow(() -> refused("There is no report %s", ref));
        if (report.kind() != ReportKind.NIGHT) {
            throw refused("%s is no night statement, so it cannot be drawn into the night %s", ref, night);
        }
        if (!report.date().equals(night.morning())) {
            throw refused("%s is a statement of the night %s, not of %s", ref, report.date(), night);
        }
        if (report.status() == ReportStatus.DRAFT) {
            throw refused("%s is a draft, so it cannot be drawn before it is approved", ref);
        }
        return report;
    }

    /** Whether a night can be drawn from these reports of it: from one always, from several if their hours are known and apart. */
    static boolean fitTogether(List<ReportSummary> chosen) {
        return chosen.size() == 1
                || (chosen.stream().allMatch(PinChoice::isKnownPart)
                        && chosen.stream()
                                .allMatch(one -> chosen.stream()
                                        .noneMatch(other -> other.key() != one.key() && one.mayOverlap(other))));
    }

    /** Whether it speaks for a part of the night whose hours are known, so that it may be drawn with others. */
    static boolean isKnownPart(ReportSummary report) {
        return report.coverage() == Coverage.PART && report.window() != null;
    }

    private static void checkParts(List<ReportSummary> chosen) {
        for (ReportSummary report : chosen) {
            if (!isKnownPart(report)) {
                throw refused(
                        "%s does not speak for a known part of the night, so it cannot be added to others",
                        report.ref());
            }
        }
        for (int i = 0; i < chosen.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (chosen.get(i).mayOverlap(chosen.get(j))) {
                    throw refused(
                            "%s and %s speak for overlapping hours, so they cannot be added",
                            chosen.get(j).ref(), chosen.get(i).ref());
                }
            }
        }
    }

    private static IllegalArgumentException refused(String reason, Object... values) {
        return new IllegalArgumentException(reason.formatted(values));
    }
}
