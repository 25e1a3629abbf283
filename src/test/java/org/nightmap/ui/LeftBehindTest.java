package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationTester;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.choropleth.Measure;

/** What a step cannot take along is said, whichever way it is made. Of the night to 27 October there is a report. */
class LeftBehindTest extends DeskTest {

    private static final String NIGHTS = "?period=2025-10-24..2025-10-25&view=west&as=nights&lang=";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Maps of every night are for 2 to 31 nights: one map is shown.
            ru | По карте на ночь бывает у периода от 2 до 31 ночей: показана одна карта.
            """)
    void thatOneNightHasNoMapsOfEveryNight(String language, String words) {
        open(NIGHTS + language);
        fireShortcut(Key.BRACKET_RIGHT);
        assertThat(lastStep().address()).isEqualTo("?period=2025-10-27&lang=" + language + "&view=west");
        assertThat(notices()).containsExactly(words);
    }

    /** 1 October to 1 November are 32 nights. */
    @Test
    void thatNeitherHasASpanOfMoreThanAMonth() {
        open(NIGHTS + "en");
        draw("2025-10-01", "2025-10-31");
        assertThat(lastStep().address()).endsWith("&as=nights");
        assertThat(notices()).isEmpty();
        draw("2025-10-01", "2025-11-01");
        assertThat(lastStep().address()).doesNotContain("as=");
        assertThat(notices()).containsExactly("Maps of every night are for 2 to 31 nights: one map is shown.");
    }

    @Test
    void itIsSaidOnceWhereNightsArePlayed() {
        open("?period=2025-10-24..2025-10-25&view=west&measure=highest&lang=en");
        step("2025-10-24", true);
        step("2025-10-25", false);
        assertThat(notices())
                .containsExactly("“Worst night” is told of several nights: of this one the number of drones is shown.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | “Mean per night” is told of several nights: of this one the number of drones is shown. \
            The breaks were of the other measure, “Mean per night”: the map has its usual classes.
            ru | «Среднее за ночь» – показатель нескольких ночей: для этой показано число БПЛА. \
            Границы были для другого показателя, «Среднее за ночь»: на карте обычные классы.
            """)
    void thatOneNightHasNoMeasureOfSeveralNorItsBreaks(String language, String words) {
        open("?period=2025-10-24..2025-10-25&view=west&measure=mean&method=manual&breaks=0.5,5&lang=" + language);
        fireShortcut(Key.BRACKET_RIGHT);
        assertThat(lastStep().address()).isEqualTo("?period=2025-10-27&lang=" + language + "&view=west");
        assertThat(notices()).containsExactly(words);
    }

    @Test
    @SuppressWarnings("unchecked")
    void thatAnotherMeasureHasNotTheBreaksThatSomebodyGave() {
        open(EXAMPLE + "&method=manual&breaks=1,5,10");
        Select<Measure> measure = (Select<Measure>) withClass("nm-classes-measure");
        test(measure).selectItem("Share of the total");
        assertThat(lastStep().address()).endsWith("&measure=share");
        assertThat(notices())
                .containsExactly(
                        "The breaks were of the other measure, “Number of drones”: the map has its usual classes.");
        test((Select<Measure>) withClass("nm-classes-measure")).selectItem("Number of drones");
        assertThat(notices()).as("the classes were not given").hasSize(1);
    }

    @Test
    void whatSomebodyChoosesInsteadIsNotTold() {
        open(NIGHTS + "en");
        choose("Maps", "Map");
        fireShortcut(Key.BRACKET_RIGHT);
        assertThat(notices()).isEmpty();
    }

    private List<String> notices() {
        return find(Notification.class).all().stream()
                .map(notice -> new NotificationTester<>(notice).getText())
                .toList();
    }
}
