package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** A vague number is a bound or a range and never a count. */
class VagueNumbersTest {

    @Test
    void fromThirtyToFortyIsARange() {
        read("""
                Overnight on 21 May 2025 the governor's office and the ministry gave only rough figures: from 30 to \
                40 drones were shot down over the Oryol Region and exactly eight over the Kursk Region.
                """).hasVague("RU-ORL", 30, 40).has("RU-KRS", 8).hasNoTotal().doubts(IssueCode.VAGUE_COUNT);
    }

    @Test
    void otTridtsatiDoSorokaIsARange() {
        read("""
                В ночь на 21 мая 2025 года над Орловской областью сбито от 30 до 40 беспилотников, над Курской — восемь.
                """).hasVague("RU-ORL", 30, 40).has("RU-KRS", 8).hasNoTotal().doubts(IssueCode.VAGUE_COUNT);
    }

    @Test
    void twoToThreeWithADashIsARange() {
        read("""
                В ночь на 21 мая 2025 года над Тульской областью сбито 10–12 БПЛА, над Калужской — пять.
                """).hasVague("RU-TUL", 10, 12).has("RU-KLU", 5).hasNoTotal().doubts(IssueCode.VAGUE_COUNT);
    }

    @Test
    void moreThan90AreAtLeast91() {
        read("""
                Overnight into 11 March 2025 more than 90 drones were shot down over the Moscow Oblast and twelve \
                over the Kursk Region.
                """).hasVague("RU-MOS", 91, null).has("RU-KRS", 12).hasNoTotal().doubts(IssueCode.VAGUE_COUNT);
        read("""
                В ночь на 11 марта 2025 года над Подмосковьем сбили более 90 дронов, над Курской областью — двенадцать.
                """).hasVague("RU-MOS", 91, null).has("RU-KRS", 12).hasNoTotal().doubts(IssueCode.VAGUE_COUNT);
    }

    @Test
    void atLeastTwentyAreTwentyOrMore() {
        read("""
                Overnight into 11 March 2025 at least 20 drones were destroyed over the Bryansk Region; over the \
                Kaluga Region no fewer than six.
                """)
                .hasVague("RU-BRY", 20, null)
                .hasVague("RU-KLU", 6, null)
                .hasNoTotal()
                .doubts(IssueCode.VAGUE_COUNT);
        read("""
                В ночь на 11 марта 2025 года не менее 20 дронов сбито над Брянской областью, минимум шесть — над \
                Калужской.
                """)
                .hasVague("RU-BRY", 20, null)
                .hasVague("RU-KLU", 6, null)
                .hasNoTotal()
                .doubts(IssueCode.VAGUE_COUNT);
    }

    @Test
    void almostAHundredAreAtMostAHundred() {
        read("""
                Почти сто беспилотников уничтожено ночью 7 июля 2025 года над Белгородской областью, ещё 12 — над \
                Курской.
                """).hasVague("RU-BEL", null, 100).has("RU-KRS", 12).hasNoTotal().doubts(IssueCode.VAGUE_COUNT);
    }

    @Test
    void aVagueTotalIsNoTotal() {
        read("""
                More than 90 drones were shot down over Russian regions in the night to 11 March 2025: 60 over the \
                Kursk Region and 25 over the Bryansk Region.
                """).has("RU-KRS", 60).has("RU-BRY", 25).hasNoTotal();
        read("""
                Около ста беспилотников сбито за ночь на 7 июля 2025 года: 60 — над Курской областью, 25 — над Брянской.
                """).has("RU-KRS", 60).has("RU-BRY", 25).hasNoTotal();
    }

    @Test
    void mostOfThoseIsNoNumber() {
        read("""
                Russia said its air defences downed 193 drones overnight into 27 October 2025. Most of those were \
                shot down over the Tula Region, and 34 over the Kaluga Region.
                """).hasWithoutExactCount("RU-TUL").has("RU-KLU", 34).hasTotal(193).doubts(IssueCode.SUM_BELOW_TOTAL);
    }

    @Test
    void severalAndDozensAreNoNumbers() {
        read("""
                В ночь на 2 июня 2025 года над Брянской областью сбили десятки дронов, над Калужской — несколько, \
                над Тульской — ровно четыре.
                """)
                .hasWithoutExactCount("RU-BRY")
                .hasWithoutExactCount("RU-KLU")
                .has("RU-TUL", 4)
                .hasNoTotal()
                .isDoubted();
        read("""
                Overnight into 2 June 2025 dozens of drones were shot down over the Bryansk Region, several over the \
                Kaluga Region and exactly four over the Tula Region.
                """)
                .hasWithoutExactCount("RU-BRY")
                .hasWithoutExactCount("RU-KLU")
                .has("RU-TUL", 4)
                .hasNoTotal()
                .isDoubted();
    }
}
