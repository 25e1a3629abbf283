package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.report.IssueCode;

/** A capital that speaks, or shoots down, is its government: who tells is not where. */
class GovernmentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "В Москве сообщили о 56 беспилотниках, сбитых в ночь на 12 ноября 2026 года: 44 над Ростовской областью, 12 над Воронежской.",
                "В Москве заявили, что в ночь на 12 ноября 2026 года сбили 56 беспилотников: 44 — над Ростовской областью, 12 — над Воронежской.",
                "В ночь на 12 ноября 2026 года Москва сбила 56 беспилотников: 44 над Ростовской областью, 12 над Воронежской.",
                "Москва в ночь на 12 ноября 2026 года отразила атаку 56 беспилотников: 44 — над Ростовской областью, 12 — над Воронежской.",
                "Москва сообщила о 56 беспилотниках, сбитых в ночь на 12 ноября 2026 года: 44 над Ростовской областью, 12 над Воронежской.",
                "По данным Москвы, в ночь на 12 ноября 2026 года сбито 56 беспилотников: 44 над Ростовской областью, 12 над Воронежской.",
                "Moscow shot down 56 drones in the night to 12 November 2026: 44 over Rostov Region and 12 over Voronezh Region.",
                "Moscow destroyed 56 drones in the night to 12 November 2026, its Defence Ministry says: 44 over Rostov Region and 12 over Voronezh Region.",
                "Moscow said its forces downed 56 drones in the night to 12 November 2026: 44 over Rostov Region and 12 over Voronezh Region.",
                "In Moscow, officials reported 56 drones shot down in the night to 12 November 2026: 44 over Rostov Region and 12 over Voronezh Region.",
                "In the night to 12 November 2026 Moscow intercepted 56 drones, 44 of them over Rostov Region and 12 over Voronezh Region.",
                "Russia shot down 56 drones in the night to 12 November 2026: 44 over Rostov Region and 12 over Voronezh Region.",
                "Drones attacked Rostov Region in the night to 12 November 2026. Moscow said it had shot down 44 there and 12 over Voronezh Region, 56 in all."
            })
    void theCapitalThatSpeaksOrShootsIsNoPlace(String text) {
        read(text)
                .has("RU-ROS", 44)
                .has("RU-VOR", 12)
                .hasTotal(56)
                .isOfNight("2026-11-12")
                .doubtsNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rostov Region was attacked in the night to 12 November 2026. Moscow says 44 were shot down there.",
                "В ночь на 12 ноября 2026 года Ростовскую область атаковали дроны. Москва заявила о 44 сбитых там.",
                "Ростовскую область в ночь на 12 ноября 2026 года атаковали дроны. В Москве заявили, что там сбили 44."
            })
    void thereIsTheRegionNamedBeforeAndNotWhoSpeaks(String text) {
        read(text).has("RU-ROS", 44).hasNoTotal().isOfNight("2026-11-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the night to 12 November 2026 five drones were shot down over Moscow and 12 over Tula Region, the Defence Ministry said.",
                "В ночь на 12 ноября 2026 года в Москве сбито 5 беспилотников, над Тульской областью — 12, сообщило Минобороны.",
                "В ночь на 12 ноября 2026 года Москва сбила пять беспилотников, Тульская область сбила 12.",
                "Over Moscow five drones were shot down in the night to 12 November 2026, over Tula Region 12, the Defence Ministry said."
            })
    void theCityStaysAPlaceWhereThingsWereShotDown(String text) {
        read(text).has("RU-MOW", 5).has("RU-TUL", 12).hasNoTotal().doubtsNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "В Москве в ночь на 12 ноября 2026 года насчитали 56 сбитых беспилотников: 44 над Ростовской областью, 12 над Воронежской.",
                "В Москве в ночь на 12 ноября 2026 года сбили 56 беспилотников: 44 над Ростовской областью, 12 над Воронежской."
            })
    void whereItCannotBeToldItIsAsked(String text) {
        read(text)
                .has("RU-MOW", 56)
                .has("RU-ROS", 44)
                .has("RU-VOR", 12)
                .hasNoTotal()
                .isDoubted();
    }

    @Test
    void aCountOfTheGovernmentAloneIsATotalThatNoLineMakesUp() {
        read("Moscow downed five drones in the night to 12 November 2026.")
                .hasTotal(5)
                .doubts(IssueCode.SUM_BELOW_TOTAL);
    }
}
