package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.report.IssueCode;
import org.nightmap.report.ReportKind;

/** Texts whose days of the week contradict their date, that give hours by day after a night, or an evening before one. */
class TimesApartTest {

    /** 17 April 2026 is a Friday. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOSCOW, 17 April 2026. Air defences destroyed 62 drones between 23:00 Moscow time on Tuesday and 07:00 on Wednesday, the Defence Ministry said. Over Bryansk Region 40 were shot down, over Kursk Region 20.",
                "MOSCOW, 17 April 2026. Air defences destroyed 62 drones between 23:00 on Tuesday and 07:00 on Wednesday, the ministry said on Friday. Over Bryansk Region 40 were shot down, over Kursk Region 20.",
                "МОСКВА, 17 апреля 2026 года. Дежурные средства ПВО уничтожили 62 беспилотника с 23:00 вторника до 07:00 среды, сообщило Минобороны. Над Брянской областью сбили 40, над Курской — 20.",
                "МОСКВА, 17 апреля 2026 года. Дежурные средства ПВО уничтожили 62 беспилотника с 23:00 вторника до 07:00 среды, сообщили в пятницу в Минобороны. Над Брянской областью сбили 40, над Курской — 20."
            })
    void aTotalStaysWhoseDaysOfTheWeekContradictTheDate(String text) {
        read(text)
                .has("RU-BRY", 40)
                .has("RU-KRS", 20)
                .hasTotal(62)
                .isOfNight("2026-04-17")
                .doubts(IssueCode.NIGHT_MISSING, IssueCode.SUM_BELOW_TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOSCOW, 17 April 2026. Air defences destroyed 62 drones between 23:00 on Tuesday and 07:00 on Wednesday: 40 over Bryansk Region and 22 over Kursk Region. On Monday there had been nine over Tula Region.",
                "MOSCOW, 17 April 2026. Air defences destroyed 62 drones between 23:00 on Thursday and 07:00 on Friday: 40 over Bryansk Region and 22 over Kursk Region. Between 23:00 on Tuesday and 07:00 on Wednesday nine had been shot down over Tula Region.",
                "МОСКВА, 17 апреля 2026 года. Уничтожено 62 беспилотника с 23:00 вторника до 07:00 среды: 40 над Брянской областью, 22 над Курской. В понедельник над Тульской областью сбили девять."
            })
    void anotherDayOfTheWeekIsAnotherNightAllTheSame(String text) {
        read(text).has("RU-BRY", 40).has("RU-KRS", 22).hasTotal(62).isOfNight("2026-04-17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the night to 15 November 2026, from 11 p.m. to 6 a.m., 22 drones were shot down over Bryansk Region and 12 over Kaluga Region, and after 10 a.m. two over Tula Region.",
                "В ночь на 15 ноября 2026 года над Брянской областью сбили 22 беспилотника, над Калужской — 12. После 9 утра над Тульской областью сбили ещё два.",
                "In the night to 15 November 2026 22 drones were shot down over Bryansk Region and 12 over Kaluga Region. From 7 to 8 a.m. two were shot down over Tula Region."
            })
    void whatWasShotDownAtAnHourOfTheDayIsAsked(String text) {
        read(text)
                .has("RU-BRY", 22)
                .has("RU-KLU", 12)
                .has("RU-TUL", 2)
                .hasNoTotal()
                .isOfNight("2026-11-15")
                .doubts(IssueCode.UNRESOLVED_REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the night to 15 November 2026 the ministry counted 22 drones over Bryansk Region and 12 over Kaluga Region. Between 8 and 11 a.m. two more were shot down over Tula Region.",
                "From 23:00 on 14 November to 06:00 on 15 November 2026 22 drones were shot down over Bryansk Region and 12 over Kaluga Region. Two were shot down over Tula Region between 9:10 and 10:40.",
                "In the night to 15 November 2026 22 drones were shot down over Bryansk Region and 12 over Kaluga Region; from 8 to 11 a.m. two more over Bryansk Region.",
                "В ночь на 15 ноября 2026 года Минобороны насчитало 22 беспилотника над Брянской областью и 12 над Калужской. С 8 до 11 утра сбили два над Тульской областью.",
                "В ночь на 15 ноября 2026 года над Брянской областью сбили 22 беспилотника, над Калужской — 12. С 8 до 11 утра ещё два — над Брянской."
            })
    void whatWasShotDownBetweenHoursOfTheDayIsOfAnotherWindow(String text) {
        read(text)
                .has("RU-BRY", 22)
                .has("RU-KLU", 12)
                .hasNoTotal()
                .isOfNight("2026-11-15")
                .doubts(IssueCode.NIGHT_MISSING)
                .doubtsNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the night to 15 November 2026 22 drones were shot down over Bryansk Region, Bryansk airport was closed from 8 to 11 a.m., and 12 were shot down over Kaluga Region.",
                "В ночь на 15 ноября 2026 года над Брянской областью сбили 22 беспилотника, аэропорт был закрыт с 8 до 11 утра, над Калужской сбили 12."
            })
    void theHoursOfAClosureAreNoWindow(String text) {
        read(text).has("RU-BRY", 22).has("RU-KLU", 12).hasNoTotal().isOfNight("2026-11-15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the night to 15 November 2026 22 drones were shot down over Bryansk Region and two over Tula Region, the ministry said at 10 a.m.",
                "By 10 a.m. on 15 November 2026 the ministry had told of the night: overnight into 15 November 22 drones were shot down over Bryansk Region and two over Tula Region.",
                "В ночь на 15 ноября 2026 года над Брянской областью сбили 22 беспилотника, над Тульской — два, сообщили в 10 утра в Минобороны."
            })
    void theHourAtWhichItWasToldIsNoDoubt(String text) {
        read(text).has("RU-BRY", 22).has("RU-TUL", 2).hasNoTotal().doubtsNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On the evening of 14 November 2026 nine drones were shot down over Tula Region. In the night that followed the ministry counted 22 over Bryansk Region and 12 over Kaluga Region.",
                "Вечером 14 ноября 2026 года над Тульской областью сбили девять беспилотников. За ночь Минобороны насчитало 22 над Брянской областью и 12 над Калужской.",
                "Вечером 14 ноября 2026 года над Тульской областью сбили девять беспилотников. Ночью — ещё 22 над Брянской областью и 12 над Калужской.",
                "In the evening of 14 November 2026 nine drones were shot down over Tula Region; during the night 22 over Bryansk Region and 12 over Kaluga Region.",
                "In the evening of 14 November 2026 nine drones were shot down over Tula Region. Two more came down over Penza Region. During the night 22 were shot down over Bryansk Region and 12 over Kaluga Region.",
                "Вечером 14 ноября 2026 года над Тульской областью сбили девять беспилотников, ночью — 22 над Брянской областью и 12 над Калужской."
            })
    void theNightIsReadAndTheEveningBeforeItLeftOut(String text) {
        read(text)
                .has("RU-BRY", 22)
                .has("RU-KLU", 12)
                .hasNoTotal()
                .isOfNight("2026-11-15")
                .doubts(IssueCode.NIGHT_MISSING)
                .doubtsNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Вечером 14 ноября 2026 года губернатор сообщил о пяти беспилотниках, сбитых ночью над Тульской областью, и трёх — над Орловской."
            })
    void anEveningOfTellingIsAsked(String text) {
        read(text).doubts(IssueCode.NIGHT_MISSING).isDoubted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On the evening of 14 November 2026 nine drones were shot down over Tula Region. Last night there were 22 over Bryansk Region and 12 over Kaluga Region.",
                "Вечером 14 ноября 2026 года над Тульской областью сбили девять беспилотников. За минувшую ночь Минобороны насчитало 22 над Брянской областью и 12 над Калужской."
            })
    void theNightBeforeAnEveningIsNotTheOneAfterIt(String text) {
        read(text).has("RU-TUL", 9).hasNoTotal().isOf(ReportKind.EVENING, "2026-11-14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The number of drones shot down since the evening of 8 November 2026 reached 112 by 7 a.m. on 9 November: 70 over Rostov Region and 42 over Crimea.",
                "Число беспилотников, сбитых с вечера 8 ноября 2026 года, к семи утра 9 ноября достигло 112: 70 над Ростовской областью и 42 над Крымом."
            })
    void whatBeginsInTheEveningIsNoEvenings(String text) {
        read(text).has("RU-ROS", 70).has("UA-43", 42).hasTotal(112).isOfNight("2026-11-09");
    }

    @Test
    void whatTurnsBackToTheNightIsOfIt() {
        read("In the night to 14 November 2026 air defence shot down 12 drones over Kursk Region; between 9 and 11 a.m. three over"
                        + " Tula Region, and overnight two over Oryol Region.")
                .has("RU-KRS", 12)
                .has("RU-ORL", 2)
                .hasNoTotal()
                .doubts(IssueCode.NIGHT_MISSING);
    }
}
