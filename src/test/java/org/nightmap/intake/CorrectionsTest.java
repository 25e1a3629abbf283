package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** Numbers that a text takes back or tells anew. */
class CorrectionsTest {

    @Test
    void theCorrectedNumberOfTheOnlyCountStandsInItsPlace() {
        read("On the night to 18 September 2026 we wrote that twelve drones were shot down over Tula Region. The correct "
                        + "number is nine.")
                .has("RU-TUL", 9)
                .hasNoTotal()
                .doubtsNothing();
        read("Twelve drones were shot down over Tula Region in the night to 9 November 2026, the ministry said. Nine, it "
                        + "said later.")
                .has("RU-TUL", 9)
                .hasNoTotal();
        read("Губернатор сообщил, что за ночь на 9 октября 2026 года над Тульской областью уничтожено восемь БПЛА. Позже "
                        + "Минобороны уточнило: девять.")
                .has("RU-TUL", 9)
                .hasNoTotal();
        read("Мы писали, что в ночь на 18 сентября 2026 года над Тульской областью сбили 12 беспилотников. Верная цифра — "
                        + "девять.")
                .has("RU-TUL", 9)
                .hasNoTotal();
    }

    @Test
    void ofSeveralCountsTheOneIsCorrectedThatTheWordsName() {
        read("Twelve drones were shot down over Tula Region and six over Oryol Region in the night to 9 November 2026. The "
                        + "ministry has since corrected the first number to nine.")
                .has("RU-TUL", 9)
                .has("RU-ORL", 6)
                .hasNoTotal();
        read("In the night to 9 November 2026 eighteen drones were shot down over Tula Region and six over Oryol Region. The "
                        + "ministry later lowered the Tula figure to 16.")
                .has("RU-TUL", 16)
                .has("RU-ORL", 6)
                .hasNoTotal();
        read("В ночь на 9 ноября 2026 года над Тульской областью сбито 18 беспилотников, над Орловской — шесть. Позже "
                        + "Минобороны исправило число по Тульской области на 16.")
                .has("RU-TUL", 16)
                .has("RU-ORL", 6)
                .hasNoTotal();
    }

    @Test
    void whereTheWordsNameNoneEveryCountIsDoubted() {
        read("Twelve drones were shot down over Tula Region and six over Oryol Region in the night to 9 November 2026, 18 in "
                        + "all. One number is wrong, the correct one is nine.")
                .has("RU-TUL", 12)
                .has("RU-ORL", 6)
                .hasTotal(18)
                .isDoubted();
        read("В ночь на 9 ноября 2026 года над Тульской областью сбито 18 беспилотников, над Орловской — шесть. Верная "
                        + "цифра — 16.")
                .has("RU-TUL", 18)
                .has("RU-ORL", 6)
                .hasNoTotal()
                .isDoubted();
    }

    @Test
    void aNumberThatIsDeniedDoesNotCount() {
        read("We wrote that twelve drones had been shot down over Tula Region in the night to 18 September 2026. It was not "
                        + "twelve but nine; the other three were shot down over Kaluga Region.")
                .has("RU-TUL", 9)
                .has("RU-KLU", 3)
                .hasNoTotal();
        read("Уточняем: в ночь на 18 сентября 2026 года над Смоленской областью сбили не 12, а девять беспилотников. Над "
                        + "Псковской областью сбито 14. Итого 23.")
                .has("RU-SMO", 9)
                .has("RU-PSK", 14)
                .hasTotal(23);
        read("По данным Минобороны за ночь на 20 ноября 2026 года, над Орловской областью сбито девять беспилотников, а не "
                        + "19, как писали каналы, над Тульской — шесть.")
                .has("RU-ORL", 9)
                .has("RU-TUL", 6)
                .hasNoTotal();
        read("Twelve drones were shot down over Tula Region in the night to 9 November 2026, not 19 as some channels wrote, "
                        + "and six over Oryol Region.")
                .has("RU-TUL", 12)
                .has("RU-ORL", 6)
                .hasNoTotal();
    }

    @Test
    void aNumberThatRoseIsTheLatest() {
        read("By 4 a.m. on 2 November 2026 twelve drones had been shot down over Bryansk Region, the governor wrote; by "
                        + "seven the number had risen to 19. In Kaluga Region five were downed overnight.")
                .has("RU-BRY", 19)
                .has("RU-KLU", 5)
                .hasNoTotal();
        read("К четырём утра 2 ноября 2026 года над Брянской областью сбили 12 беспилотников, к семи их стало уже 19, "
                        + "написал губернатор.")
                .has("RU-BRY", 19)
                .hasNoTotal();
        read("В ночь на 2 ноября 2026 года над Брянской областью сбили 12 беспилотников, позже их число выросло до 19, "
                        + "сообщил губернатор.")
                .has("RU-BRY", 19)
                .hasNoTotal();
    }

    @Test
    void aWrongNumberOfAnEarlierVersionChangesNothing() {
        read("The Defence Ministry said 14 drones were shot down over Tula Region in the night to 9 November 2026. An "
                        + "earlier version of this article gave the number as 41.")
                .has("RU-TUL", 14)
                .hasNoTotal();
        read("В ночь на 9 ноября 2026 года над Тульской областью сбито 14 беспилотников. В прежней версии заметки ошибочно "
                        + "стояло 41.")
                .has("RU-TUL", 14)
                .hasNoTotal();
    }

    @Test
    void whatIsAddedLaterCorrectsNothing() {
        read("In the night to 9 November 2026 twelve drones were shot down over Tula Region. Later another nine were shot "
                        + "down over Oryol Region.")
                .has("RU-TUL", 12)
                .has("RU-ORL", 9)
                .hasNoTotal();
        read("Над Брянской областью в ночь на 2 ноября 2026 года сбито 12 беспилотников. Над Тульской — девять, уточнили в "
                        + "Минобороны.")
                .has("RU-BRY", 12)
                .has("RU-TUL", 9)
                .hasNoTotal();
    }

    @Test
    void ofATextThatCorrectsItselfWithoutEndNothingIsSure() {
        read("In the night to 9 November 2026 five drones were shot down over Tula Region. "
                        + "The correct number is nine. The correct number is five. ".repeat(101)
                        + "Six were shot down over Oryol Region.")
                .isDoubtedAt("RU-TUL")
                .isDoubtedAt("RU-ORL");
    }
}
