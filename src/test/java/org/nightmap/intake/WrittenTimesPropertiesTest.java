package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nightmap.report.ReportKind;
import org.nightmap.report.Window;

/** Any night written in any of the ways that statements write one is read back, and so are its hours. */
class WrittenTimesPropertiesTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    /** Every form of "the night to DAY" that leaves nothing open. */
    private static final List<Function<LocalDate, String>> NIGHTS = List.of(
            day -> "In the night to " + on("d MMMM yyyy", day) + " five drones were shot down over Tula Region.",
            day -> "In the night to " + on("MMMM d, yyyy", day) + " five drones were shot down over Tula Region.",
            day -> "Overnight to " + on("MMM. d, yyyy", day) + " five drones were shot down over Tula Region.",
            day -> "Overnight into " + on("EEEE, d MMMM yyyy", day) + ", five drones were shot down over Tula Region.",
            day -> "In the night to " + on("yyyy-MM-dd", day) + " five drones were shot down over Tula Region.",
            day -> "In the night to " + on("dd.MM.yyyy", day) + " five drones were shot down over Tula Region.",
            day -> "On the night of " + on("d MMMM yyyy", day.minusDays(1)) + " to " + on("d MMMM yyyy", day)
                    + " five drones were shot down over Tula Region.",
            day -> "From 11 p.m. on " + on("MMMM d, yyyy", day.minusDays(1)) + " until 7 a.m. on "
                    + on("MMMM d, yyyy", day) + ", five drones were shot down over Tula Region.",
            day -> "MOSCOW, " + on("MMMM d, yyyy", day) + " - Five drones were shot down over Tula Region overnight.",
            day -> "Published: " + on("dd.MM.yyyy", day)
                    + " 07:41\nLast night five drones were shot down over Tula Region.",
            day -> "В ночь на " + russian("d MMMM yyyy", day) + " года сбито пять БПЛА над Тульской областью.",
            day -> "В ночь на " + russian("EEEE", day) + ", " + russian("d MMMM yyyy", day)
                    + " года, сбито пять БПЛА над Тульской областью.",
            day -> "В ночь с " + russian("d MMMM yyyy", day.minusDays(1)) + " на " + russian("d MMMM yyyy", day)
                    + " года сбито пять БПЛА над Тульской областью.",
            day -> "В ночь на " + on("dd.MM.yyyy", day) + " сбито пять БПЛА над Тульской областью.",
            day -> "С 23:00 мск " + russian("d MMMM yyyy", day.minusDays(1)) + " года до 7:00 мск "
                    + russian("d MMMM yyyy", day) + " года сбито пять БПЛА над Тульской областью.",
            day -> "Опубликовано " + russian("d MMMM yyyy", day)
                    + ", 07:41\nМинувшей ночью сбито пять БПЛА над Тульской областью.",
            day -> "МОСКВА, " + russian("d MMMM yyyy", day) + " года. За ночь сбито пять БПЛА над Тульской областью.");

    /** Forms without a date. */
    private static final List<String> UNDATED = List.of(
            "Overnight %s drones were shot down over Tula Region.",
            "Last night, from 11 p.m. to 7 a.m., %s drones were shot down over Tula Region.",
            "In the night to Saturday %s drones were shot down over Tula Region.",
            "This morning the ministry said %s drones had been shot down over Tula Region overnight.",
            "За ночь над Тульской областью сбито %s БПЛА.",
            "Минувшей ночью, с 23:00 до 7:00 мск, над Тульской областью сбито %s БПЛА.",
            "В ночь на субботу над Тульской областью сбито %s БПЛА.",
            "Сегодня утром сообщили: ночью над Тульской областью сбито %s БПЛА.");

    private static final List<Function<Window, String>> WINDOWS = List.of(
            window -> "с %s мск %s до %s мск %s"
                    .formatted(
                            clock("H:mm", window.from().toLocalTime()),
                            russian("d MMMM", window.from().toLocalDate()),
                            clock("HH.mm", window.to().toLocalTime()),
                            russian("d MMMM", window.to().toLocalDate())),
            window -> "from %s Moscow time on %s until %s on %s"
                    .formatted(
                            clock("h:mm a", window.from().toLocalTime()),
                            on("MMMM d", window.from().toLocalDate()),
                            clock("h:mm a", window.to().toLocalTime()),
                            on("d MMMM yyyy", window.to().toLocalDate())),
            window -> "between %s and %s (MSK)"
                    .formatted(
                            clock("HH:mm", window.from().toLocalTime()),
                            clock("HH:mm", window.to().toLocalTime())),
            window -> "from %s GMT on %s to %s GMT on %s"
                    .formatted(
                            clock("HH:mm", window.from().minusHours(3).toLocalTime()),
                            on("MMM d", window.from().minusHours(3).toLocalDate()),
                            clock("HH:mm", window.to().minusHours(3).toLocalTime()),
                            on("MMM d", window.to().minusHours(3).toLocalDate())),
            window -> "с %s до %s по московскому времени"
                    .formatted(
                            clock("HH:mm", window.from().toLocalTime()),
                            clock("HH:mm", window.to().toLocalTime())));

    @Property
    void aNightIsReadBackHoweverItIsWritten(@ForAll("days") LocalDate day) {
        for (Function<LocalDate, String> form : NIGHTS) {
            ReadTimes.assertSaid(form.apply(day), day.toString(), ReportKind.NIGHT);
        }
    }

    @Property(tries = 100)
    void withoutADateTheNightIsAskedFor(@ForAll("counts") int count) {
        for (String form : UNDATED) {
            Draft draft = ReadTimes.draft(form.formatted(count));

            assertThat(draft.date()).as(form).isNull();
            assertThat(ReadTimes.isAsked(draft)).as(form).isTrue();
        }
    }

    @Property
    void theHoursOfANightAreReadBack(@ForAll("windows") Window window) {
        for (Function<Window, String> form : WINDOWS) {
            assertThat(WindowReader.read(
                            form.apply(window), ReportKind.NIGHT, window.to().toLocalDate()))
                    .as(form.apply(window))
                    .contains(window);
        }
    }

    @Property
    void theHoursOfANightAreReadWhereTheyStandInASentence(@ForAll("windows") Window window) {
        LocalDate morning = window.to().toLocalDate();
        for (Function<Window, String> form : WINDOWS) {
            String written = form.apply(window);
            Draft draft = ReadTimes.draft("In the night to %s, %s, five drones were shot down over Tula Region."
                    .formatted(on("d MMMM yyyy", morning), written));

            assertThat(draft.window()).as(written).isEqualTo(window);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2022, 2, 24).toEpochDay(),
                        LocalDate.of(2026, 12, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(2, 999);
    }

    /** Begins between 20:00 and 23:59, ends between 0:30 and 9:00. */
    @Provide
    Arbitrary<Window> windows() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(20 * 60, 24 * 60 - 1),
                        Arbitraries.integers().between(30, 9 * 60))
                .as((morning, begin, end) -> new Window(
                        morning.minusDays(1).atTime(LocalTime.ofSecondOfDay(begin * 60L)),
                        morning.atTime(LocalTime.ofSecondOfDay(end * 60L))));
    }

    private static String on(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
    }

    private static String russian(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, RUSSIAN).format(day);
    }

    private static String clock(String pattern, LocalTime time) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US).format(time);
    }
}
