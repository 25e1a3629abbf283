package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** Another night's number is no total of this one, even where the lines happen to add up to it. */
class AnotherNightsTotalTest {

    private static final String ENGLISH =
            "In the night to 7 May 2026 air defences downed nine drones over Kursk Region and five over Tula Region. ";

    private static final String RUSSIAN =
            "В ночь на 7 мая 2026 года сбито девять дронов над Курской областью, пять — над Тульской. ";

    /** 7 May 2026 is a Thursday. */
    @Test
    void ofAnotherDayOfTheWeek() {
        for (String other : new String[] {
            "There had been 14 on Tuesday.",
            "On Tuesday there had been 14.",
            "Fourteen drones had been shot down on Tuesday.",
            "Tuesday's figure was 14.",
            "A week before, it was 14."
        }) {
            read(ENGLISH + other).has("RU-KRS", 9).has("RU-TUL", 5).hasNoTotal().doubtsNothing();
        }
    }

    @Test
    void drugogoDnyaNedeli() {
        for (String other : new String[] {
            "Во вторник было 14.",
            "Во вторник сбили 14 беспилотников.",
            "Двумя днями ранее было 14.",
            "В прошлый раз было 14."
        }) {
            read(RUSSIAN + other).has("RU-KRS", 9).has("RU-TUL", 5).hasNoTotal().doubtsNothing();
        }
    }

    @Test
    void linesOfAnotherDayAreNone() {
        read(ENGLISH + "On Tuesday four were shot down over Oryol Region.")
                .has("RU-KRS", 9)
                .has("RU-TUL", 5)
                .hasNoTotal();
        read(RUSSIAN + "Во вторник четыре беспилотника сбили над Орловской областью.")
                .has("RU-KRS", 9)
                .has("RU-TUL", 5)
                .hasNoTotal();
    }

    @Test
    void whereTheNightIsNotKnownItIsAsked() {
        String english =
                "Overnight nine drones were shot down over Kursk Region, five over Tula Region, three over Oryol Region. ";
        for (String other : new String[] {
            "There had been 17 on Sunday.",
            "On Sunday 17 drones were downed.",
            "The tally had stood at 17.",
            "The last big raid brought 17."
        }) {
            read(english + other).isDoubted();
        }
        String russian = "Ночью сбито девять дронов над Курской областью, пять — над Тульской, три — над Орловской. ";
        for (String other : new String[] {"В воскресенье их было 17.", "Тогда, во вторник, 17."}) {
            read(russian + other).isDoubted();
        }
    }

    @Test
    void theDayOnWhichSomebodySpokeIsNoOther() {
        read(ENGLISH + "On Friday the ministry put the number at 14.")
                .has("RU-KRS", 9)
                .has("RU-TUL", 5)
                .hasTotal(14)
                .doubtsNothing();
        read(RUSSIAN + "Всего, сообщили в пятницу в Минобороны, уничтожено 14.")
                .has("RU-KRS", 9)
                .has("RU-TUL", 5)
                .hasTotal(14)
                .doubtsNothing();
    }

    @Test
    void aDayOfTheWeekThatContradictsTheDateProvesNothing() {
        read("In the night to Tuesday, 7 May 2026, nine drones were shot down over Kursk Region. On Tuesday night five more fell over Tula Region.")
                .has("RU-KRS", 9)
                .has("RU-TUL", 5)
                .hasNoTotal()
                .doubts(IssueCode.NIGHT_MISSING);
    }

    @Test
    void aMonthIsAnotherTimeThanItsNight() {
        read("In October 3,641 drones were shot down. In the night to 31 October 2026 143 drones were destroyed: 100 over Tula Region and"
                        + " 43 over Oryol Region.")
                .has("RU-TUL", 100)
                .has("RU-ORL", 43)
                .hasTotal(143);
        read("За сентябрь военные отчитались о 3412 беспилотниках. В ночь на 30 сентября 2026 года сбито 13 беспилотников: 8 над"
                        + " Тульской областью, 5 над Орловской.")
                .has("RU-TUL", 8)
                .has("RU-ORL", 5)
                .hasTotal(13);
    }
}
