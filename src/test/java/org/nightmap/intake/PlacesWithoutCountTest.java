package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** Places that are named without a number. */
class PlacesWithoutCountTest {

    @Test
    void placesWithoutAnyCountAreKeptAsSuch() {
        read("""
                Overnight into 15 February 2026 air defence systems destroyed 68 drones, the ministry said. They \
                were downed over the Bryansk, Kaluga and Tula regions; no figures were given for each of them.
                """)
                .hasWithoutExactCount("RU-BRY")
                .hasWithoutExactCount("RU-KLU")
                .hasWithoutExactCount("RU-TUL")
                .hasTotal(68)
                .doubts(IssueCode.PLACE_WITHOUT_COUNT, IssueCode.SUM_BELOW_TOTAL);
    }

    @Test
    void aListOfPlacesAfterTheTotalHasNoCounts() {
        read("""
                В ночь на 25 мая 2025 года уничтожено 95 беспилотников. Атаки отражены в Брянской, Калужской, \
                Тульской и Орловской областях.
                """)
                .hasWithoutExactCount("RU-BRY")
                .hasWithoutExactCount("RU-KLU")
                .hasWithoutExactCount("RU-TUL")
                .hasWithoutExactCount("RU-ORL")
                .hasTotal(95)
                .doubts(IssueCode.PLACE_WITHOUT_COUNT, IssueCode.SUM_BELOW_TOTAL);
    }

    @Test
    void someHaveACountAndSomeHaveNone() {
        read("""
                За ночь на 8 января 2026 года сбито 61 БПЛА. Больше всего, 32, — над Белгородской областью, 15 — над \
                Воронежской. Дроны также уничтожали над Курской и Липецкой областями.
                """)
                .has("RU-BEL", 32)
                .has("RU-VOR", 15)
                .hasWithoutExactCount("RU-KRS")
                .hasWithoutExactCount("RU-LIP")
                .hasTotal(61)
                .doubts(IssueCode.PLACE_WITHOUT_COUNT, IssueCode.SUM_BELOW_TOTAL);
    }
}
