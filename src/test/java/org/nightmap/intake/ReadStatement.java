package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Coverage;
import org.nightmap.report.IssueCode;
import org.nightmap.report.ReportKind;

/**
 * A statement as the shipped extractor reads it, against what a person reads in it: first every line, then the total, then the
 * rest. {@code read("…").has("RU-ROS", 20).has("RU-BRY", 9).hasTotal(29).doubtsNothing()}.
 */
final class ReadStatement {

    private final Draft draft;
    private final List<WantedLine> wanted = new ArrayList<>();

    private ReadStatement(Draft draft) {
        this.draft = draft;
    }

    /** Reads a text, of which everything must hold that holds of every text. */
    static ReadStatement read(String text) {
        Draft draft = Extractors.shipped().extract(text);
        DraftRules.check(draft);
        return of(draft);
    }

    static ReadStatement of(Draft draft) {
        return new ReadStatement(draft);
    }

    ReadStatement has(String region, int count) {
        return wants(WantedLine.region(region).counted(count));
    }

    /** So many in each of several regions, by one number. */
    ReadStatement hasEach(int count, String... regions) {
        for (String region : regions) {
            wants(WantedLine.region(region).counted(count).asEach());
        }
        return this;
    }

    /** A line of a sea, by the name that people are shown for it. */
    ReadStatement hasSea(String name, int count) {
        return wants(WantedLine.sea(name).counted(count));
    }

    /** A line of a sea whose number was given for several places. */
    ReadStatement hasSeaAmongEach(String name, int count) {
        return wants(WantedLine.sea(name).counted(count).asEach());
    }

    /** One count over several places; seas among them are no regions. */
    ReadStatement hasJoint(int count, String... regions) {
        return wants(WantedLine.joint(Set.of(regions)).counted(count));
    }

    /** A name that is not known, as written. */
    ReadStatement hasUnknown(String written, int count) {
        return wants(WantedLine.unknown(written).counted(count));
    }

    /** A region that is named, with a vague number or none. */
    ReadStatement hasWithoutExactCount(String region) {
        return wants(WantedLine.region(region));
    }

    ReadStatement hasVague(String region, @Nullable Integer atLeast, @Nullable Integer atMost) {
        return wants(WantedLine.region(region).between(atLeast, atMost));
    }

    /** A part of the last line's count. */
    ReadStatement ofWhich(int part) {
        return wants(wanted.removeLast().withPart(part));
    }

    /** The last line's name includes another region. */
    ReadStatement covering(String region) {
        return wants(wanted.removeLast().covering(region));
    }

    /** These lines and no others. */
    void hasLines(List<WantedLine> lines, @Nullable Integer total) {
        wanted.addAll(lines);
        hasAll(total);
    }

    /** The lines above and no others, of this total. */
    ReadStatement hasTotal(int total) {
        return hasAll(total);
    }

    /** The lines above and no others, of no exact total. */
    ReadStatement hasNoTotal() {
        return hasAll(null);
    }

    /** These doubts or notices are raised, perhaps among others. */
    ReadStatement doubts(IssueCode... codes) {
        assertThat(codes()).as(described()).contains(codes);
        return this;
    }

    /** Some number is doubted, for whatever reason. */
    ReadStatement isDoubted() {
        assertThat(codes().stream().filter(IssueCode::doubtsANumber))
                .as(described())
                .isNotEmpty();
        return this;
    }

    /** The line of a region alone is doubted. */
    ReadStatement isDoubtedAt(String region) {
        assertThat(draft.lines())
                .as(described())
                .filteredOn(line -> line.regions().equals(List.of(region)))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.issues()).anyMatch(IssueCode::doubtsANumber));
        return this;
    }

    /** No number is doubted. */
    ReadStatement doubtsNothing() {
        assertThat(codes().stream().filter(IssueCode::doubtsANumber))
                .as(described())
                .isEmpty();
        return this;
    }

    /** A statement of the night that ends on this morning. */
    ReadStatement isOfNight(String date) {
        return isOf(ReportKind.NIGHT, date);
    }

    ReadStatement isOf(ReportKind kind, String date) {
        assertThat(draft.kind()).as(described()).isEqualTo(kind);
        assertThat(draft.date()).as(described()).isEqualTo(LocalDate.parse(date));
        return this;
    }

    /** Which night or day it counts is not asked. */
    ReadStatement isSureOfTheNight() {
        assertThat(codes()).as(described()).doesNotContain(IssueCode.NIGHT_MISSING);
        return this;
    }

    ReadStatement speaksFor(Coverage coverage) {
        LocalDate date = draft.date();
        assertThat(date).as(described()).isNotNull();
        assertThat(CoverageByWindow.of(draft.kind(), draft.windowText(), draft.window(), date))
                .as(described())
                .isEqualTo(coverage);
        return this;
    }

    private ReadStatement wants(WantedLine line) {
        wanted.add(line);
        return this;
    }

    private ReadStatement hasAll(@Nullable Integer total) {
        List<DraftLine> left = new ArrayList<>(draft.lines());
        List<WantedLine> missing = new ArrayList<>();
        for (WantedLine line : wanted) {
            if (!takeOne(left, line)) {
                missing.add(line);
            }
        }
        if (!missing.isEmpty() || !left.isEmpty()) {
            fail("%s%nMISSING: %s%nTOO MUCH: %s", described(), missing, shown(left));
        }
        assertThat(draft.stated()).as("total of " + described()).isEqualTo(total);
        return this;
    }

    private static boolean takeOne(List<DraftLine> left, WantedLine line) {
        for (Iterator<DraftLine> lines = left.iterator(); lines.hasNext(); ) {
            if (line.is(lines.next())) {
                lines.remove();
                return true;
            }
        }
        return false;
    }

    private Set<IssueCode> codes() {
        return draft.issues().stream().map(DraftIssue::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private String described() {
        return "%s%nWANTED: %s%nGOT: %s of %s, %s %s, issues %s"
                .formatted(
                        draft.text(),
                        wanted,
                        shown(draft.lines()),
                        draft.stated(),
                        draft.kind(),
                        draft.date(),
                        codes());
    }

    private static List<String> shown(List<DraftLine> lines) {
        return lines.stream().map(WantedLine::shown).toList();
    }
}
