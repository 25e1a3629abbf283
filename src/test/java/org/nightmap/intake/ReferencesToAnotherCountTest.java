package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** A number that is told against another one is worked out, or doubted where the other is not in the text. */
class ReferencesToAnotherCountTest {

    @Test
    void theSameNumberIsTheNumberBefore() {
        read("""
                Air defence forces downed 44 drones overnight on 15 December 2025: 15 over the Belgorod Region, the \
                same number over the Bryansk Region, seven over the Kursk Region and the same over the Tula Region.
                """)
                .has("RU-BEL", 15)
                .has("RU-BRY", 15)
                .has("RU-KRS", 7)
                .has("RU-TUL", 7)
                .hasTotal(44);
    }

    @Test
    void asManyOverIsTheNumberBefore() {
        read("""
                Overnight into 1 November 2025 twelve UAVs were intercepted over the Rostov Region and as many over \
                the Volgograd Region. Four more were shot down over the Black Sea. In all, 28 were destroyed.
                """).has("RU-ROS", 12).has("RU-VGG", 12).hasSea("Black Sea", 4).hasTotal(28);
    }

    @Test
    void stolkoZheIsTheNumberBefore() {
        read("""
                За ночь на 1 ноября 2025 года сбито 98 украинских дронов. 46 из них уничтожили над Волгоградской \
                областью, столько же — над Ростовской. Три беспилотника перехватили над Крымом и столько же над \
                Чёрным морем.
                """)
                .has("RU-VGG", 46)
                .has("RU-ROS", 46)
                .has("UA-43", 3)
                .hasSea("Black Sea", 3)
                .hasTotal(98);
    }

    @Test
    void theSameNumberOfAircraftIsTheNumberBefore() {
        read("""
                В ночь на 9 октября 2025 года средства ПВО ликвидировали 29 БПЛА: девять беспилотников — над \
                Воронежской областью, такое же количество аппаратов — над Белгородской, 11 — над Брянской.
                """).has("RU-VOR", 9).has("RU-BEL", 9).has("RU-BRY", 11).hasTotal(29);
    }

    @Test
    void asManyForSeveralPlacesAreSoManyInEach() {
        // 20 + 3 × 20 = 80
        read("""
                В ночь на 11 февраля 2026 года уничтожено 80 БПЛА. Над Волгоградской областью сбили 20 аппаратов, по \
                столько же — над Ростовской, Саратовской и Воронежской областями.
                """).has("RU-VGG", 20).hasEach(20, "RU-ROS", "RU-SAR", "RU-VOR").hasTotal(80);
    }

    @Test
    void oneFewerIsOneLess() {
        read("""
                За ночь на 9 февраля 2026 года дежурные расчёты сбили 25 беспилотников: девять — над Белгородской \
                областью, на один меньше — над Курской. Ещё восемь перехвачены над Брянской областью.
                """).has("RU-BEL", 9).has("RU-KRS", 8).has("RU-BRY", 8).hasTotal(25);
    }

    @Test
    void oneFewerInEnglishIsOneLess() {
        read("""
                The ministry counted 32 drones in the night to 9 February 2026. Twelve were downed over the Bryansk \
                Region and one fewer over the Kaluga Region; nine fell in the Smolensk Region.
                """).has("RU-BRY", 12).has("RU-KLU", 11).has("RU-SMO", 9).hasTotal(32);
    }

    @Test
    void halfAsManyIsHalfTheNumberBefore() {
        read("""
                В ночь на 14 сентября 2025 года сбито 96 беспилотников. Больше всего, 64, — над Краснодарским краем, \
                вдвое меньше — над Ростовской областью.
                """).has("RU-KDA", 64).has("RU-ROS", 32).hasTotal(96);
    }

    @Test
    void halfOfThemIsHalfOfTheTotal() {
        read("""
                Eighty drones were destroyed overnight on 5 June 2025. Half of them were intercepted over the Kursk \
                Region, 25 over the Belgorod Region and 15 over the Bryansk Region.
                """).has("RU-KRS", 40).has("RU-BEL", 25).has("RU-BRY", 15).hasTotal(80);
    }

    @Test
    void asManyAsTheNightBeforeIsNoNumberOfThisNight() {
        read("""
                Overnight on 18 July 2025 air defences downed 26 drones: 15 over the Rostov Region and 11 over the \
                Bryansk Region. As many were shot down there the previous night.
                """).has("RU-ROS", 15).has("RU-BRY", 11).hasTotal(26);
    }

    @Test
    void respectivelyPairsNumbersAndPlacesInTheirOrder() {
        read("""
                Overnight into 20 February 2026 air defences destroyed 58 UAVs. 31 and 17 drones were shot down over \
                the Bryansk and Kaluga regions respectively, ten over the Smolensk Region.
                """)
                .has("RU-BRY", 31)
                .has("RU-KLU", 17)
                .has("RU-SMO", 10)
                .hasTotal(58)
                .doubtsNothing();
    }

    @Test
    void sootvetstvennoPairsNumbersAndPlacesInTheirOrder() {
        read("""
                В ночь на 17 декабря 2025 года уничтожено 94 БПЛА: 31 — над Краснодарским краем, 24 и 21 — над \
                Ростовской и Волгоградской областями соответственно, 18 — над Крымом.
                """)
                .has("RU-KDA", 31)
                .has("RU-ROS", 24)
                .has("RU-VGG", 21)
                .has("UA-43", 18)
                .hasTotal(94)
                .doubtsNothing();
    }

    @Test
    void twoPairsInOneStatementAreKeptApart() {
        read("""
                За ночь на 30 октября 2025 года сбито 90 беспилотников: 40 и 25 — над Брянской и Калужской областями \
                соответственно, 16 и 9 — соответственно над Тульской и Рязанской областями.
                """)
                .has("RU-BRY", 40)
                .has("RU-KLU", 25)
                .has("RU-TUL", 16)
                .has("RU-RYA", 9)
                .hasTotal(90)
                .doubtsNothing();
    }

    @Test
    void threeNumbersGoToThreePlaces() {
        read("""
                Ночью 19 января 2026 года уничтожено 47 БПЛА. Над Белгородской, Брянской и Курской областями сбили \
                20, 15 и 12 аппаратов соответственно.
                """)
                .has("RU-BEL", 20)
                .has("RU-BRY", 15)
                .has("RU-KRS", 12)
                .hasTotal(47)
                .doubtsNothing();
    }

    @Test
    void pairsWithoutTheWordAreConfirmedByTheTotal() {
        // 33 + 20 + 7 = 60
        read("""
                В ночь на 17 февраля 2026 года уничтожено 60 беспилотников: 33 и 20 — над Краснодарским краем и \
                Крымом, семь — над Азовским морем.
                """).has("RU-KDA", 33).has("UA-43", 20).hasSea("Sea of Azov", 7).hasTotal(60);
    }

    @Test
    void aReferenceToWhatIsNotInTheTextIsDoubted() {
        read("""
                Overnight into 4 November 2025 ten drones were shot down over the Kursk Region. Over the Tula Region \
                there were as many as in the whole of October.
                """).has("RU-KRS", 10).hasWithoutExactCount("RU-TUL").hasNoTotal().doubts(IssueCode.UNRESOLVED_REFERENCE);
    }

    @Test
    void fewerThanNoneIsNoNumber() {
        read("""
                В ночь на 9 февраля 2026 года один БПЛА сбит над Курской областью, на один меньше — над Тульской, на \
                один меньше — над Калужской.
                """).isDoubted();
    }
}
