package org.nightmap.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.StatementDays.Named;
import org.nightmap.intake.StatementDays.Weekday;
import org.nightmap.report.ReportKind;

/**
 * Chooses the day of a statement among those that its text names: for a night the morning on which it ends, for a longer time
 * its last day.
 */
final class DayChoice {

    private static final Set<String> YESTERDAY =
            Set.of("yesterday", "yesterday's", "вчера", "вчерашний", "вчерашним", "вчерашнего");

    /** From this hour on, "tonight" is a night to come. */
    private static final int LATE = 20;

    private final StatementWords words;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Named> named;
    private final List<Weekday> weekdays;
    private final DayOfPublication published;
    private final IntPredicate isOfOther;

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
            StatementWords words,
            List<Token> tokens,
            List<Sentence> sentences,
            List<Named> named,
            List<Weekday> weekdays,
            DayOfPublication published,
            IntPredicate isOfOther) {
        this.words = words;
        this.tokens = tokens;
        this.sentences = sentences;
        this.named = named;
        this.weekdays = weekdays;
        this.published = published;
        this.isOfOther = isOfOther;
    }

    /** The day of a statement; null where its text names none. */
    @Nullable Choice of(@Nullable ReportKind kind) {
        if (kind == ReportKind.DAY || kind == ReportKind.EVENING) {
            return checked(day(kind), 1);
        }
        if (kind == ReportKind.CUMULATIVE) {
            return checked(lastDay(), 1);
        }
        return checked(night(), 0);
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

    // ---- a night

    private @Nullable Choice night() {
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
        boolean told = weekdays.stream()
                .filter(weekday -> weekday.tie() == DayTie.PLAIN)
                .anyMatch(weekday -> isTelling(weekday) && weekday.day() != day.getDayOfWeek());
        boolean late = hour != null && hour >= LATE;
        boolean sure = published.sure() && published.withYear() && !near && !told && !late && !isYesterday();
        return new Choice(day, sure);
    }

    private boolean isNear(LocalDate day) {
        LocalDate known = published.day();
        return known != null && Math.abs(ChronoUnit.DAYS.between(day, known)) <= 2;
    }

    /** "The ministry said on Saturday". */
    private boolean isTelling(Weekday weekday) {
        Sentence sentence = Sentence.at(sentences, weekday.first());
        return sentence != null
                && words.occurs(tokens, sentence.from(), sentence.to(), WordClass.SAYS)
                && words.occurs(tokens, sentence.from(), sentence.to(), WordClass.MINISTRY);
    }

    /** Whether what is counted is said to be of yesterday; a night may well begin "yesterday evening". */
    private boolean isYesterday() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean evening = i + 1 < tokens.size()
                    && (tokens.get(i + 1).is("evening")
                            || tokens.get(i + 1).key().startsWith("вечер"));
            if (YESTERDAY.contains(tokens.get(i).key()) && !evening && isCounting(i) && !isOfOther.test(i)) {
                return true;
            }
        }
        return false;
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
        if (isYesterday()) {
            return new Choice(day.minusDays(1), sure);
        }
        for (Weekday weekday : weekdays) {
            if (isCounting(weekday.first())) {
                return new Choice(weekday.notAfter(day), sure);
            }
        }
        boolean evening = kind == ReportKind.EVENING;
        Integer hour = published.hour();
        return new Choice(day, sure && !(evening && hour != null && hour < HourWords.NOON));
    }

    private boolean isCounted(Named one) {
        return isCounting(one.first());
    }

    /** Whether a token is in a sentence that tells what was shot down. */
    private boolean isCounting(int token) {
        Sentence sentence = Sentence.at(sentences, token);
        return sentence != null
                && words.occurs(tokens, sentence.from(), sentence.to(), WordClass.INTERCEPT)
                && words.occurs(tokens, sentence.from(), sentence.to(), WordClass.DRONE);
    }

    // ---- a longer time

    private @Nullable Choice lastDay() {
        Named range = StatementDays.range(named, tokens);
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
