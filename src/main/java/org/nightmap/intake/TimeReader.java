package org.nightmap.intake;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.NamedWeekdays.Weekday;
import org.nightmap.intake.StatementDays.Named;
import org.nightmap.intake.WrittenDates.Date;
import org.nightmap.report.ReportKind;

/**
 * Reads from a text which night, or which day, it counts. What the text does not say for sure is given all the same, as the most
 * likely, and said to be guessed.
 */
final class TimeReader {

    /** The first ones say which night it is. */
    private static final int MOST_DATES = 100;

    /** So many sentences at the head may give hours without saying of what: "Window: 23:00 to 7:00". */
    private static final int HEAD = 4;

    /** The first hour at which windows of the ministry's nights begin; what begins before is more than a night. */
    private static final int FIRST_OF_NIGHT = 20;

    /** The last hour at which they end. */
    private static final int LAST_OF_NIGHT = 9;

    private final StatementWords words;
    private final String text;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<ReadNumber> numbers;
    private final WrittenDates dates;
    private final OtherTimes otherTimes;
    private final WrittenHours hours;
    private final LocalDate today;
    private final Map<Sentence, Integer> otherFrom = new HashMap<>();

    /**
     * What a text says about its time.
     *
     * @param kind null where it does not say
     * @param date null where it does not say
     * @param guessed whether something of it is not in the text, or the text contradicts itself about it
     * @param hours the hours as written; null where none are given
     */
    record Found(
            @Nullable ReportKind kind, @Nullable LocalDate date, boolean guessed, WrittenHours.@Nullable Span hours) {

        /** The days that the statement speaks of: a night's two. */
        Set<LocalDate> own() {
            LocalDate day = date;
            if (day == null) {
                return Set.of();
            }
            return kind == ReportKind.DAY || kind == ReportKind.EVENING ? Set.of(day) : Set.of(day, day.minusDays(1));
        }
    }

    TimeReader(
            StatementWords words,
            String text,
            List<Token> tokens,
            List<Sentence> sentences,
            List<ReadNumber> numbers,
            WrittenDates dates,
            LocalDate today) {
        this.words = words;
        this.text = text;
        this.tokens = tokens;
        this.sentences = sentences;
        this.numbers = numbers;
        this.dates = dates;
        this.otherTimes = new OtherTimes(words, tokens);
        this.hours = new WrittenHours(words, tokens);
        this.today = today;
    }

    Found read() {
        KindReader reader = new KindReader(words, tokens, sentences, numbers, hours);
        List<ReportKind> kinds = reader.kinds();
        ReportKind kind = kinds.isEmpty() ? null : kinds.getFirst();
        Sentence timed = timed();
        WrittenHours.Span span = timed == null ? null : hours.span(timed);
        DayChoice.Choice choice = choose(kind, timed == null ? null : hours.range(timed));
        boolean doubtful = kinds.stream().distinct().count() > 1
                || reader.isMixed()
                || timed != null && contradicts(kind, timed)
                || dates.impossible().stream().anyMatch(i -> !isOfOther(i));
        if (choice == null) {
            return new Found(kind, null, true, span);
        }
        boolean future = choice.day().isAfter(today.plusDays(1));
        return new Found(kind, choice.day(), doubtful || future || !choice.sure(), span);
    }

    // ---- the day

    private DayChoice.@Nullable Choice choose(@Nullable ReportKind kind, WrittenHours.@Nullable Range range) {
        WrittenPublication publication = new WrittenPublication(tokens, dates);
        LocalDate address = inAddress(text);
        List<Date> own = new ArrayList<>();
        List<LocalDate> full = new ArrayList<>();
        for (Date date : dates.all()) {
            if (own.size() >= MOST_DATES) {
                break;
            }
            boolean other = isOfOther(date.first()) || publication.isCaption(date);
            Integer year = date.year();
            if (!other && year != null) {
                full.add(date.day().atYear(year));
            }
            if (!other && !publication.isPublication(date)) {
                own.add(date);
            }
        }
        DayOfPublication published = DayOfPublication.of(publication.all(), address, full, today);
        YearReader years = new YearReader(full, published.withYear() ? published.day() : null, today);
        List<Named> named = new StatementDays(tokens, hours, own, years).read(sentences);
        List<Weekday> weekdays = new NamedWeekdays(tokens)
                .all(MOST_DATES).stream().filter(day -> !isOfOther(day.first())).toList();
        ToldSentences told = new ToldSentences(words, tokens, sentences, this::isOfOther);
        DayChoice.Choice choice = new DayChoice(tokens, told, named, weekdays, published).of(kind);
        Integer hour = published.hour();
        boolean early = choice != null
                && hour != null
                && range != null
                && choice.day().equals(published.day())
                && hour < range.to();
        return choice != null && early ? choice.doubted() : choice;
    }

    /** The day in the first web address; null for none. */
    private static @Nullable LocalDate inAddress(String text) {
        URI url = WebAddress.first(text);
        return url == null ? null : DayInAddress.of(url.toString());
    }

    private boolean isOfOther(int token) {
        Sentence sentence = Sentence.at(sentences, token);
        return sentence != null && token >= otherFrom(sentence);
    }

    private int otherFrom(Sentence sentence) {
        return otherFrom.computeIfAbsent(sentence, one -> otherTimes.from(one, i -> false, numbers));
    }

    // ---- the hours

    /** The first sentence of this statement that tells what was shot down and gives hours; else the first that speaks for it. */
    private @Nullable Sentence timed() {
        Sentence fallback = null;
        Sentence length = null;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean shot = occurs(sentence, WordClass.INTERCEPT);
            boolean ministry = occurs(sentence, WordClass.MINISTRY) || sentence.heading();
            WrittenHours.Span span = shot || ministry || i < HEAD ? hours.span(sentence) : null;
            if (span == null || span.first() >= otherFrom(sentence)) {
                continue;
            }
            boolean others =
                    (occurs(sentence, WordClass.AUTHORITY) || occurs(sentence, WordClass.OTHER_HOURS)) && !ministry;
            if (span.length()) {
                length = length == null && !others ? sentence : length;
            } else if (shot && occurs(sentence, WordClass.DRONE)) {
                return sentence;
            } else {
                fallback = fallback == null && !others ? sentence : fallback;
            }
        }
        return fallback == null ? length : fallback;
    }

    /** Whether the hours are of another time than the words say, or of more than a night. */
    private boolean contradicts(@Nullable ReportKind kind, Sentence timed) {
        WrittenHours.Range range = hours.range(timed);
        ReportKind ofHours = hours.kind(timed);
        if (range == null || kind == null || ofHours == null) {
            return false;
        }
        boolean longer = kind == ReportKind.NIGHT && range.from() > range.to() && range.from() < FIRST_OF_NIGHT;
        boolean other = ofHours != null
                && ofHours != kind
                && kind != ReportKind.CUMULATIVE
                && !(kind == ReportKind.EVENING && ofHours == ReportKind.DAY)
                && !(kind == ReportKind.DAY && ofHours == ReportKind.EVENING);
        return longer || other;
    }

    private boolean occurs(Sentence sentence, WordClass wordClass) {
        return words.occurs(tokens, sentence.from(), sentence.to(), wordClass);
    }
}
