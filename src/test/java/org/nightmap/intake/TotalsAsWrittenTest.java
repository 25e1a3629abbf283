package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** Totals in words: one word, compounds, tens, and a number that ends in one. */
class TotalsAsWrittenTest {

    @Test
    void aTotalMayBeAWord() {
        read("""
                Ten Ukrainian UAVs were destroyed over Russian territory last night, the Defense Ministry said on 8 \
                September 2025. Six were intercepted over the Belgorod Region, three over the Kursk Region and one \
                over the Black Sea.
                """)
                .has("RU-BEL", 6)
                .has("RU-KRS", 3)
                .hasSea("Black Sea", 1)
                .hasTotal(10)
                .doubtsNothing();
    }

    @Test
    void aTotalMayBeAHyphenatedCompound() {
        read("""
                Ninety-five UAVs were intercepted and destroyed during the night of 24-25 May 2025: 61 over the \
                Bryansk Region and 34 over the Oryol Region.
                """).has("RU-BRY", 61).has("RU-ORL", 34).hasTotal(95).doubtsNothing();
    }

    @Test
    void aTotalMayBeARussianCompound() {
        read("""
                Двадцать шесть украинских беспилотников уничтожены минувшей ночью, сообщили 6 мая 2025 года в \
                Минобороны. Семнадцать БПЛА сбиты над Брянской областью, пять — над Калужской, четыре — над \
                Тульской.
                """)
                .has("RU-BRY", 17)
                .has("RU-KLU", 5)
                .has("RU-TUL", 4)
                .hasTotal(26)
                .doubtsNothing();
    }

    @Test
    void twoTensAreTwenty() {
        read("""
                Два десятка беспилотников сбиты за ночь на 1 октября 2025 года над регионами России. 12 БПЛА \
                уничтожены над Волгоградской областью, 8 — над Ростовской областью.
                """).has("RU-VGG", 12).has("RU-ROS", 8).hasTotal(20).doubtsNothing();
    }

    @Test
    void aTotalEndingInOneStandsWithTheSingular() {
        read("""
                Дежурными средствами ПВО в ночь на 9 декабря 2025 года перехвачен и уничтожен 121 украинский \
                беспилотный летательный аппарат: 60 над территорией Ростовской области, 41 над территорией \
                Волгоградской области и 20 над территорией Астраханской области.
                """)
                .has("RU-ROS", 60)
                .has("RU-VGG", 41)
                .has("RU-AST", 20)
                .hasTotal(121)
                .doubtsNothing();
    }
}
