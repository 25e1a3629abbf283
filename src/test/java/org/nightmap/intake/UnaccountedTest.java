package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** Every region and sea of a sentence that counts is a line, has a part that is known, or is doubted. */
class UnaccountedTest {

    @Test
    void aRegionThatNoNumberWasReadForIsDoubted() {
        read("Overnight drones were shot down over Kursk Region (9), Bryansk Region (4) and Tula Region.")
                .has("RU-KRS", 9)
                .has("RU-BRY", 4)
                .hasNoTotal()
                .doubts(IssueCode.PLACE_WITHOUT_COUNT);
        read("За ночь сбиты девять беспилотников над Курской областью, Тульскую область обстреляли из четырёх миномётов.")
                .isDoubted();
    }

    @Test
    void evenWhereTheTotalConfirmsTheLines() {
        read("Nine drones were shot down overnight: five over Kursk Region, four over Tula Region, while Bryansk Region was quiet.")
                .has("RU-KRS", 5)
                .has("RU-TUL", 4)
                .hasTotal(9)
                .doubts(IssueCode.PLACE_WITHOUT_COUNT);
    }

    @Test
    void whatHasAPartThatIsKnownIsNot() {
        read("Overnight nine drones heading for Moscow were shot down over Kaluga Region, the governor of Kaluga Region said.")
                .has("RU-KLU", 9)
                .hasNoTotal();
        read("Nine drones were shot down overnight: five over Kursk Region and four, heading for Moscow, over Kaluga Region.")
                .has("RU-KRS", 5)
                .has("RU-KLU", 4)
                .hasTotal(9)
                .doubtsNothing();
    }

    @Test
    void aRegionBehindAnotherNightIsDoubted() {
        read("Overnight nine drones were shot down over Kursk Region; the night before it had been four, and six over Tula Region.")
                .has("RU-KRS", 9)
                .hasNoTotal()
                .doubts(IssueCode.PLACE_WITHOUT_COUNT);
        read("За ночь над Курской областью сбито девять дронов, а накануне — четыре, над Тульской — шесть.")
                .doubts(IssueCode.PLACE_WITHOUT_COUNT);
    }
}
