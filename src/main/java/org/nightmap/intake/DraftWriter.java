package org.nightmap.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.intake.DraftLine.SubCount;
import org.nightmap.intake.Weighing.Weighed;
import org.nightmap.report.IssueCode;
import org.nightmap.report.LineCount;
import org.nightmap.report.LineKind;
import org.nightmap.report.LinePlace;
import org.nightmap.report.TextSpan;

/** Writes down as lines of a draft what was weighed, with where it stands in the text. */
final class DraftWriter {

    private final Spans spans;

    DraftWriter(Spans spans) {
        this.spans = spans;
    }

    /** The lines, in the order of their places. */
    List<DraftLine> lines(Weighing.Result result) {
        List<DraftLine> lines = new ArrayList<>();
        for (Weighed weighed : result.claims()) {
            lines.addAll(lines(weighed));
        }
        for (NamedPlace place : result.uncounted()) {
            lines.add(line(place, null, false, null, List.of(), EnumSet.of(IssueCode.PLACE_WITHOUT_COUNT)));
        }
        lines.sort(Comparator.comparingInt(line ->
                line.placeSpan() == null ? Integer.MAX_VALUE : line.placeSpan().start()));
        return lines;
    }

    private List<DraftLine> lines(Weighed weighed) {
        Claim claim = weighed.claim();
        TextSpan numberSpan = spans.of(claim.count.first(), claim.count.end());
        List<SubCount> sub = claim.parts.stream()
                .map(part -> new SubCount(part.number().value(), spans.text(part.from(), part.to())))
                .toList();
        if (weighed.joint()) {
            return List.of(joint(weighed, numberSpan, sub));
        }
        List<DraftLine> lines = new ArrayList<>();
        for (NamedPlace place : claim.places) {
            boolean last = place == claim.places.getLast();
            lines.add(line(
                    place,
                    claim.number,
                    weighed.each() && !claim.isSingle(),
                    numberSpan,
                    last ? sub : List.of(),
                    weighed.issues()));
        }
        return lines;
    }

    private DraftLine joint(Weighed weighed, TextSpan numberSpan, List<SubCount> sub) {
        Claim claim = weighed.claim();
        int first = claim.places.stream().mapToInt(NamedPlace::first).min().orElseThrow();
        int end = claim.places.stream().mapToInt(NamedPlace::end).max().orElseThrow();
        List<String> regions = claim.places.stream()
                .map(NamedPlace::place)
                .filter(Objects::nonNull)
                .map(Place::region)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new DraftLine(
                new LinePlace(spans.text(first, end), LineKind.JOINT, null, regions, List.of(), null),
                counted(claim.number, false),
                isVague(claim.number),
                spans.once(first, end),
                numberSpan,
                sub,
                List.copyOf(weighed.issues()));
    }

    private DraftLine line(
            NamedPlace named,
            @Nullable WrittenNumber number,
            boolean each,
            @Nullable TextSpan numberSpan,
            List<SubCount> sub,
            Set<IssueCode> found) {
        Place place = named.place();
        LineKind kind = kind(place);
        Set<IssueCode> issues = EnumSet.noneOf(IssueCode.class);
        issues.addAll(found);
        if (kind == LineKind.UNKNOWN) {
            issues.add(IssueCode.UNMATCHED_PLACE);
        }
        String region = kind == LineKind.REGION && place != null ? place.region() : null;
        List<String> alsoCovers = place == null || region == null ? List.of() : place.alsoCovers();
        return new DraftLine(
                new LinePlace(spans.text(named.first(), named.end()), kind, region, List.of(), alsoCovers, null),
                counted(number, each),
                isVague(number),
                spans.once(named.first(), named.end()),
                numberSpan,
                sub,
                List.copyOf(issues));
    }

    /** A number beyond any sense bounds nothing. */
    private static LineCount counted(@Nullable WrittenNumber number, boolean each) {
        return number == null || number.isBeyondSense()
                ? new LineCount(null, null, null, each)
                : new LineCount(number.value(), number.atLeast(), number.atMost(), each);
    }

    private static boolean isVague(@Nullable WrittenNumber number) {
        return number != null && number.vague();
    }

    private static LineKind kind(@Nullable Place place) {
        PlaceKind kind = place == null ? PlaceKind.AREA : place.kind();
        return switch (kind) {
            case REGION -> LineKind.REGION;
            case SEA -> LineKind.SEA;
            case COUNTRY -> LineKind.COUNTRY;
            case NATION, AREA -> LineKind.UNKNOWN;
        };
    }
}
