package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;
import org.nightmap.report.ReportKind;

/** A look back on a week is of the one night whose counts it gives, which is asked. */
class NightOfAWeekTest {

    @Test
    void theOnlyNightWithCountsByRegion() {
        read("Over the past week, from 2 to 8 November 2026, the ministry reported 512 drones. The night to 5 November was the "
                        + "busiest. That night 30 were shot down: 20 over Kursk Region and ten over Tula Region.")
                .has("RU-KRS", 20)
                .has("RU-TUL", 10)
                .hasTotal(30)
                .isOfNight("2026-11-05")
                .doubts(IssueCode.NIGHT_MISSING, IssueCode.CONFLICTING_TOTALS);
        read("""
                Неделя в цифрах

                С 2 по 8 ноября 2026 года ПВО уничтожила 512 беспилотников. Тяжелее всего пришлась ночь на 5 ноября: 20 сбили \
                над Курской областью, 10 — над Тульской, всего за ночь 30.
                """)
                .has("RU-KRS", 20)
                .has("RU-TUL", 10)
                .hasTotal(30)
                .isOfNight("2026-11-05")
                .doubts(IssueCode.NIGHT_MISSING);
    }

    @Test
    void countsOfTheWeekAreNoNights() {
        read("""
                Итоги недели

                С 2 по 8 ноября 2026 года сбито 512 беспилотников: 300 над Курской областью, 212 над Белгородской. Больше \
                всего — в ночь на 5 ноября.
                """).has("RU-KRS", 300).has("RU-BEL", 212).hasTotal(512).isOf(ReportKind.CUMULATIVE, "2026-11-08");
    }

    @Test
    void countsOfSeveralNightsAreOfNone() {
        read("""
                The week in numbers: 2–8 November 2026

                On the night of 4–5 November 30 drones were shot down: 20 over Kursk Region and ten over Tula Region. On the \
                night of 6–7 November 25 were shot down: 15 over Kursk Region and ten over Oryol Region.
                """).isOf(ReportKind.CUMULATIVE, "2026-11-08").isDoubted().doubts(IssueCode.NIGHT_MISSING);
    }
}
