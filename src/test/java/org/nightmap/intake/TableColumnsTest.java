package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** Tables with several numbers in a row. */
class TableColumnsTest {

    @Test
    void theColumnOfDronesIsReadByItsHeading() {
        read("Night of 20–21 October 2026, shot down (MoD data)\n\nRegion\tUAVs\tGuided bombs\nBelgorod Region\t18\t3\n"
                        + "Kursk Region\t11\t0\nVoronezh Region\t4\t0\nTotal\t33\t3\n")
                .has("RU-BEL", 18)
                .has("RU-KRS", 11)
                .has("RU-VOR", 4)
                .hasTotal(33)
                .doubts(IssueCode.MIXED_WEAPONS)
                .doubtsNothing();
        read("Сбито в ночь на 21 октября 2026 года\n\nРегион\tБПЛА\tУАБ\nБелгородская область\t18\t3\n"
                        + "Курская область\t11\t0\nИтого\t29\t3\n")
                .has("RU-BEL", 18)
                .has("RU-KRS", 11)
                .hasTotal(29)
                .doubts(IssueCode.MIXED_WEAPONS)
                .doubtsNothing();
    }

    @Test
    void itMayStandBehindAnotherAndBePartedByOtherMarks() {
        read("Night to 9 Nov 2026, shot down\nRegion | Missiles | Drones\nKursk Region | 1 | 20\nCrimea | 2 | 11\n"
                        + "Total | 3 | 31\n")
                .has("RU-KRS", 20)
                .has("UA-43", 11)
                .hasTotal(31)
                .doubts(IssueCode.MIXED_WEAPONS);
        read("Night to 9 Nov 2026\nRegion; Drones; Missiles\nKursk Region; 20; 1\nCrimea; 11; 2\n")
                .has("RU-KRS", 20)
                .has("UA-43", 11)
                .hasNoTotal()
                .doubts(IssueCode.MIXED_WEAPONS);
        read("Ночь на 9 ноября 2026 года\nРегион        Ракеты    Дроны\nКурская обл.     1       20\n"
                        + "Крым             2       11\n")
                .has("RU-KRS", 20)
                .has("UA-43", 11)
                .hasNoTotal()
                .doubts(IssueCode.MIXED_WEAPONS);
    }

    @Test
    void withoutAHeadingNothingIsReadInSilence() {
        read("Shot down in the night to 9 November 2026\nKursk Region\t20\t1\nCrimea\t11\t2\n")
                .hasNoTotal()
                .isDoubted();
        read("Сбито в ночь на 9 ноября 2026 года\nКурская область\t20\t1\nКрым\t11\t2\nИтого\t31\t3\n")
                .hasTotal(31)
                .isDoubted();
    }

    @Test
    void aColumnOfSharesOrOfAnotherNightCountsNothing() {
        read("Drones shot down\n\nRegion\tNight of 4–5 Nov 2026\tShare\nRostov Region\t26\t60%\nCrimea\t17\t40%\nAll\t43\t100%\n")
                .has("RU-ROS", 26)
                .has("UA-43", 17)
                .hasTotal(43)
                .isOfNight("2026-11-05")
                .doubtsNothing();
        read("Сбито БПЛА\n\nРегион\tДоля, %\tВ ночь на 5 ноября 2026\nРостовская область\t60,5\t26\nКрым\t39,5\t17\nВсего\t100\t43\n")
                .has("RU-ROS", 26)
                .has("UA-43", 17)
                .hasTotal(43)
                .isOfNight("2026-11-05")
                .doubtsNothing();
        read("Drones downed in the night to 5 November 2026\n\nRegion\tShot down\tPrevious night\nRostov Region\t26\t60\n"
                        + "Crimea\t17\t40\nTotal\t43\t100\n")
                .has("RU-ROS", 26)
                .has("UA-43", 17)
                .hasTotal(43)
                .doubtsNothing();
    }

    @Test
    void aNumberOfWhatIsNotNamedIsNoneOfDrones() {
        read("Missiles shot down in the night to 5 November 2026\n\nRegion\tNumber\tShare\nRostov Region\t26\t60%\n"
                        + "Crimea\t17\t40%\n")
                .hasNoTotal();
        read("Drones fell in the night to 5 November 2026.\n\nDamaged houses\n\nRegion\tNumber\tShare\nRostov Region\t26\t60%\n"
                        + "Crimea\t17\t40%\n")
                .hasNoTotal()
                .isDoubted();
    }
}
