package org.nightmap.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Tokenizer;
import org.nightmap.intake.DraftLine.SubCount;
import org.nightmap.intake.Reading.Total;
import org.nightmap.intake.Weighing.Weighed;
import org.nightmap.report.IssueCode;
import org.nightmap.report.LineKind;
import org.nightmap.report.ReportKind;
import org.nightmap.report.TextSpan;
import org.nightmap.report.Window;
import org.nightmap.time.MoscowTime;

/** Reads a statement's text by a fixed grammar of English and Russian; decision 0011 says how. */
final class StatementExtractor implements Extractor {

    private static final double CYRILLIC_SHARE = 0.5;

    private final Gazetteer gazetteer;
    private final StatementWords words;
    private final NumberWords numberWords;
    private final Clock clock;

    StatementExtractor(Gazetteer gazetteer, StatementWords words, NumberWords numberWords, Clock clock) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.numberWords = numberWords;
        this.clock = clock;
    }

    @Override
    public Draft extract(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        if (tokens.isEmpty()) {
            return new Draft(
                    text,
                    language(text),
                    ReportKind.NIGHT,
                    null,
                    null,
                    "",
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(new DraftIssue(IssueCode.NIGHT_MISSING, null, null)));
        }
        List<Sentence> sentences = Sentences.of(text, tokens);
        List<NamedPlace> places = new Places(gazetteer, words, tokens).find();
        BitSet inPlace = new BitSet(tokens.size());
        places.forEach(place -> inPlace.set(place.first(), place.end()));
        NumberRoles roles = new NumberRoles(words, tokens, i -> i >= 0 && inPlace.get(i));
        List<ReadNumber> numbers = new NumberReader(numberWords, words)
                .numbers(tokens).stream().map(roles::read).toList();
        WrittenDates dates = new WrittenDates(words, tokens);
        TimeReader.Found time =
                new TimeReader(words, text, tokens, sentences, numbers, dates, MoscowTime.today(clock)).read();
        Reading reading =
                new StatementReader(words, tokens, sentences, numbers, places, dates, time.own(), time.kind()).read();
        Weighing.Result result = new Weighing(reading).weigh();
        return draft(text, tokens, time, reading, result);
    }

    private Draft draft(
            String text, List<Token> tokens, TimeReader.Found time, Reading reading, Weighing.Result result) {
        List<DraftLine> lines = new ArrayList<>();
        Spans spans = new Spans(text, tokens);
        for (Weighed weighed : result.claims()) {
            lines.addAll(lines(weighed, spans));
        }
        for (NamedPlace place : result.uncounted()) {
            lines.add(line(place, spans, null, false, null, List.of(), EnumSet.of(IssueCode.PLACE_WITHOUT_COUNT)));
        }
        lines.sort(Comparator.comparingInt(line ->
                line.placeSpan() == null ? Integer.MAX_VALUE : line.placeSpan().start()));
        List<DraftIssue> issues = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (IssueCode code : lines.get(i).issues()) {
                issues.add(new DraftIssue(code, i, lines.get(i).placeSpan()));
            }
        }
        Total total = result.total();
        TextSpan statedSpan = total == null
                ? null
                : spans.of(total.number().first(), total.number().end());
        result.issues().forEach(code -> issues.add(new DraftIssue(code, null, statedSpan)));
        ReportKind kind = time.kind() == null ? ReportKind.NIGHT : time.kind();
        if (kind != ReportKind.NIGHT) {
            issues.add(new DraftIssue(IssueCode.NOT_A_NIGHT_STATEMENT, null, null));
        }
        if (time.date() == null || time.kind() == null || time.guessed()) {
            issues.add(new DraftIssue(IssueCode.NIGHT_MISSING, null, null));
        }
        WrittenHours.Span hours = time.hours();
        String windowText = hours == null ? "" : spans.text(hours.first(), hours.end());
        return new Draft(
                text,
                language(text),
                kind,
                time.date(),
                window(windowText, kind, time.date()),
                windowText,
                total == null ? null : total.number().value(),
                statedSpan,
                lines,
                reading.notCounts.stream()
                        .map(number -> spans.of(number.first(), number.end()))
                        .toList(),
                issues);
    }

    /** The hours, if they are understood; if not, the words alone keep the statement from speaking for the whole night. */
    private static @Nullable Window window(String written, ReportKind kind, @Nullable LocalDate date) {
        return date == null ? null : WindowReader.read(written, kind, date).orElse(null);
    }

    private List<DraftLine> lines(Weighed weighed, Spans spans) {
        Claim claim = weighed.claim();
        TextSpan numberSpan = spans.of(claim.count.first(), claim.count.end());
        List<SubCount> sub = claim.parts.stream()
                .map(part -> new SubCount(part.number().value(), spans.text(part.from(), part.to())))
                .toList();
        if (weighed.joint()) {
            return List.of(joint(weighed, spans, numberSpan, sub));
        }
        List<DraftLine> lines = new ArrayList<>();
        for (NamedPlace place : claim.places) {
            boolean last = place == claim.places.getLast();
            lines.add(line(
                    place,
                    spans,
                    claim.number,
                    weighed.each() && !claim.isSingle(),
                    numberSpan,
                    last ? sub : List.of(),
                    weighed.issues()));
        }
        return lines;
    }

    private DraftLine joint(Weighed weighed, Spans spans, TextSpan numberSpan, List<SubCount> sub) {
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
        WrittenNumber number = claim.number;
        return new DraftLine(
                spans.text(first, end),
                LineKind.JOINT,
                null,
                regions,
                List.of(),
                number == null ? null : number.value(),
                number == null ? null : number.atLeast(),
                number == null ? null : number.atMost(),
                number != null && number.vague(),
                false,
                spans.once(first, end),
                numberSpan,
                sub,
                List.copyOf(weighed.issues()));
    }

    private static DraftLine line(
            NamedPlace named,
            Spans spans,
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
        return new DraftLine(
                spans.text(named.first(), named.end()),
                kind,
                region,
                region == null ? List.of() : List.of(region),
                place == null ? List.of() : place.alsoCovers(),
                number == null ? null : number.value(),
                number == null ? null : number.atLeast(),
                number == null ? null : number.atMost(),
                number != null && number.vague(),
                each,
                spans.once(named.first(), named.end()),
                numberSpan,
                sub,
                List.copyOf(issues));
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

    private static String language(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long cyrillic = text.chars()
                .filter(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC)
                .count();
        return letters > 0 && cyrillic > CYRILLIC_SHARE * letters ? "ru" : "en";
    }
}
