package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** Missiles, bombs and boats are no drones: their numbers are no counts, and the mixture is told. */
class OtherWeaponsTest {

    @Test
    void guidedBombsAreNotCountedAmongTheDrones() {
        read("""
                За ночь на 25 октября 2025 года сбиты четыре управляемые авиационные бомбы и 38 беспилотников: 20 — \
                над Ростовской областью, 18 — над Брянской.
                """).has("RU-ROS", 20).has("RU-BRY", 18).hasTotal(38).doubts(IssueCode.MIXED_WEAPONS);
    }

    @Test
    void rocketsAndMissilesBesideTheTotalAreNotPartOfIt() {
        read("""
                Air defences shot down two HIMARS rockets, one Neptune anti-ship missile and 52 drones overnight \
                into 6 October 2025. Of the drones, 32 were destroyed over the Belgorod Region and 20 over the Black \
                Sea.
                """).has("RU-BEL", 32).hasSea("Black Sea", 20).hasTotal(52).doubts(IssueCode.MIXED_WEAPONS);
    }

    @Test
    void missilesInTheSameListAreLeftOut() {
        read("""
                Overnight on 16 May 2024 air defences destroyed ten ATACMS missiles over Crimea, 11 drones over the \
                Black Sea, six drones over the Belgorod Region and two Tochka-U missiles over the Kursk Region.
                """).hasSea("Black Sea", 11).has("RU-BEL", 6).hasNoTotal().doubts(IssueCode.MIXED_WEAPONS);
        read("""
                В ночь на 24 мая 2024 года над Крымом уничтожены три оперативно-тактические ракеты ATACMS. Также \
                сбиты пять БПЛА над Белгородской областью и один — над Курской, перехвачены две ракеты «Точка-У» над \
                Брянской областью.
                """).has("RU-BEL", 5).has("RU-KRS", 1).hasNoTotal().doubts(IssueCode.MIXED_WEAPONS);
    }

    // A number without a noun after missiles may be one of missiles, so that it is not read as one of drones
    @Test
    void aNumberAfterMissilesIsDoubted() {
        read("""
                Overnight into 31 July 2024, 19 drones were shot down: twelve over the Kursk Region, along with \
                three missiles there, and seven over the Belgorod Region.
                """)
                .has("RU-KRS", 12)
                .hasWithoutExactCount("RU-BEL")
                .hasTotal(19)
                .doubts(IssueCode.MIXED_WEAPONS, IssueCode.SUM_BELOW_TOTAL);
    }

    @Test
    void aMissilesNameInQuotationMarksIsNoDrone() {
        read("В ночь на 14 ноября 2026 года над Чёрным морем сбиты 20 беспилотников и два «Нептуна».")
                .hasSea("Black Sea", 20)
                .hasNoTotal()
                .doubts(IssueCode.MIXED_WEAPONS)
                .doubtsNothing();
        read("В ночь на 14 ноября 2026 года сбиты беспилотники: над Курской областью — 5, над Крымом — 20 и два „Нептуна“.")
                .has("RU-KRS", 5)
                .has("UA-43", 20)
                .hasNoTotal()
                .doubts(IssueCode.MIXED_WEAPONS)
                .doubtsNothing();
    }

    @Test
    void aPlacesNumberAfterAMissilesIsAsked() {
        read("В ночь на 14 ноября 2026 года над Крымом сбиты 20 беспилотников и два «Нептуна», над Курской областью — пять.")
                .has("UA-43", 20)
                .hasNoTotal()
                .doubts(IssueCode.UNRESOLVED_REFERENCE);
    }

    @Test
    void cruiseMissilesInALeadingClauseAreNoTotal() {
        read("""
                Ночью 6 июня 2025 года уничтожены три крылатые ракеты «Нептун-МД» и 174 беспилотника: 74 — над \
                Брянской областью, 60 — над Ростовской и 40 — над Крымом.
                """)
                .has("RU-BRY", 74)
                .has("RU-ROS", 60)
                .has("UA-43", 40)
                .hasTotal(174)
                .doubts(IssueCode.MIXED_WEAPONS);
    }

    @Test
    void boatsAreNotCountedWithTheDrones() {
        read("""
                В ночь на 23 октября 2024 года сбито 14 БПЛА: восемь над Брянской областью, шесть над Белгородской. \
                В северо-западной части Чёрного моря уничтожены два безэкипажных катера.
                """).has("RU-BRY", 8).has("RU-BEL", 6).hasTotal(14).doubts(IssueCode.MIXED_WEAPONS);
        read("""
                Overnight into 23 October 2024 fourteen drones were shot down: eight over the Bryansk Region and six \
                over the Belgorod Region. In addition, the Black Sea Fleet sank two uncrewed boats in the Black Sea.
                """).has("RU-BRY", 8).has("RU-BEL", 6).hasTotal(14).doubts(IssueCode.MIXED_WEAPONS);
    }

    @Test
    void fourDestroyedAndTwoInterceptedAreSixOrDoubted() {
        Draft draft = Extractors.shipped()
                .extract(
                        "In the night to 16 May 2024 nine drones were stopped. Over the Belgorod Region four UAVs were destroyed"
                                + " and two intercepted by electronic warfare; three were shot down over the Kursk Region.");

        boolean doubted = draft.issues().stream().anyMatch(issue -> issue.code().doubtsANumber());
        assertThat(draft.sum() == 9 || doubted).as("%s", draft.lines()).isTrue();
    }

    @Test
    void aWarheadsWeightAndARangeAreNoCounts() {
        read("""
                Over the Tula Region four UAVs, each with a 50-kilogram warhead and a range of 1,000 km, were shot \
                down overnight on 31 July 2024; over the Kaluga Region, two.
                """).has("RU-TUL", 4).has("RU-KLU", 2).hasNoTotal();
    }
}
