package org.nightmap.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.WrittenDates.Date;
import org.nightmap.intake.YearReader.Dated;

/** The days that a text names by their dates as its own, and how they stand to the night. */
final class StatementDays {

    private final List<Token> tokens;
    private final WrittenHours hours;
    private final List<Date> dates;
    private final YearReader years;
    private final DatedHours datedHours;
    private final NamedWeekdays weekdays;
    private final List<Named> named = new ArrayList<>();

    /**
     * A day that a text names.
     *
     * @param first index of its first token
     * @param day with its year
     * @param sure whether the text says the year, and day and month cannot be the other way round
     * @param begins the day of the month linked to it before it; null for none
     * @param agrees whether the day of the week beside it is right, or none stands there
     */
    record Named(
            int first,
            LocalDate day,
            DayTie tie,
            boolean sure,
            @Nullable LocalDate begins,
            boolean agrees) {}

    StatementDays(List<Token> tokens, WrittenHours hours, List<Date> dates, YearReader years) {
        this.tokens = tokens;
        this.hours = hours;
        this.dates = new ArrayList<>(dates);
        this.years = years;
        this.datedHours = new DatedHours(tokens);
        this.weekdays = new NamedWeekdays(tokens);
    }

    /** The dates, in their order; the first of two that give one night is left out. */
    List<Named> read(List<Sentence> sentences) {
        for (int i = 0; i < dates.size(); i++) {
            Date date = dates.get(i);
            Date next = i + 1 < dates.size() ? dates.get(i + 1) : null;
            boolean beginsNext = next != null && date.day().equals(next.since()) && next.first() - date.end() < 3;
            if (next != null && beginsNext && areTwoNights(date, next)) {
                dates.set(i + 1, next.alone());
                beginsNext = false;
            }
            if (!beginsNext) {
                name(date, Sentence.at(sentences, date.first()));
            }
        }
        LinkedDays.join(named, tokens);
        return named;
    }

    /** «В ночь на 24 и 25 октября»: a night to each. */
    private boolean areTwoNights(Date date, Date next) {
        boolean and = next.first() > 0
                && (tokens.get(next.first() - 1).is("and")
                        || tokens.get(next.first() - 1).is("и"));
        int before =
                date.first() - (date.first() > 0 && tokens.get(date.first() - 1).is("the") ? 2 : 1);
        return and
                && before >= 0
                && (tokens.get(before).is("на") || tokens.get(before).is("to"));
    }

    private void name(Date date, @Nullable Sentence sentence) {
        DayOfWeek weekday = weekdays.beside(date);
        Dated dated = years.read(date.day(), date.year(), weekday);
        if (dated == null) {
            return;
        }
        LocalDate begins = date.since() == null ? null : YearReader.nearest(date.since(), dated.day());
        boolean night = begins != null && begins.plusDays(1).equals(dated.day());
        DayTie tie = night ? DayTie.ENDS : DayTie.of(tokens, date.first(), date.end());
        LocalDate day = dated.day();
        WrittenHours.Range range = sentence == null || night ? null : hours.range(sentence);
        if (range != null) {
            DayTie ofHour = DatedHours.ofHour(date, range);
            tie = ofHour == null ? tie : DayTie.ENDS;
            day = ofHour == DayTie.OPENS ? day.plusDays(1) : day;
            tie = tie == DayTie.PLAIN && DatedHours.isBefore(date, range) ? DayTie.OPENS : tie;
        }
        if (tie == DayTie.PLAIN && datedHours.isOfEvening(date)) {
            tie = DayTie.EVENING;
        }
        boolean agrees = weekday == null || dated.day().getDayOfWeek() == weekday;
        named.add(new Named(date.first(), day, tie, dated.sure() && !date.ambiguous(), begins, agrees));
    }
}
