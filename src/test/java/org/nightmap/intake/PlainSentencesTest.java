package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that say it all are not doubted. */
class PlainSentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "В ночь на 17 ноября 2026 года над Тульской областью уничтожили 10 БПЛА.",
                "В ночь на 17 ноября 2026 года над Тульской областью сбили 10 беспилотников, сообщил губернатор Дмитрий Миляев.",
                "В ночь на 17 ноября 2026 года над Тульской областью сбито 10 БПЛА.",
                "С 23:00 до 07:00 в ночь на 17 ноября 2026 года над Тульской областью уничтожено 10 БПЛА.",
                "Ten drones were shot down over Tula Region in the night to 17 November 2026, regional officials said."
            })
    void theGovernorsPlainestSentenceIsSure(String text) {
        read(text)
                .has("RU-TUL", 10)
                .hasNoTotal()
                .isOfNight("2026-11-17")
                .doubtsNothing()
                .isSureOfTheNight();
    }

    @Test
    void sevenInTheNightIsNoHour() {
        read("Nizhny Novgorod Region saw four drones shot down, Novgorod Region two and Volgograd Region seven in the night to 15 November 2026; Vologda Region saw one, the ministry said.")
                .has("RU-NIZ", 4)
                .has("RU-NGR", 2)
                .has("RU-VGG", 7)
                .has("RU-VLG", 1)
                .hasNoTotal()
                .isOfNight("2026-11-15")
                .isSureOfTheNight();
    }

    @Test
    void anHourByWhichTheNumberRoseIsNoCount() {
        read("В ночь на 2 ноября 2026 года над Брянской областью сбили 12 беспилотников, к семи их стало уже 19.")
                .has("RU-BRY", 19)
                .hasNoTotal();
    }
}
