package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** A count told by way of another is worked out where it is certain which one is meant, and asked for where it is not. */
class UnclearReferencesTest {

    @Test
    void aChainMayGoBackToItsBegin() {
        // Half of the thirty, or of the ten
        read("Overnight ten drones were shot down over Tula Region, three times as many over Kursk Region and half as many over Oryol Region.")
                .has("RU-TUL", 10)
                .has("RU-KRS", 30)
                .has("RU-ORL", 15)
                .hasNoTotal()
                .doubts(IssueCode.UNRESOLVED_REFERENCE);
        read("Ночью над Тульской областью сбито десять дронов, над Курской — втрое больше, над Орловской — вдвое меньше.")
                .has("RU-TUL", 10)
                .has("RU-KRS", 30)
                .has("RU-ORL", 15)
                .hasNoTotal()
                .doubts(IssueCode.UNRESOLVED_REFERENCE);
        read("Ночью десять дронов сбили над Тульской областью, над Калужской — на два меньше, над Курской — столько же.")
                .isDoubted();
    }

    @Test
    void theTotalTellsWhichIsMeant() {
        // 10 + 30 + 15 = 55, 10 + 30 + 5 = 45
        read("Overnight 55 drones were shot down: ten over Tula Region, three times as many over Kursk Region and half as many over Oryol Region.")
                .has("RU-TUL", 10)
                .has("RU-KRS", 30)
                .has("RU-ORL", 15)
                .hasTotal(55)
                .doubtsNothing();
        read("Overnight 45 drones were shot down: ten over Tula Region, three times as many over Kursk Region and half as many over Oryol Region.")
                .has("RU-TUL", 10)
                .has("RU-KRS", 30)
                .has("RU-ORL", 5)
                .hasTotal(45)
                .doubtsNothing();
        read("Ночью сбили 45 дронов: десять — над Тульской областью, втрое больше — над Курской, вдвое меньше — над Орловской.")
                .has("RU-TUL", 10)
                .has("RU-KRS", 30)
                .has("RU-ORL", 5)
                .hasTotal(45)
                .doubtsNothing();
    }

    @Test
    void ofSeveralCountsInAnotherSentenceNoneIsMeantForCertain() {
        read("Overnight ten drones were shot down over Tula Region and eight over Kaluga Region. In Kursk Region there were twice as many.")
                .isDoubted();
        read("Ночью десять дронов сбили над Тульской областью, восемь — над Калужской. Над Курской — вдвое больше.")
                .isDoubted();
    }

    @Test
    void theOnlyCountBeforeIsMeant() {
        read("Overnight ten drones were shot down over Tula Region. In Kursk Region there were twice as many.")
                .has("RU-TUL", 10)
                .has("RU-KRS", 20)
                .hasNoTotal()
                .doubtsNothing();
        read("Ночью десять дронов сбили над Тульской областью. Над Курской — вдвое больше.")
                .has("RU-TUL", 10)
                .has("RU-KRS", 20)
                .hasNoTotal()
                .doubtsNothing();
    }

    @Test
    void halfAloneIsAsked() {
        read("Overnight ten drones were shot down over Tula Region. In Kursk Region there were three times as many, in Oryol Region half.")
                .isDoubted();
        read("Ночью десять дронов сбили над Тульской областью. В Курской втрое больше, в Орловской половина.")
                .isDoubted();
    }
}
