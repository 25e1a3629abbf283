package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** Whatever statements call drones: units, targets, vehicles, wings. */
class NounsOfDronesTest {

    @Test
    void whateverTheThingsAreCalledTheyAreCounted() {
        read("""
                The night of 10-11 December 2025 was busy. Air defences dealt with 61 aerial targets: 30 UAVs over \
                the Kaluga Region, 12 unmanned aircraft over the Tula Region, nine units over the Bryansk Region, \
                seven aerial vehicles over the Oryol Region, three over the Lipetsk Region.
                """)
                .has("RU-KLU", 30)
                .has("RU-TUL", 12)
                .has("RU-BRY", 9)
                .has("RU-ORL", 7)
                .has("RU-LIP", 3)
                .hasTotal(61)
                .doubtsNothing();
    }

    @Test
    void whateverRussianCallsTheThingsTheyAreCounted() {
        read("""
                За ночь на 14 ноября 2025 года нейтрализовано 48 целей. В Воронежской области поражено 19 единиц, в \
                Ростовской — 14 аппаратов, над Краснодарским краем — 8, в небе Саратовской области — пять БпЛА, в \
                Крыму — два «крыла».
                """)
                .has("RU-VOR", 19)
                .has("RU-ROS", 14)
                .has("RU-KDA", 8)
                .has("RU-SAR", 5)
                .has("UA-43", 2)
                .hasTotal(48)
                .doubtsNothing();
    }

    // «Единичные цели» over several regions is not read as one over each
    @Test
    void singleTargetsAreDoubted() {
        read("""
                В ночь на 6 февраля 2026 года уничтожены 14 БПЛА. Семь перехватили над Брянской областью, четыре — \
                над Смоленской. Единичные цели сбиты над Калужской, Тульской и Курской областями.
                """)
                .has("RU-BRY", 7)
                .has("RU-SMO", 4)
                .hasWithoutExactCount("RU-KLU")
                .hasWithoutExactCount("RU-TUL")
                .hasWithoutExactCount("RU-KRS")
                .hasTotal(14)
                .doubts(IssueCode.PLACE_WITHOUT_COUNT, IssueCode.SUM_BELOW_TOTAL);
    }
}
