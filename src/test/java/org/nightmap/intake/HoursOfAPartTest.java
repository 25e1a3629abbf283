package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.report.Coverage;

/** Hours of one region, of a mayor or of debris are not those that the statement speaks for. */
class HoursOfAPartTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Air defences shot down 55 drones in the night to 12 November 2026: 35 over Kaluga Region, 20 over Bryansk Region. Moscow mayor Sobyanin reported five drones shot down on their way to the capital between 1:20 a.m. and 4:05 a.m.",
                "In the night to 12 November 2026, 55 drones were shot down: 35 over Kaluga Region and 20 over Bryansk Region. Over Kaluga Region they were shot down between 2:10 and 3:40 a.m.",
                "В ночь на 12 ноября 2026 года сбито 55 беспилотников: 35 над Калужской областью, 20 над Брянской. Над Калужской областью их сбивали с 02:10 до 03:40.",
                "В ночь на 12 ноября 2026 года сбито 55 беспилотников: 35 над Калужской областью, 20 над Брянской. Обломки падали в Калуге с 01:10 до 02:20.",
                "In the night to 12 November 2026, 55 drones were shot down: 35 over Kaluga Region and 20 over Bryansk Region. Debris fell in Kaluga between 2:10 and 3:40 a.m.",
                "The raid on Kaluga lasted from 1:00 a.m. to 3:00 a.m. In the night to 12 November 2026, 55 drones were shot down: 35 over Kaluga Region and 20 over Bryansk Region."
            })
    void hoursOfAPartAreNotThoseOfTheStatement(String text) {
        read(text).has("RU-KLU", 35).has("RU-BRY", 20).hasTotal(55).speaksFor(Coverage.FULL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the night to 12 November 2026, 55 drones were shot down: 35 over Kaluga Region, from 2:10 to 3:40, and 20 over Bryansk Region, from 11 p.m. to 6 a.m.",
                "Сбито 55 беспилотников: над Калужской областью с 23:00 11 ноября до 07:00 12 ноября 2026 года — 35, над Брянской — 20.",
                "The attack lasted from 1:00 a.m. to 5:00 a.m. In the night to 12 November 2026, 55 drones were shot down: 35 over Kaluga Region and 20 over Bryansk Region."
            })
    void hoursThatMayBeOfOneRegionAloneAreAsked(String text) {
        read(text).has("RU-KLU", 35).has("RU-BRY", 20).hasTotal(55).speaksFor(Coverage.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the night to 12 November 2026, from 1 a.m. to 5 a.m., 55 drones were shot down: 35 over Kaluga Region and 20 over Bryansk Region.",
                "С 01:00 до 05:00 12 ноября 2026 года сбито 55 беспилотников: 35 над Калужской областью, 20 над Брянской.",
                "In the night to 12 November 2026, 55 drones were shot down: 35 over Kaluga Region and 20 over Bryansk Region. The ministry counts from 1 a.m. to 5 a.m."
            })
    void hoursOfTheWholeStayItsWindow(String text) {
        read(text).has("RU-KLU", 35).has("RU-BRY", 20).hasTotal(55).speaksFor(Coverage.PART);
    }

    @Test
    void hoursOfTheOnlyRegionAreThoseOfTheStatement() {
        read("In the night to 12 November 2026 five drones were shot down over Kaluga Region between 2:10 and 3:40 a.m.")
                .has("RU-KLU", 5)
                .hasNoTotal()
                .speaksFor(Coverage.PART);
    }
}
