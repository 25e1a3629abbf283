package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** The end of a list, where several regions have one apiece. */
class OneApieceTest {

    private static final String ENGLISH = "Overnight 18 drones were shot down over Kursk Region. ";
    private static final String RUSSIAN = "Ночью над Курской областью сбито 18 дронов. ";

    @Test
    void apiece() {
        for (String end : new String[] {
            "Tatarstan and Bashkortostan closed the list with one apiece.",
            "Tatarstan and Bashkortostan, both more than a thousand kilometres from the front, closed the list with one apiece.",
            "Tatarstan and Bashkortostan had one drone a piece, too.",
            "One apiece fell to Tatarstan and Bashkortostan.",
            "Tatarstan and Bashkortostan bring up the rear with a drone apiece."
        }) {
            read(ENGLISH + end)
                    .has("RU-KRS", 18)
                    .hasEach(1, "RU-TA", "RU-BA")
                    .hasNoTotal()
                    .doubtsNothing();
        }
    }

    @Test
    void poOdnomu() {
        for (String end : new String[] {
            "Замыкают список Татарстан и Башкортостан — по одному.",
            "По одному — в Татарстане и Башкортостане.",
            "По одному пришлось на Татарстан и Башкортостан.",
            "Татарстану и Башкортостану, от которых до фронта больше тысячи километров, досталось по одному."
        }) {
            read(RUSSIAN + end).has("RU-KRS", 18).hasEach(1, "RU-TA", "RU-BA").hasNoTotal();
        }
    }

    @Test
    void whatIsNotUnderstoodIsAsked() {
        read(ENGLISH + "Tula Region, which is not often named, and Oryol Region got two apiece.")
                .isDoubted();
        read(RUSSIAN + "Татарстан и Башкортостан, оба далеко от фронта, замыкают список: по одному.")
                .isDoubted();
    }

    @Test
    void hoursWhoseUnitIsLeftOutAreNoDrones() {
        read(ENGLISH + "The alert lasted three hours in Tula Region, two in Oryol Region.")
                .has("RU-KRS", 18)
                .hasNoTotal();
        read(RUSSIAN + "Тревога в Тульской области длилась три часа, в Орловской — два.")
                .has("RU-KRS", 18)
                .hasNoTotal();
    }
}
