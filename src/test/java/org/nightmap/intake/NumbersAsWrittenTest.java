package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** Numbers in digits and in words, in every case and gender. */
class NumbersAsWrittenTest {

    @Test
    void wordsUpToTenAndDigitsAboveAreReadAlike() {
        read("""
                Russian air defences destroyed 52 Ukrainian drones overnight into 2 October 2025, the Defense \
                Ministry said. 20 UAVs were shot down over the Bryansk Region, 13 over the Kursk Region, ten over \
                the Belgorod Region, six over the Voronezh Region, two over the Oryol Region and one over the Black \
                Sea.
                """)
                .has("RU-BRY", 20)
                .has("RU-KRS", 13)
                .has("RU-BEL", 10)
                .has("RU-VOR", 6)
                .has("RU-ORL", 2)
                .hasSea("Black Sea", 1)
                .hasTotal(52)
                .doubtsNothing()
                .isOfNight("2025-10-02");
    }

    @Test
    void digitsThroughoutAreReadWhateverElseIsCounted() {
        read("""
                Between 11 p.m. on 17 August and 7 a.m. on 18 August 2025, air defence systems on duty destroyed 23 \
                fixed-wing unmanned aerial vehicles: 8 over the Volgograd Region, 5 over the Rostov Region, 5 over \
                the Black Sea, 3 over Crimea and 2 over the Saratov Region. A 61-year-old man was hurt, and 2 trains \
                were 40 minutes late.
                """)
                .has("RU-VGG", 8)
                .has("RU-ROS", 5)
                .hasSea("Black Sea", 5)
                .has("UA-43", 3)
                .has("RU-SAR", 2)
                .hasTotal(23)
                .doubtsNothing()
                .isOfNight("2025-08-18");
    }

    @Test
    void wordsThroughoutAreReadTheTotalAmongThem() {
        read("""
                Seventy-five Ukrainian drones were intercepted over Russian regions in the night to 23 November \
                2025. Thirty-six were destroyed over the Belgorod Region, twenty-one over the Bryansk Region, twelve \
                over the Smolensk Region and six over the Kaluga Region, the ministry reported.
                """)
                .has("RU-BEL", 36)
                .has("RU-BRY", 21)
                .has("RU-SMO", 12)
                .has("RU-KLU", 6)
                .hasTotal(75)
                .doubtsNothing();
    }

    @Test
    void roundTensInWordsAreNumbers() {
        read("""
                Air defence units destroyed 87 drones overnight on 14 June 2024. Seventy of them were shot down over \
                the Rostov Region and seventeen over the Kursk Region.
                """).has("RU-ROS", 70).has("RU-KRS", 17).hasTotal(87).doubtsNothing();
    }

    @Test
    void aCapitalisedNumberWordOpensASentence() {
        read("""
                The ministry said that 62 drones had been shot down overnight. Twenty-four drones were downed over \
                the Bryansk Region. Fifteen were downed over the Smolensk Region. Thirteen were destroyed over the \
                Kaluga Region. Ten more fell over the Tula Region.
                """)
                .has("RU-BRY", 24)
                .has("RU-SMO", 15)
                .has("RU-KLU", 13)
                .has("RU-TUL", 10)
                .hasTotal(62)
                .doubtsNothing();
    }

    @Test
    void aCapitalisedRussianNumeralOpensASentence() {
        read("""
                В ночь на 10 августа 2025 года дежурными средствами ПВО уничтожено 26 украинских БПЛА. Десять \
                беспилотников сбили над Белгородской областью. Девять аппаратов ликвидировали над Брянской областью. \
                Семь дронов перехватили в Курской области.
                """)
                .has("RU-BEL", 10)
                .has("RU-BRY", 9)
                .has("RU-KRS", 7)
                .hasTotal(26)
                .doubtsNothing()
                .isOfNight("2025-08-10");
    }

    @Test
    void russianWordsUpToNineAndDigitsFromTenAreReadAlike() {
        read("""
                В течение прошедшей ночи, с 23.00 мск 8 марта до 7.00 мск 9 марта 2026 года, уничтожено 35 \
                украинских беспилотных летательных аппаратов самолётного типа: 15 — над территорией Брянской \
                области, 10 — над территорией Смоленской области, семь — над территорией Курской области, два — над \
                территорией Республики Крым и один — над акваторией Чёрного моря.
                """)
                .has("RU-BRY", 15)
                .has("RU-SMO", 10)
                .has("RU-KRS", 7)
                .has("UA-43", 2)
                .hasSea("Black Sea", 1)
                .hasTotal(35)
                .doubtsNothing()
                .isOfNight("2026-03-09");
    }

    @Test
    void numeralsInTheGenitiveAreNumbers() {
        read("""
                Минобороны отчиталось об уничтожении за ночь на 5 марта 2026 года двадцати одного дрона. Сообщается \
                о перехвате десяти беспилотников над Белгородской областью, семи — над Брянской, трёх — над Курской \
                и одного — над Чёрным морем.
                """)
                .has("RU-BEL", 10)
                .has("RU-BRY", 7)
                .has("RU-KRS", 3)
                .hasSea("Black Sea", 1)
                .hasTotal(21)
                .doubtsNothing();
    }

    @Test
    void feminineAndNeuterOnesAreOne() {
        read("""
                За ночь на 14 августа 2025 года поражены 44 цели. Над Волгоградской областью сбита двадцать одна \
                цель, над Ростовской — девятнадцать, над Крымом — две, над Белгородской областью — одна. Ещё одно \
                изделие упало в Курской области.
                """)
                .has("RU-VGG", 21)
                .has("RU-ROS", 19)
                .has("UA-43", 2)
                .has("RU-BEL", 1)
                .has("RU-KRS", 1)
                .hasTotal(44)
                .doubtsNothing();
    }

    @Test
    void digitsOfOtherScriptsBreakNothing() {
        read("Overnight into 25 October 2025 air defences were busy: five drones were shot down over Crimea. ٥ طائرات")
                .has("UA-43", 5)
                .hasNoTotal();
    }
}
