package org.nightmap.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Tokenizer;
import org.nightmap.intake.Reading.Total;
import org.nightmap.report.IssueCode;
import org.nightmap.report.ReportKind;
import org.nightmap.report.TextSpan;
import org.nightmap.report.Window;
import org.nightmap.time.MoscowTime;

/** Reads a statement's text by a fixed grammar of English and Russian; decision 0011 says how. */
final class StatementExtractor implements Extractor {

    private static final double CYRILLIC_SHARE = 0.5;
    private static final char FIRST_CYRILLIC = '\u0400';
    private static final char LAST_CYRILLIC = '\u04FF';

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
        List<Token> tokens = NamesAcrossLines.joined(WrappedLines.joined(Tokenizer.tokens(text)), gazetteer);
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
                    List.of(
                            new DraftIssue(IssueCode.PLACE_WITHOUT_COUNT, null, null),
                            new DraftIssue(IssueCode.NIGHT_MISSING, null, null)),
                    List.of());
        }
        List<Sentence> sentences = Sentences.of(text, tokens);
        List<WrittenNumber> written = new NumberReader(numberWords, words).numbers(tokens);
        List<NamedPlace> places = new Places(gazetteer, words, tokens, written).find();
        BitSet inPlace = new BitSet(tokens.size());
        places.forEach(place -> inPlace.set(place.first(), place.end()));
        NumberRoles roles = new NumberRoles(words, tokens, i -> i >= 0 && inPlace.get(i));
        TableColumns columns = new TableColumns(words, text, tokens);
        List<ReadNumber> numbers =
                columns.applied(written.stream().map(roles::read).toList());
        WrittenDates dates = new WrittenDates(words, tokens);
        TimeReader.Found time =
                new TimeReader(words, text, tokens, sentences, numbers, places, dates, MoscowTime.today(clock)).read();
        Prose prose = new Prose(words, columns.tokens(), sentences, numbers, places);
        Reading reading = new StatementReader(prose, dates, time).read();
        Weighing.Result result = new Weighing(reading).weigh();
        Spans spans = new Spans(text, tokens);
        return draft(text, time, spans, result, new NumberMeanings(reading, result).of(numbers, spans));
    }

    private Draft draft(
            String text, TimeReader.Found time, Spans spans, Weighing.Result result, List<OtherNumber> others) {
        List<DraftLine> lines = new DraftWriter(spans).lines(result);
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
        List<Unsure> unsure = unsure(Stream.concat(result.unclear().stream(), time.doubts().stream()), result, spans);
        result.issues().forEach(code -> issues.add(new DraftIssue(code, null, span(code, unsure, statedSpan))));
        tooLarge(lines, others).ifPresent(span -> {
            issues.removeIf(issue -> issue.line() == null && issue.code() == IssueCode.VAGUE_COUNT);
            issues.add(new DraftIssue(IssueCode.VAGUE_COUNT, null, span));
        });
        if (lines.isEmpty() && total == null) {
            issues.add(new DraftIssue(IssueCode.PLACE_WITHOUT_COUNT, null, null));
        }
        ReportKind kind = time.kind() == null ? ReportKind.NIGHT : time.kind();
        if (kind != ReportKind.NIGHT) {
            issues.add(new DraftIssue(IssueCode.NOT_A_NIGHT_STATEMENT, null, null));
        }
        if (time.date() == null || time.kind() == null || time.guessed()) {
            issues.add(new DraftIssue(IssueCode.NIGHT_MISSING, null, null));
        }
        WrittenHours.Span hours = time.hours();
        String windowText = hours == null ? "" : spans.text(hours.first(), hours.end());
        Window window = time.hoursOfAll() ? window(windowText, kind, time.date()) : null;
        boolean unclear = time.date() != null && window == null && kind != ReportKind.CUMULATIVE;
        // "in the early hours" gives none
        if (unclear && hours != null && !hours.length()) {
            issues.add(DraftIssue.ofHours(spans.of(hours.first(), hours.end())));
        }
        return new Draft(
                text,
                language(text),
                kind,
                time.date(),
                window,
                windowText,
                total == null ? null : total.number().value(),
                statedSpan,
                lines,
                others,
                issues,
                unsure);
    }

    private static List<Unsure> unsure(Stream<Unclear> unclear, Weighing.Result result, Spans spans) {
        Map<Integer, TextSpan> counts = result.claims().stream()
                .map(one -> one.claim().count)
                .collect(Collectors.toMap(
                        Element.Count::first, one -> spans.of(one.first(), one.end()), (first, same) -> first));
        return unclear.map(one -> new Unsure(one.why(), counts.get(one.count()), spans.of(one.from(), one.to())))
                .toList();
    }

    /** Where an issue of the whole stands: at what it is raised for, else at the total. */
    private static @Nullable TextSpan span(IssueCode code, List<Unsure> unsure, @Nullable TextSpan stated) {
        return unsure.stream()
                .filter(one -> one.count() == null && one.isRaisedAs(code))
                .map(Unsure::words)
                .findFirst()
                .orElse(stated);
    }

    /** Where a number beyond any sense stands that is no line's, whose own issue says so. */
    private static Optional<TextSpan> tooLarge(List<DraftLine> lines, List<OtherNumber> others) {
        Set<TextSpan> ofLines = lines.stream()
                .map(DraftLine::numberSpan)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return others.stream()
                .filter(other -> other.meaning() == OtherNumber.Meaning.TOO_LARGE)
                .map(OtherNumber::span)
                .filter(span -> !ofLines.contains(span))
                .findFirst();
    }

    /** The hours, if they are understood; if not, the words alone keep the statement from speaking for the whole night. */
    private static @Nullable Window window(String written, ReportKind kind, @Nullable LocalDate date) {
        return date == null ? null : WindowReader.read(written, kind, date).orElse(null);
    }

    private static String language(String text) {
        int letters = 0;
        int cyrillic = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            letters += Character.isLetter(unit) ? 1 : 0;
            cyrillic += unit >= FIRST_CYRILLIC && unit <= LAST_CYRILLIC ? 1 : 0;
        }
        return letters > 0 && cyrillic > CYRILLIC_SHARE * letters ? "ru" : "en";
    }
}
