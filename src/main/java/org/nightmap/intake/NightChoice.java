package org.nightmap.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.DayChoice.Choice;
import org.nightmap.intake.NamedWeekdays.Weekday;
import org.nightmap.intake.StatementDays.Named;

/** Chooses the morning of a statement's night: what ties a day to the night first, then days of the week, then the publication. */
final class NightChoice {

    /** From this hour on, "tonight" is a night to come. */
    private static final int LATE = 20;

    private final ToldSentences told;
    private final List<Named> named;
    private final List<Weekday> weekdays;
    private final DayOfPublication published;

    NightChoice(ToldSentences told, List<Named> named, List<Weekday> weekdays, DayOfPublication published) {
        this.told = told;
        this.named = named;
        this.weekdays = weekdays;
        this.published = published;
    }

    /** The morning on which the night ends; null where the text names no day. */
    @Nullable Choice of() {
        List<Named> ends = with(DayTie.ENDS);
        List<Named> mornings = with(DayTie.MORNING);
        if (!ends.isEmpty() || !mornings.isEmpty()) {
            List<Named> said = ends.isEmpty() ? mornings : ends;
            return agreeing(choice(said));
        }
        Choice byWeekday = nightByWeekday();
        if (byWeekday != null) {
            return byWeekday;
        }
        List<Named> opens = with(DayTie.OPENS);
        if (!opens.isEmpty()) {
            return new Choice(opens.getFirst().day().plusDays(1), false);
        }
        List<Named> overnight = with(DayTie.OVERNIGHT);
        if (!overnight.isEmpty()) {
            Choice choice = agreeing(choice(overnight));
            return choice.day().equals(published.day()) ? choice : choice.doubted();
        }
        List<Named> plain = with(DayTie.PLAIN);
        LocalDate known = published.day();
        if (known != null) {
            return byPublication(known, plain);
        }
        if (!plain.isEmpty()) {
            return agreeing(choice(plain));
        }
        List<Named> evenings = with(DayTie.EVENING);
        return evenings.isEmpty() ? null : new Choice(evenings.getFirst().day().plusDays(1), false);
    }

    private List<Named> with(DayTie tie) {
        return named.stream().filter(one -> one.tie() == tie).toList();
    }

    /** The first of some days, or the one of the day of publication; doubted where they differ and none is that. */
    private Choice choice(List<Named> some) {
        Named chosen = some.stream()
                .filter(day -> day.day().equals(published.day()))
                .findFirst()
                .orElse(some.getFirst());
        boolean single = some.stream().map(Named::day).distinct().count() == 1;
        boolean confirmed = chosen.day().equals(published.day());
        return new Choice(chosen.day(), chosen.sure() && chosen.agrees() && (single || confirmed));
    }

    /** Doubted where the text names a day of the week for the night that is not the day's own. */
    private Choice agreeing(Choice choice) {
        boolean other = weekdays.stream()
                .filter(day -> day.tie() == DayTie.ENDS || day.tie() == DayTie.MORNING)
                .anyMatch(day -> day.day() != choice.day().getDayOfWeek());
        return other ? choice.doubted() : choice;
    }

    /** "Overnight into Saturday", by the day of publication or the only day that the text names. */
    private @Nullable Choice nightByWeekday() {
        LocalDate known = published.day();
        boolean sure = published.sure() && published.withYear();
        List<Named> plain = with(DayTie.PLAIN);
        if (known == null && !plain.isEmpty()) {
            known = plain.getFirst().day();
            sure = plain.getFirst().sure()
                    && plain.stream().map(Named::day).distinct().count() == 1;
        }
        if (known == null) {
            return null;
        }
        for (Weekday weekday : weekdays) {
            LocalDate day = weekday.notAfter(known);
            switch (weekday.tie()) {
                case ENDS, MORNING -> {
                    return new Choice(day, sure && day.equals(known));
                }
                case OPENS -> {
                    boolean before = day.plusDays(1).equals(known);
                    return new Choice(before ? known : day.plusDays(day.equals(known) ? 0 : 1), sure && before);
                }
                case OVERNIGHT -> {
                    return new Choice(day, sure && day.equals(known));
                }
                default -> {
                    // a day that only says when something was told
                }
            }
        }
        return null;
    }

    /** "Last night", told on the day of publication. */
    private Choice byPublication(LocalDate day, List<Named> plain) {
        Integer hour = published.hour();
        boolean near = plain.stream().anyMatch(one -> !one.day().equals(day) && isNear(one.day()));
        boolean otherwise = weekdays.stream()
                .filter(weekday -> weekday.tie() == DayTie.PLAIN)
                .anyMatch(weekday -> told.isTold(weekday.first()) && weekday.day() != day.getDayOfWeek());
        boolean late = hour != null && hour >= LATE;
        boolean sure = published.sure() && published.withYear() && !near && !otherwise && !late && !told.isYesterday();
        return new Choice(day, sure);
    }

    private boolean isNear(LocalDate day) {
        LocalDate known = published.day();
        return known != null && Math.abs(ChronoUnit.DAYS.between(day, known)) <= 2;
    }
}
