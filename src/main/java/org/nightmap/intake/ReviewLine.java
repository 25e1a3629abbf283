package org.nightmap.intake;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.Place;
import org.nightmap.report.IssueCode;
import org.nightmap.report.LineKind;
import org.nightmap.report.LinePlace;

/**
 * A line of a statement under review. Its doubts are the issues that doubt a number and that no person has looked at; what a
 * person corrects is doubtful no longer.
 *
 * @param id stays with the line whatever happens to the others
 * @param line what it says
 * @param settled issues that a person has looked at
 */
public record ReviewLine(int id, DraftLine line, Set<IssueCode> settled) {

    /** The longest words that the database takes. */
    static final int LONGEST_PLACE = 500;

    /** Issues that a choice of the place answers, and those that a number answers. */
    private static final Set<IssueCode> OF_THE_PLACE = EnumSet.of(
            IssueCode.UNMATCHED_PLACE, IssueCode.JOINT_COUNT, IssueCode.DUPLICATE_PLACE, IssueCode.OTHER_AUTHORITY);

    private static final Set<IssueCode> OF_THE_NUMBER = EnumSet.of(
            IssueCode.VAGUE_COUNT,
            IssueCode.PLACE_WITHOUT_COUNT,
            IssueCode.AMBIGUOUS_EACH,
            IssueCode.ORPHAN_SUB_COUNT,
            IssueCode.UNRESOLVED_REFERENCE,
            IssueCode.OTHER_AUTHORITY);

    public ReviewLine {
        settled = Set.copyOf(settled);
    }

    /** The issues that are open and doubt a number, in the order in which they were found. */
    public List<IssueCode> doubts() {
        return line.issues().stream()
                .filter(code -> code.doubtsANumber() && !settled.contains(code))
                .toList();
    }

    /** The line with the place that a person chose for it. */
    public ReviewLine at(Place chosen, Gazetteer gazetteer) {
        LineKind kind = switch (chosen.kind()) {
            case REGION -> LineKind.REGION;
            case SEA -> LineKind.SEA;
            case COUNTRY -> LineKind.COUNTRY;
            case NATION, AREA -> LineKind.UNKNOWN;
        };
        String region = chosen.region();
        // what the name as written includes counts more than what the choice is called
        List<String> named = region == null ? List.of() : gazetteer.alsoCovers(line.place(), region);
        ReviewLine placed =
                placed(kind, region, named.isEmpty() ? chosen.alsoCovers() : named, meant(chosen, kind, gazetteer));
        // it stays on record that the words name another place, and that a person has seen it
        return OtherPlace.isMeant(gazetteer, line.place(), kind, region, List.of())
                ? placed.with(
                        placed.line, List.of(IssueCode.UNMATCHED_PLACE), Set.of(IssueCode.UNMATCHED_PLACE), Set.of())
                : placed;
    }

    /** The words as written stay; what they do not say is kept beside them. */
    private @Nullable String meant(Place chosen, LineKind kind, Gazetteer gazetteer) {
        boolean named = kind == LineKind.SEA || kind == LineKind.COUNTRY;
        boolean said = gazetteer.resolve(line.place()).filter(chosen::equals).isPresent();
        return named && !said ? chosen.name().en() : null;
    }

    /** The line as one of a place that is no region, sea or country: a person has looked at it, and it stays unknown. */
    public ReviewLine keptUnknown() {
        ReviewLine unknown = placed(LineKind.UNKNOWN, null, List.of(), null);
        return unknown.with(unknown.line, List.of(IssueCode.UNMATCHED_PLACE), Set.of(IssueCode.UNMATCHED_PLACE));
    }

    /** Whether the line can be of a kind as it stands; for a region somebody has to say which. */
    public boolean canBe(LineKind kind) {
        return switch (kind) {
            case REGION -> line.region() != null;
            case JOINT -> line.kind() == LineKind.JOINT;
            case SEA, COUNTRY, UNKNOWN -> true;
        };
    }

    /**
     * The line as one of another kind of place.
     *
     * @throws IllegalArgumentException if it cannot be, see {@link #canBe}
     */
    public ReviewLine ofKind(LineKind kind) {
        if (!canBe(kind)) {
            throw new IllegalArgumentException("Line %d cannot be of kind %s".formatted(id, kind));
        }
        return switch (kind) {
            case REGION, JOINT -> this;
            case SEA, COUNTRY -> placed(kind, null, List.of(), null);
            case UNKNOWN -> keptUnknown();
        };
    }

    /** The line with a number, or without an exact one where it is null. */
    public ReviewLine counted(@Nullable Integer count) {
        List<IssueCode> found = count == null ? List.of(IssueCode.PLACE_WITHOUT_COUNT) : List.of();
        return with(line.counted(count), found, Set.of(), OF_THE_NUMBER);
    }

    /** The line with or without the mark that its number was given once for several places. */
    public ReviewLine each(boolean each) {
        return with(line.each(each), List.of(), Set.of(), EnumSet.of(IssueCode.AMBIGUOUS_EACH));
    }

    /** The line with other words for its place. */
    public ReviewLine written(String place) {
        String fit = place.strip();
        return new ReviewLine(id, line.written(fit.substring(0, Math.min(fit.length(), LONGEST_PLACE))), settled);
    }

    /** The line with all its issues looked at. They stay on record. */
    public ReviewLine lookedAt() {
        return new ReviewLine(id, line, Set.copyOf(line.issues()));
    }

    /** The line with an issue, or without it. */
    ReviewLine marked(IssueCode code, boolean doubtful) {
        if (doubtful == line.issues().contains(code)) {
            return this;
        }
        return doubtful
                ? with(line, List.of(code), Set.of(), Set.of())
                : with(line, List.of(), Set.of(), EnumSet.of(code));
    }

    private ReviewLine placed(LineKind kind, @Nullable String region, List<String> alsoCovers, @Nullable String meant) {
        List<String> others =
                alsoCovers.stream().filter(iso -> !iso.equals(region)).toList();
        return with(line.at(new LinePlace(line.place(), kind, region, List.of(), others, meant)), List.of(), Set.of());
    }

    private ReviewLine with(DraftLine corrected, List<IssueCode> found, Set<IssueCode> seen) {
        return with(corrected, found, seen, OF_THE_PLACE);
    }

    /** The corrected line: the answered issues are gone, those found on the way are there. */
    private ReviewLine with(DraftLine corrected, List<IssueCode> found, Set<IssueCode> seen, Set<IssueCode> answered) {
        Set<IssueCode> issues = new LinkedHashSet<>(corrected.issues());
        issues.removeAll(answered);
        issues.addAll(found);
        Set<IssueCode> looked = EnumSet.noneOf(IssueCode.class);
        looked.addAll(settled);
        looked.retainAll(issues);
        looked.addAll(seen);
        return new ReviewLine(id, corrected.withIssues(issues), looked);
    }
}
