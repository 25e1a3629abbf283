package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;

/** Names of places that are shortened, or parted by a line's end or a soft hyphen. */
class ShortTypesTest {

    @Test
    void aShortenedTypeKeepsItsFullStop() {
        read("Сбито в ночь на 24.11.2026:\nБрянская обл. — 18\nСмоленская обл. — 12\nВсего 30")
                .has("RU-BRY", 18)
                .has("RU-SMO", 12)
                .hasTotal(30)
                .doubtsNothing();
        read("Сбито БПЛА в ночь на 24.11.2026:\n▪️ Брянская обл. (18)\n▪️ Смоленская обл. (12)\n▪️ Респ. Крым (3)")
                .has("RU-BRY", 18)
                .has("RU-SMO", 12)
                .has("UA-43", 3)
                .hasNoTotal()
                .doubtsNothing();
        read("Сбито в ночь на 24.11.2026 БПЛА: Брянская обл. — 18, Смоленская обл. – 12, респ. Татарстан - 2. Всего 32.")
                .has("RU-BRY", 18)
                .has("RU-SMO", 12)
                .has("RU-TA", 2)
                .hasTotal(32)
                .doubtsNothing();
        read("Night to 24 November 2026, drones shot down:\nBryansk obl. — 18\nSmolensk Reg. — 12\nRep. of Tatarstan — 2")
                .has("RU-BRY", 18)
                .has("RU-SMO", 12)
                .has("RU-TA", 2)
                .hasNoTotal()
                .doubtsNothing();
    }

    @Test
    void anItemOfAListMayNameADistrictWithItsRegion() {
        read("Сбито в ночь на 24.11.2026 семь БПЛА:\nБелгородский р-н Белгородской обл. — 3\nРыльский р-н Курской обл. — 4")
                .has("RU-BEL", 3)
                .has("RU-KRS", 4)
                .hasTotal(7)
                .doubtsNothing();
        read("В ночь на 24 ноября 2026 года сбиты беспилотники: Белгородский район Белгородской области — 3, Курская область — 4.")
                .has("RU-BEL", 3)
                .has("RU-KRS", 4)
                .hasNoTotal();
        read("In the night to 24 November 2026 drones were shot down: Rylsk district of Kursk Region — 3, Tula Region — 4.")
                .has("RU-KRS", 3)
                .has("RU-TUL", 4)
                .hasNoTotal();
        read("В ночь на 24 ноября 2026 года над Курской областью сбили 3 БПЛА. Глава Рыльского района Курской области: ранены 4 человека.")
                .has("RU-KRS", 3)
                .hasNoTotal();
    }

    @Test
    void aNameGoesOnInTheNextLine() {
        read("In the night to 9 November 2026 air defences shot down nine drones over Nizhny\nNovgorod Region, 12 over "
                        + "Novgorod\nRegion and four over the Sea of\nAzov.")
                .has("RU-NIZ", 9)
                .has("RU-NGR", 12)
                .hasSea("Sea of Azov", 4)
                .hasNoTotal()
                .doubtsNothing();
        read("В ночь на 9 ноября 2026 года сбиты девять дронов над Нижегородской\nобластью и четыре над Чёрным\nморем.")
                .has("RU-NIZ", 9)
                .hasSea("Black Sea", 4)
                .hasNoTotal();
    }

    @Test
    void aSoftHyphenIsNoLetterOfAName() {
        read("В ночь на 9 ноября 2026 года сбит 31 БПЛА: 20 – над Кур\u00ADской обла\u00ADстью, 11 – над Кры\u00ADмом.")
                .has("RU-KRS", 20)
                .has("UA-43", 11)
                .hasTotal(31)
                .doubtsNothing();
        read("In the night to 9 November 2026 20 drones were shot down over Kursk Re\u00ADgion and 11 over Cri\u00ADmea.")
                .has("RU-KRS", 20)
                .has("UA-43", 11)
                .hasNoTotal()
                .doubtsNothing();
    }

    @Test
    void aShortenedNameIsTheOnlyRegionsThatBeginsSo() {
        read("40 БПЛА сбиты в ночь на 21.08.2026 — МО\nРостов. обл. 18, Волгогр. обл. 11, Ворон. обл. 7, Ставр. край 4")
                .has("RU-ROS", 18)
                .has("RU-VGG", 11)
                .has("RU-VOR", 7)
                .has("RU-STA", 4)
                .hasTotal(40)
                .doubtsNothing();
        read("Overnight into 21 Aug 2026 36 UAVs downed: Belg. reg. 18, Volg. reg. 11, Voron. reg. 7.")
                .has("RU-BEL", 18)
                .has("RU-VGG", 11)
                .has("RU-VOR", 7)
                .hasTotal(36)
                .doubtsNothing();
        read("В ночь на 21 августа 2026 года сбиты БПЛА: Крас. край — 2, Крым — 4.")
                .hasUnknown("Крас. край", 2)
                .has("UA-43", 4)
                .hasNoTotal()
                .isDoubted();
    }

    @Test
    void aSentenceThatEndsWithAPlaceIsNoShortenedName() {
        read("В ночь на 21 августа 2026 года сбили пять БПЛА в Орле. Область атаковали дважды.")
                .has("RU-ORL", 5)
                .hasNoTotal();
    }

    @Test
    void kraisAreShortenedToo() {
        read("За ночь на 12 мая 2026 года сбито 15 БПЛА:\n\n• Краснодарский кр. – 7\n• Пермский кр. – 8")
                .has("RU-KDA", 7)
                .has("RU-PER", 8)
                .hasTotal(15);
        read("За ночь на 12 мая 2026 года над Краснодарским кр. сбиты семь БПЛА.")
                .has("RU-KDA", 7)
                .hasNoTotal()
                .doubtsNothing();
    }
}
