package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.Coverage;

/** Parts of a count by their hours or destinations, and totals that a clause of their own gives. */
class PartsAndTotalsTest {

    @Test
    void hoursOfPartsAreNotThoseOfTheStatement() {
        read("On the night of 24 to 25 October 2025 17 drones were shot down over Bryansk Region, including nine before midnight "
                        + "and eight after.")
                .has("RU-BRY", 17)
                .ofWhich(9)
                .ofWhich(8)
                .hasNoTotal()
                .speaksFor(Coverage.FULL);
        read("В ночь на 25 октября 2025 года над Брянской областью сбито 17 беспилотников, в том числе девять до полуночи и "
                        + "восемь после двух часов ночи, над Курской — четыре.")
                .has("RU-BRY", 17)
                .ofWhich(9)
                .ofWhich(8)
                .has("RU-KRS", 4)
                .hasNoTotal()
                .speaksFor(Coverage.FULL);
    }

    @Test
    void aRegionOfItsOwnIsNoPartWhereverItsDronesWereHeading() {
        read("Overnight 12 drones were shot down. Seven of them were downed on the approach to St. Petersburg over Leningrad Region "
                        + "and five over Pskov Region.")
                .has("RU-LEN", 7)
                .has("RU-PSK", 5)
                .hasTotal(12);
        read("За ночь сбито 12 беспилотников. Семь из них нейтрализованы на подлёте к Петербургу над Ленинградской областью, "
                        + "пять — над Псковской.")
                .has("RU-LEN", 7)
                .has("RU-PSK", 5)
                .hasTotal(12);
    }

    @Test
    void aClauseThatBeginsWithTheWordForTotalsGivesOne() {
        read("Ночью сбиты беспилотники: девять — над Тверской областью, один — над Костромской: всего сбито десять.")
                .has("RU-TVE", 9)
                .has("RU-KOS", 1)
                .hasTotal(10);
        read("Ночью сбит один беспилотник над Рязанской областью, пять — над Ярославской: всего за ночь шесть.")
                .has("RU-RYA", 1)
                .has("RU-YAR", 5)
                .hasTotal(6);
        read("Overnight nine drones were downed over Tver Region, one over Kostroma: altogether ten were shot down.")
                .has("RU-TVE", 9)
                .has("RU-KOS", 1)
                .hasTotal(10);
    }

    @Test
    void onlyThreeIsNoTotal() {
        read("За ночь над Тульской областью сбито всего три беспилотника, над Курской — 14.")
                .has("RU-TUL", 3)
                .has("RU-KRS", 14)
                .hasNoTotal();
    }

    @Test
    void aNumberThatIsPutAtSeveralPlacesIsNoHour() {
        read("18 drones downed overnight\nThe ministry put the count at ten over Kursk Region and at eight over Bryansk Region.")
                .has("RU-KRS", 10)
                .has("RU-BRY", 8)
                .hasTotal(18);
    }

    @Test
    void aGovernorsNumberIsNoTotalOfOthersLines() {
        read("Drones were shot down overnight: nine over Kursk Region, five over Tula Region. Governor Gladkov counted 14.")
                .has("RU-KRS", 9)
                .has("RU-TUL", 5)
                .hasNoTotal();
    }
}
