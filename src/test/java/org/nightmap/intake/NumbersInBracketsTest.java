package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** Numbers in brackets, after their place or after the same number in words. */
class NumbersInBracketsTest {

    @Test
    void aNumberInBracketsAfterARussianPlaceIsItsCount() {
        read("""
                Минувшей ночью средства ПВО сбили 58 БПЛА над территориями Белгородской (25), Брянской (17), Курской \
                (10), Тульской (4) и Рязанской (2) областей, сообщили в Минобороны 13 марта 2024 года.
                """)
                .has("RU-BEL", 25)
                .has("RU-BRY", 17)
                .has("RU-KRS", 10)
                .has("RU-TUL", 4)
                .has("RU-RYA", 2)
                .hasTotal(58)
                .doubtsNothing();
    }

    @Test
    void aNumberInBracketsAfterThePlaceIsItsCount() {
        read("""
                Drones were shot down overnight over the Belgorod Region (25), the Bryansk Region (17) and Crimea \
                (four): 46 in all, according to the Defence Ministry's statement of 14 November 2025.
                """)
                .has("RU-BEL", 25)
                .has("RU-BRY", 17)
                .has("UA-43", 4)
                .hasTotal(46)
                .doubtsNothing();
    }

    @Test
    void aWordAndTheSameNumberInBracketsAreOneCount() {
        read("""
                За ночь на 12 декабря 2024 года уничтожено 15 (пятнадцать) беспилотников: восемь (8) над Курской \
                областью, пять (5) над Белгородской областью, два (2) над Чёрным морем.
                """)
                .has("RU-KRS", 8)
                .has("RU-BEL", 5)
                .hasSea("Black Sea", 2)
                .hasTotal(15)
                .doubtsNothing();
    }

    @Test
    void theYearBeforeTheDronesIsNotTheirNumber() {
        read("""
                Overnight into 25 October 2025 drones were shot down over the Rostov Region (20), the Bryansk Region \
                (17) and Crimea (nine).
                """)
                .has("RU-ROS", 20)
                .has("RU-BRY", 17)
                .has("UA-43", 9)
                .hasNoTotal()
                .isOfNight("2025-10-25");
    }
}
