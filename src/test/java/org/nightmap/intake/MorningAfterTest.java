package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.report.IssueCode;

/** Counts of the day and of the morning after a night, and a night told together with its morning. */
class MorningAfterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the night to 15 November 2026 air defences shot down 22 drones over Bryansk Region and nine over Kursk Region. Later in the day three more were shot down over Tula Region.",
                "In the night to 15 November 2026 air defences shot down 22 drones over Bryansk Region and nine over Kursk Region. By noon three more had been shot down over Tula Region.",
                "In the night to 15 November 2026 air defences shot down 22 drones over Bryansk Region, nine over Kursk Region and, later in the day, three over Tula Region.",
                "В ночь на 15 ноября 2026 года над Брянской областью сбили 22 беспилотника, над Курской — девять. К полудню над Тульской областью сбили ещё три."
            })
    void whatIsOfTheDayIsNotOfTheNight(String text) {
        read(text).has("RU-BRY", 22).has("RU-KRS", 9).hasNoTotal().doubts(IssueCode.NIGHT_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the night to 15 November 2026 air defences shot down 22 drones over Bryansk Region. After dawn, three were shot down over Tula Region.",
                "In the night to 15 November 2026 air defences shot down 22 drones over Bryansk Region. In the morning three were shot down over Tula Region.",
                "In the night to 15 November 2026 air defences shot down 22 drones over Bryansk Region. Three more were shot down over Tula Region on Sunday morning.",
                "After daybreak on 15 November 2026 three drones were shot down over Tula Region; in the night 22 had been shot down over Bryansk Region.",
                "В ночь на 15 ноября 2026 года над Брянской областью сбили 22 беспилотника. После рассвета над Тульской областью сбили ещё три.",
                "В ночь на 15 ноября 2026 года над Брянской областью сбили 22 беспилотника, а утром ещё три — над Тульской."
            })
    void whatIsOfTheMorningIsAsked(String text) {
        read(text).has("RU-BRY", 22).has("RU-TUL", 3).hasNoTotal().doubts(IssueCode.UNRESOLVED_REFERENCE);
    }

    @Test
    void whatWasToldInTheMorningIsOfTheNight() {
        read("In the night to 15 November 2026 air defences shot down 22 drones over Bryansk Region. The ministry reported in the morning that three were shot down over Tula Region.")
                .has("RU-BRY", 22)
                .has("RU-TUL", 3)
                .hasNoTotal()
                .doubtsNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Overnight and this morning air defences shot down 31 drones, the ministry said on 9 November 2026: 20 over Kursk Region and 11 over Belgorod Region.",
                "Overnight and in the morning of 9 November 2026 air defences shot down 31 drones: 20 over Kursk Region and 11 over Belgorod Region.",
                "During the night and on the morning of 9 November 2026, air defences shot down 31 drones: 20 over Kursk Region and 11 over Belgorod Region.",
                "Ночью и утром 9 ноября 2026 года сбит 31 беспилотник: 20 над Курской областью, 11 над Белгородской.",
                "В ночь на 9 ноября 2026 года и утром сбит 31 беспилотник: 20 над Курской областью, 11 над Белгородской."
            })
    void aNightAndAMorningTogetherAreAsked(String text) {
        read(text).has("RU-KRS", 20).has("RU-BEL", 11).hasTotal(31).doubts(IssueCode.NIGHT_MISSING);
    }
}
