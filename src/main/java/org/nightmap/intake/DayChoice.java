package org.nightmap.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.NamedWeekdays.Weekday;
import org.nightmap.intake.StatementDays.Named;
import org.nightmap.report.ReportKind;

/**
 * Chooses the day of a statement among those that its text names: for a night the morning on which it ends, for a longer time
 * its last day.
 */
final class DayChoice {

    private final List<Token> tokens;
    private final ToldSentences told;
    private final List<Named> named;
    private final List<Weekday> weekdays;
    private final DayOfPublication published;

    /**
     * A day, and how sure it is.
     *
     * @param sure whether the text says it without contradicting itself
     */
    record Choice(LocalDate day, boolean sure) {

        Choice doubted() {
            return new Choice(day, false);
        }
    }

    DayChoice(
            List<Token> tokens,
            ToldSentences told,
            List<Named> named,
            List<Weekday> weekdays,
            DayOfPublication published) {
        this.tokens = tokens;
        this.told = told;
        this.named = named;
        this.weekdays = weekdays;
        this.published = published;
    }

    /** The day of a statement; null where its text names none. */
    @Nullable Choice of(@Nullable ReportKind kind) {
        if (kind == ReportKind.DAY || kind == ReportKind.EVENING) {
            return checked(day(kind), 1);
        }
        if (kind == ReportKind.CUMULATIVE) {
            return checked(lastDay(), 1);
        }
        return checked(new NightChoice(told, named, weekdays, published).of(), 0);
    }

    /** Doubted where it is not the day of publication, nor as few days before it as given. */
    private @Nullable Choice checked(@Nullable Choice choice, int most) {
        LocalDate day = published.day();
        if (choice == null || day == null) {
            return choice;
        }
        long later = ChronoUnit.DAYS.between(choice.day(), day);
        return later >= 0 && later <= most ? choice : choice.doubted();
    }

    // ---- a day, an evening

    private @Nullable Choice day(ReportKind kind) {
        if (!named.isEmpty()) {
            Named first = named.stream().filter(this::isCounted).findFirst().orElse(named.getFirst());
            boolean single = named.stream().map(Named::day).distinct().count() == 1;
            boolean confirmed = first.day().equals(published.day());
            return new Choice(first.day(), first.sure() && first.agrees() && (single || confirmed || isCounted(first)));
        }
        LocalDate day = published.day();
        if (day == null) {
            return null;
        }
        boolean sure = published.sure() && published.withYear();
        if (told.isYesterday()) {
            return new Choice(day.minusDays(1), sure);
        }
        for (Weekday weekday : weekdays) {
            if (told.isCounting(weekday.first())) {
                return new Choice(weekday.notAfter(day), sure);
            }
        }
        boolean evening = kind == ReportKind.EVENING;
        Integer hour = published.hour();
        return new Choice(day, sure && !(evening && hour != null && hour < HourWords.NOON));
    }

    private boolean isCounted(Named one) {
        return told.isCounting(one.first());
    }

    // ---- a longer time

    private @Nullable Choice lastDay() {
        Named range = LinkedDays.range(named, tokens);
        if (range != null) {
            return new Choice(range.day(), range.sure() && range.agrees());
        }
        if (!named.isEmpty()) {
            Named first = named.getFirst();
            boolean single = named.stream().map(Named::day).distinct().count() == 1;
            return new Choice(first.day(), first.sure() && first.agrees() && single);
        }
        LocalDate day = published.day();
        return day == null ? null : new Choice(day, published.sure() && published.withYear());
    }
}
