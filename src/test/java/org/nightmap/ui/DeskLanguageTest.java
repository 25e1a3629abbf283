package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example night in both languages: 121 in 14 regions. */
class DeskLanguageTest extends DeskTest {

    @Test
    void everyPartOfTheDeskChangesWithTheLanguage() {
        open(EXAMPLE + "&region=RU-ROS");
        choose("Language", "RU");

        assertThat(lastStep()).isEqualTo(new Step(true, "?period=2025-10-25&region=RU-ROS&lang=ru&view=west"));
        assertThat(period()).isEqualTo("Ночь на 25 октября 2025 года");
        assertThat(textOf(withClass("nm-title-card")))
                .isEqualTo(
                        "Сообщения о перехваченных БПЛА по регионам Утверждения источника, не проверены Карта Разница Рядом");
        assertThat(textOf(withClass("nm-pages"))).isEqualTo("Карта Ночи");
        assertThat(equation()).isEqualTo("121 заявлено = 121 на карте + 0 вне карты + 0 без места");
        assertThat(textOf(withClass("nm-basis")))
                .isEqualTo("Полное: перечисленное сходится с итогом Источник карты: TASS, 25 окт. 2025");
        assertThat(timelineTexts().get("title").asString()).isEqualTo("Заявлено за ночь");
        assertThat(panel()).startsWith("Ростовская область 20 беспилотников Больше всех из 14 регионов · 17 % итога");
        assertThat(header(1)).isEqualTo("Регион");
        assertThat(header(lastColumn())).isEqualTo("25 окт.");
        assertThat(firstRows(2)).containsExactly("Ростовская область 20", "Волгоградская область 19");
        assertThat(choropleth().get("language").asString()).isEqualTo("ru");
        assertThat(find(LegendElement.class).single().getElement().getProperty("unit"))
                .isEqualTo("2 региона");
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.of("ru", "RU"));
        assertThat(UI.getCurrent().getInternals().getTitle())
                .isEqualTo("Ростовская область, Ночь на 25 октября 2025 года · Nightmap");
    }

    @Test
    void theWayBackToEnglishIsTheSame() {
        open("?period=2025-10-25&lang=ru&view=west");
        choose("Язык", "EN");

        assertThat(lastStep()).isEqualTo(new Step(true, "?period=2025-10-25&lang=en&view=west"));
        assertThat(equation()).isEqualTo("121 stated = 121 on the map + 0 elsewhere + 0 unattributed");
        assertThat(timelineTexts().get("title").asString()).isEqualTo("Stated per night");
        assertThat(find(LegendElement.class).single().getElement().getProperty("unit"))
                .isEqualTo("2 regions");
        assertThat(firstRows(1)).containsExactly("Rostov Oblast 20");
    }

    /** Tula 1, shared with Tver; Tambov 2, shared with two; Rostov 20. Of the total: 0.8, 1.7 and 16.5 %. */
    @ParameterizedTest
    @CsvSource({
        "RU-TUL, en, '1 drone No. 13 of 14 regions, shared · 1% of the total'",
        "RU-TAM, en, '2 drones No. 10 of 14 regions, shared · 2% of the total'",
        "RU-ROS, en, 20 drones Highest of 14 regions · 17% of the total",
        "RU-TUL, ru, '1 беспилотник 13-е место из 14 регионов, поровну с другими · 1 % итога'",
        "RU-TAM, ru, '2 беспилотника 10-е место из 14 регионов, поровну с другими · 2 % итога'",
        "RU-ROS, ru, 20 беспилотников Больше всех из 14 регионов · 17 % итога",
    })
    void aNumberTakesTheFormOfItsLanguage(String region, String language, String words) {
        open("?period=2025-10-25&view=west&lang=" + language + "&region=" + region);
        assertThat(textOf("nm-region-count")).isEqualTo(words);
    }

    @Test
    void eachRegionOfTheTableHasItsNameInTheLanguageOfThePage() {
        open("?period=2025-10-25&lang=ru&view=west");
        List<String> names = tableRows().stream().map(CountRow::name).toList();

        assertThat(names).hasSize(85).allMatch(name -> name.matches("[А-Яа-яЁё \\-–—()]+"));
    }
}
