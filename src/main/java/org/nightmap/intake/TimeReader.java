package org.nightmap.intake;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.NamedWeekdays.Weekday;
import org.nightmap.intake.StatementDays.Named;
import org.nightmap.intake.Unsure.Why;
import org.nightmap.intake.WrittenDates.Date;
import org.nightmap.report.ReportKind;

/**
 * Reads from a text which night, or which day, it counts. What the text does not say for sure is given all the same, as the most
 * likely, and said to be guessed.
 */
final class TimeReader {

    /** The first ones say which night it is. */
    private static final int MOST_DATES = 100;

    private final StatementWords words;
    private final String text;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<ReadNumber> numbers;
    private final List<NamedPlace> places;
    private final WrittenDates dates;
    private final SaidOfOtherTimes others;
    private final WrittenHours hours;
    private final LocalDate today;

    /**
     * What a text says about its time.
     *
     * @param kind null where it does not say
     * @param date null where it does not say
     * @param doubts why it is not sure, as far as words of the text are the reason
     * @param guessed whether something of it is not in the text, or the text contradicts itself about it
     * @param hours the hours as written; null where none are given
     * @param hoursOfAll whether they are certainly those of all that is counted
     * @param evening what is told of an evening before the night; null where none is
     */
    record Found(
            @Nullable ReportKind kind,
            @Nullable LocalDate date,
            List<Unclear> doubts,
            boolean guessed,
            WrittenHours.@Nullable Span hours,
            boolean hoursOfAll,
            @Nullable Sentence evening) {

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
            List<NamedPlace> places,
            WrittenDates dates,
            LocalDate today) {
        this.words = words;
        this.text = text;
        this.tokens = tokens;
        this.sentences = sentences;
        this.numbers = numbers;
        this.places = places;
        this.dates = dates;
        this.others = new SaidOfOtherTimes(words, tokens, sentences, numbers);
        this.hours = new WrittenHours(words, tokens);
        this.today = today;
    }

    Found read() {
        KindReader reader = new KindReader(words, tokens, sentences, numbers, places, hours);
        List<ReportKind> kinds = reader.kinds();
        Sentence evening = new EveningBefore(words, tokens, numbers).find(reader.told(), kinds);
        NightOfAWeek.Found singled = !kinds.isEmpty() && kinds.getFirst() == ReportKind.CUMULATIVE
                ? new NightOfAWeek(words, tokens, sentences, new CountedPlaces(words, tokens, numbers, places))
                        .in(dates.all())
                : null;
        boolean oneNight = evening != null || singled != null;
        ReportKind kind = oneNight ? ReportKind.NIGHT : kinds.isEmpty() ? null : kinds.getFirst();
        HoursScope scope = new HoursScope(words, tokens, sentences, numbers, places, hours);
        HoursChoice chosen = new HoursChoice(words, tokens, without(evening), hours, scope, others);
        HoursChoice.Timed said = chosen.read();
        Sentence timed = said == null || !said.ofAll() ? null : said.sentence();
        WrittenHours.Span span = said == null ? null : hours.span(said.sentence());
        Sentence night = singled == null ? null : singled.night();
        DayChoice.Choice choice = choose(kind, night, timed == null ? null : hours.range(timed));
        List<Unclear> doubts = new ArrayList<>();
        List<Sentence> unlike = singled == null ? reader.unlike() : List.of(singled.longer(), singled.night());
        unlike.forEach(one -> doubts.add(Unclear.ofWhole(Why.TIMES, one.from(), one.to())));
        if (span != null && timed != null && chosen.contradicts(kind, timed)) {
            doubts.add(Unclear.ofWhole(Why.HOURS, span.first(), span.end()));
        }
        dates.impossible().stream()
                .filter(i -> !others.holds(i))
                .forEach(i -> doubts.add(Unclear.ofWhole(Why.NO_SUCH_DAY, i, Math.min(i + 2, tokens.size()))));
        if (choice == null) {
            return new Found(kind, null, doubts, true, span, timed != null, evening);
        }
        boolean future = choice.day().isAfter(today.plusDays(1));
        if (future || !choice.sure()) {
            daysNamed()
                    .forEach(
                            day -> doubts.add(Unclear.ofWhole(future ? Why.LATER_DAY : Why.DAY, day.from(), day.to())));
        }
        boolean guessed = future || !choice.sure() || !doubts.isEmpty();
        return new Found(kind, choice.day(), doubts, guessed, span, timed != null, evening);
    }

    /** The hours of an evening are not those of the night after it. */
    private List<Sentence> without(@Nullable Sentence evening) {
        return evening == null
                ? sentences
                : sentences.stream()
                        .filter(sentence -> sentence.from() < evening.from() || sentence.to() > evening.to())
                        .toList();
    }

    /** The dates and days of the week that the text names as its own. */
    private List<Sentence> daysNamed() {
        List<Sentence> days = new ArrayList<>();
        dates.all().stream()
                .filter(date -> !others.holds(date.first()))
                .forEach(date -> days.add(new Sentence(date.first(), date.end(), 0, false)));
        new NamedWeekdays(tokens)
                .all(MOST_DATES).stream()
                        .filter(day -> !others.holds(day.first()))
                        .forEach(day -> days.add(new Sentence(day.first(), day.first() + 1, 0, false)));
        days.sort(Comparator.comparingInt(Sentence::from));
        return days;
    }

    /** Chooses the day, of one sentence alone where that is given. */
    private DayChoice.@Nullable Choice choose(
            @Nullable ReportKind kind, @Nullable Sentence only, WrittenHours.@Nullable Range range) {
        WrittenPublication publication = new WrittenPublication(tokens, dates);
        LocalDate address = inAddress(text);
        List<Date> own = new ArrayList<>();
        List<LocalDate> full = new ArrayList<>();
        for (Date date : dates.all()) {
            if (own.size() >= MOST_DATES) {
                break;
            }
            boolean other = others.holds(date.first()) || publication.isCaption(date);
            Integer year = date.year();
            if (!other && year != null) {
                full.add(date.day().atYear(year));
            }
            boolean named = only == null || date.first() >= only.from() && date.first() < only.to();
            if (!other && named && !publication.isPublication(date)) {
                own.add(date);
            }
        }
        DayOfPublication published = DayOfPublication.of(publication.all(), address, full, today);
        YearReader years = new YearReader(full, published.withYear() ? published.day() : null, today);
        List<Named> named = new StatementDays(tokens, hours, own, years).read(sentences);
        List<Weekday> weekdays = new NamedWeekdays(tokens)
                .all(MOST_DATES).stream()
                        .filter(day -> !others.holds(day.first()))
                        .toList();
        ToldSentences told = new ToldSentences(words, tokens, sentences, others::holds);
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
}
