package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** A region that is said to have had none is a line of zero, however that is told; what is not understood of it is doubted. */
class ZerosToldTest {

    @Test
    void aNightThatARegionGotThrough() {
        read("Overnight nine drones were shot down over Novgorod Region. Pskov got through the night without a single drone.")
                .has("RU-NGR", 9)
                .has("RU-PSK", 0)
                .hasNoTotal();
        read("Overnight nine drones were shot down over Novgorod Region; Pskov Region did not see a single one.")
                .has("RU-NGR", 9)
                .has("RU-PSK", 0)
                .hasNoTotal();
        read("Overnight nine drones were shot down over Novgorod Region. Pskov Region passed the night without drones.")
                .has("RU-NGR", 9)
                .has("RU-PSK", 0)
                .hasNoTotal();
    }

    @Test
    void nochBezEdinogoDrona() {
        read("Ночью над Новгородской областью сбито девять дронов. Псковская прожила ночь без единого дрона.")
                .has("RU-NGR", 9)
                .has("RU-PSK", 0)
                .hasNoTotal();
        read("Ночью над Новгородской областью сбито девять дронов, а Псковская область обошлась без единого.")
                .has("RU-NGR", 9)
                .has("RU-PSK", 0)
                .hasNoTotal();
        read("Ночью над Новгородской областью сбито девять дронов. Над Псковской не сбили ничего.")
                .has("RU-NGR", 9)
                .has("RU-PSK", 0)
                .hasNoTotal();
        read("Ночью над Новгородской областью сбито девять дронов. В Псковской области ночь прошла без беспилотников.")
                .has("RU-NGR", 9)
                .has("RU-PSK", 0)
                .hasNoTotal();
        read("Ночью над Новгородской областью сбито девять дронов. Псковская область дронов не видела.")
                .has("RU-NGR", 9)
                .has("RU-PSK", 0)
                .hasNoTotal();
    }

    @Test
    void aDenialMayOpenTheText() {
        read("Not one drone was reported over Bryansk Region last night. Belgorod Region had six drones, all shot down.")
                .has("RU-BRY", 0)
                .has("RU-BEL", 6)
                .hasNoTotal();
    }

    @Test
    void theyMayBeAPronoun() {
        read("Overnight nine drones were shot down over Tula Region. Nor were there any over Kursk Region.")
                .has("RU-TUL", 9)
                .has("RU-KRS", 0)
                .hasNoTotal();
        read("Над Брянской областью ночью не сбили ни одного беспилотника. Не было их и над Курской. Над Тульской сбили девять.")
                .has("RU-BRY", 0)
                .has("RU-KRS", 0)
                .has("RU-TUL", 9)
                .hasNoTotal();
        read("Ночью 20 дронов сбили над Тульской областью, в Курской ноль.")
                .has("RU-TUL", 20)
                .has("RU-KRS", 0)
                .hasNoTotal();
    }

    @Test
    void noneInAList() {
        read("""
                Drones shot down overnight:
                Crimea: none
                Kursk Region: 12
                Black Sea: nil
                """)
                .has("UA-43", 0)
                .has("RU-KRS", 12)
                .hasSea("Black Sea", 0)
                .hasNoTotal()
                .doubtsNothing();
        read("Drones shot down overnight. Kursk: 12. Crimea: none. Tula: 4.")
                .has("RU-KRS", 12)
                .has("UA-43", 0)
                .has("RU-TUL", 4)
                .hasNoTotal()
                .doubtsNothing();
    }

    @Test
    void netVSpiske() {
        read("""
                Сбито за ночь:
                Крым — нет
                Курская область — 12
                Тульская область — 4
                """)
                .has("UA-43", 0)
                .has("RU-KRS", 12)
                .has("RU-TUL", 4)
                .hasNoTotal()
                .doubtsNothing();
        read("Сбито за ночь: Курская область — 12, Тульская — 4, Крым — ноль, нет.")
                .has("RU-KRS", 12)
                .has("RU-TUL", 4)
                .has("UA-43", 0)
                .hasNoTotal()
                .doubtsNothing();
        read("Сводка за ночь по сбитым БПЛА. Крым: нет. Курская область: 12. Тульская: 4.")
                .has("UA-43", 0)
                .has("RU-KRS", 12)
                .has("RU-TUL", 4)
                .hasNoTotal()
                .doubtsNothing();
    }

    @Test
    void noneOfAnotherNightIsNoZero() {
        read("Overnight nine drones were shot down over Novgorod Region, where there had been none the night before.")
                .has("RU-NGR", 9)
                .hasNoTotal();
        read("Ночью сбито девять дронов над Новгородской областью, над Белгородской, где накануне обошлись без единого, — 12.")
                .has("RU-NGR", 9)
                .has("RU-BEL", 12)
                .hasNoTotal();
    }

    @Test
    void whatIsToldAlikeIsNotPassedOver() {
        read("Ночью сбиты 34 дрона: 30 над Ростовской областью, четыре над Крымом. Над Брянской ни одного. Над Курской впервые тоже.")
                .has("RU-ROS", 30)
                .has("UA-43", 4)
                .has("RU-BRY", 0)
                .hasTotal(34)
                .doubts(IssueCode.PLACE_WITHOUT_COUNT);
        read("Overnight 34 drones were shot down: 30 over Kursk Region, four over Crimea. There were none over Tula Region. The same goes for Oryol Region.")
                .has("RU-KRS", 30)
                .has("UA-43", 4)
                .has("RU-TUL", 0)
                .hasTotal(34)
                .doubts(IssueCode.PLACE_WITHOUT_COUNT);
    }
}
