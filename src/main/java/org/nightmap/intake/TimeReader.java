package org.nightmap.intake;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.WrittenDates.Date;
import org.nightmap.report.ReportKind;

/** Reads from a text which night, or which day, it counts. */
final class TimeReader {

    private static final Map<WordClass, ReportKind> KINDS = Map.of(
            WordClass.CUMULATIVE_KIND, ReportKind.CUMULATIVE,
            WordClass.DAY_KIND, ReportKind.DAY,
            WordClass.EVENING_KIND, ReportKind.EVENING,
            WordClass.NIGHT_KIND, ReportKind.NIGHT);

    /** The first ones say which night it is. */
    private static final int MOST_DATES = 20;

    /** A date in a web address: /2025/10/25/. */
    private static final Pattern IN_ADDRESS =
            Pattern.compile("https?://\\S{0,200}?/(20\\d{2})[/-](\\d{2})[/-](\\d{2})\\b");

    private final StatementWords words;
    private final String text;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<ReadNumber> numbers;
    private final WrittenDates dates;
    private final OtherTimes otherTimes;
    private final WrittenHours hours;
    private final LocalDate today;

    /**
     * What a text says about its time.
     *
     * @param kind null where it does not say
     * @param date null where it does not say
     * @param hours the hours as written; null where none are given
     * @param guessed whether the year, or which of a night's two days is meant, is not in the text
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
        List<ReportKind> kinds = kinds();
        ReportKind kind = kinds.isEmpty() ? null : kinds.getFirst();
        boolean several = kinds.stream().distinct().count() > 1;
        boolean night = kind != ReportKind.DAY && kind != ReportKind.EVENING;
        List<Date> candidates =
                dates.all().stream().filter(date -> !isOfOther(date)).toList();
        Date chosen = null;
        for (int i = 0; night && chosen == null && i < candidates.size(); i++) {
            chosen = following(candidates, i);
        }
        boolean nextDay = false;
        boolean guessed = false;
        if (chosen == null && !candidates.isEmpty()) {
            chosen = candidates.getFirst();
            nextDay = night && opensNight(chosen);
            guessed = nextDay;
        }
        Matcher address = IN_ADDRESS.matcher(text);
        LocalDate published = address.find() ? day(address) : null;
        if (chosen == null) {
            return new Found(kind, published, several || published != null, hours());
        }
        Integer year = year(chosen, candidates, published);
        guessed |= year == null || several;
        LocalDate day = year == null ? latest(chosen.day()) : atYear(chosen.day(), year);
        return new Found(kind, day == null ? null : nextDay ? day.plusDays(1) : day, guessed, hours());
    }

    /** The hours of the first sentence of this statement that tells what was shot down. */
    private WrittenHours.@Nullable Span hours() {
        for (Sentence sentence : sentences) {
            boolean counts = words.occurs(tokens, sentence.from(), sentence.to(), WordClass.INTERCEPT)
                    && words.occurs(tokens, sentence.from(), sentence.to(), WordClass.DRONE);
            WrittenHours.Span found = counts ? hours.span(sentence) : null;
            if (found != null && found.first() < otherTimes.from(sentence, i -> false, numbers)) {
                return found;
            }
        }
        return null;
    }

    /** What the sentences say is counted, in their order; those of other nights and of other authorities aside. */
    private List<ReportKind> kinds() {
        List<ReportKind> kinds = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean others = words.occurs(tokens, sentence.from(), sentence.to(), WordClass.AUTHORITY)
                    && !words.occurs(tokens, sentence.from(), sentence.to(), WordClass.MINISTRY);
            ReportKind found = others ? null : kind(sentence);
            boolean counts = words.occurs(tokens, sentence.from(), sentence.to(), WordClass.INTERCEPT)
                    || words.occurs(tokens, sentence.from(), sentence.to(), WordClass.DRONE);
            if (found != null && (counts || kinds.isEmpty())) {
                kinds.add(found);
            }
        }
        return kinds;
    }

    private @Nullable ReportKind kind(Sentence sentence) {
        if (joinsNight(sentence)) {
            return ReportKind.CUMULATIVE;
        }
        ReportKind found = null;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (words.length(tokens, i, WordClass.OTHER_TIME) > 0) {
                break;
            }
            if (i > sentence.from() && isNumeric(i - 1)) {
                continue;
            }
            for (Map.Entry<WordClass, ReportKind> entry : KINDS.entrySet()) {
                boolean fits = words.length(tokens, i, entry.getKey()) > 0;
                if (fits && (found == null || entry.getValue() == ReportKind.CUMULATIVE)) {
                    found = entry.getValue();
                }
            }
        }
        return found == null ? hours.kind(sentence) : found;
    }

    /** "Six in the evening" is an hour, no evening's statement. */
    private boolean isNumeric(int index) {
        return numbers.stream().anyMatch(number -> number.number().end() == index + 1);
    }

    /** "In the evening and the night": more than a night. */
    private boolean joinsNight(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean day = words.length(tokens, i, WordClass.EVENING_KIND) > 0
                    || words.length(tokens, i, WordClass.DAY_KIND) > 0;
            for (int j = i + 1; day && j < Math.min(sentence.to() - 1, i + 8); j++) {
                if (Set.of("и", "and").contains(tokens.get(j).key())
                        && words.occurs(tokens, j + 1, Math.min(sentence.to(), j + 4), WordClass.NIGHT_KIND)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOfOther(Date date) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() <= date.first()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return date.first() >= otherTimes.from(sentences.get(low), i -> false, numbers);
    }

    /** The date of the next day, named shortly after this one: a window or a night of two dates. */
    private static @Nullable Date following(List<Date> dates, int index) {
        Date date = dates.get(index);
        for (int i = index + 1; i < Math.min(dates.size(), index + 4); i++) {
            Date next = dates.get(i);
            int year = Objects.requireNonNullElse(next.year(), Objects.requireNonNullElse(date.year(), 2024));
            LocalDate day = atYear(date.day(), year);
            if (day != null && MonthDay.from(day.plusDays(1)).equals(next.day()) && next.first() - date.first() < 30) {
                return next;
            }
        }
        return null;
    }

    /** "The night of 24 October" begins on the 24th, "the night to the 25th" ends on it. */
    private boolean opensNight(Date date) {
        int i = date.first() - 1;
        while (i >= 0 && Set.of("the", "on").contains(tokens.get(i).key())) {
            i--;
        }
        return i > 0
                && tokens.get(i).is("of")
                && Set.of("night", "evening").contains(tokens.get(i - 1).key());
    }

    private static @Nullable Integer year(Date chosen, List<Date> dates, @Nullable LocalDate published) {
        if (chosen.year() != null) {
            return chosen.year();
        }
        return dates.stream()
                .map(Date::year)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(published == null ? null : published.getYear());
    }

    /** The latest such day that is not after tomorrow. */
    private @Nullable LocalDate latest(MonthDay day) {
        for (int year = today.getYear() + 1; year > today.getYear() - 5; year--) {
            LocalDate candidate = atYear(day, year);
            if (candidate != null && !candidate.isAfter(today.plusDays(1))) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable LocalDate atYear(MonthDay day, int year) {
        return day.isValidYear(year) ? day.atYear(year) : null;
    }

    private static @Nullable LocalDate day(Matcher address) {
        int month = Integer.parseInt(address.group(2));
        int day = Integer.parseInt(address.group(3));
        boolean valid = month >= 1 && month <= 12 && day >= 1 && day <= 28 + (month == 2 ? 0 : 2);
        return valid ? LocalDate.of(Integer.parseInt(address.group(1)), month, day) : null;
    }
}
