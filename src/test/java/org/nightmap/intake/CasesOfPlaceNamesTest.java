package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** Names of regions in every Russian case, with and without their noun. */
class CasesOfPlaceNamesTest {

    @Test
    void theGenitiveAfterTerritoryIsTheRegion() {
        read("""
                За ночь на 9 марта 2026 года уничтожено 32 БПЛА: 15 — над территорией Белгородской области, девять — \
                над территорией Краснодарского края, пять — над территорией Республики Адыгея, три — над \
                территориями Тульской, Рязанской и Липецкой областей, по одному над каждой.
                """)
                .has("RU-BEL", 15)
                .has("RU-KDA", 9)
                .has("RU-AD", 5)
                .hasEach(1, "RU-TUL", "RU-RYA", "RU-LIP")
                .hasTotal(32);
    }

    @Test
    void theInstrumentalAfterOverIsTheRegion() {
        read("""
                Ночью 4 октября 2025 года сбито 30 БПЛА: 14 — над Воронежской областью, девять — над Ставропольским \
                краем, четыре — над Мордовией, два — над Марий Эл и один — над Удмуртской Республикой.
                """)
                .has("RU-VOR", 14)
                .has("RU-STA", 9)
                .has("RU-MO", 4)
                .has("RU-ME", 2)
                .has("RU-UD", 1)
                .hasTotal(30)
                .doubtsNothing();
    }

    @Test
    void thePrepositionalAfterInIsTheRegion() {
        read("""
                В ночь на 13 августа 2025 года уничтожено 27 дронов: 13 — в Брянской области, семь — в Краснодарском \
                крае, четыре — в Чувашии, два — в Пермском крае, один — в Республике Татарстан.
                """)
                .has("RU-BRY", 13)
                .has("RU-KDA", 7)
                .has("RU-CU", 4)
                .has("RU-PER", 2)
                .has("RU-TA", 1)
                .hasTotal(27)
                .doubtsNothing();
    }

    @Test
    void theAccusativeAfterAttacksOnIsTheRegion() {
        read("""
                В ночь на 13 ноября 2025 года отражена атака на Брянскую область: там сбили 18 беспилотников. При \
                налёте на Кубань уничтожено ещё пять дронов, при попытке удара по Калмыкии — два. Всего сбито 25.
                """).has("RU-BRY", 18).has("RU-KDA", 5).has("RU-KL", 2).hasTotal(25);
    }

    @Test
    void theNominativeOfAListIsTheRegion() {
        read("""
                Сбитые за ночь на 14 января 2026 года беспилотники по регионам:
                Ростовская область — 25
                Краснодарский край — 11
                Республика Крым — 7
                Адыгея — 2
                Чёрное море — 3
                Итого 48.
                """)
                .has("RU-ROS", 25)
                .has("RU-KDA", 11)
                .has("UA-43", 7)
                .has("RU-AD", 2)
                .hasSea("Black Sea", 3)
                .hasTotal(48)
                .doubtsNothing();
    }

    @Test
    void casesMayChangeWithinOneStatement() {
        read("""
                В ночь на 7 августа 2025 года уничтожено 39 БПЛА: девять над территорией Ростовской области, восемь \
                в Татарстане, семь над Крымом, по шесть над Брянской и на Волгоградскую область, три — Саратовская \
                область.
                """)
                .has("RU-ROS", 9)
                .has("RU-TA", 8)
                .has("UA-43", 7)
                .hasEach(6, "RU-BRY", "RU-VGG")
                .has("RU-SAR", 3)
                .hasTotal(39);
    }

    @Test
    void anAdjectiveAloneIsTheRegion() {
        read("""
                Ночью 31 октября 2025 года сбито 64 БПЛА: 22 — над Брянской областью, 18 — над Калужской, 13 — над \
                Тульской, восемь — над Рязанской, три — над Ярославской.
                """)
                .has("RU-BRY", 22)
                .has("RU-KLU", 18)
                .has("RU-TUL", 13)
                .has("RU-RYA", 8)
                .has("RU-YAR", 3)
                .hasTotal(64)
                .doubtsNothing();
    }

    @Test
    void theMasculineAdjectiveWithRegionIsTheRegion() {
        read("""
                За ночь на 2 ноября 2025 года перехвачено 26 БПЛА: в Ростовском регионе — 12, в Воронежском регионе \
                — девять, над Тамбовским и Липецким регионами — три и два соответственно.
                """)
                .has("RU-ROS", 12)
                .has("RU-VOR", 9)
                .has("RU-TAM", 3)
                .has("RU-LIP", 2)
                .hasTotal(26);
    }
}
