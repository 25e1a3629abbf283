package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** Names of regions as statements write them: official and everyday, alike, unknown. */
class PlaceNamesTest {

    @Test
    void everydayNamesAreTheirRegions() {
        read("""
                В ночь на 14 декабря 2025 года уничтожено 60 дронов: 24 — над Кубанью, 14 — над Белгородчиной, \
                девять — над Курщиной, шесть — на Брянщине, четыре — в Башкирии, два — в Оренбуржье, один — на \
                Ставрополье.
                """)
                .has("RU-KDA", 24)
                .has("RU-BEL", 14)
                .has("RU-KRS", 9)
                .has("RU-BRY", 6)
                .has("RU-BA", 4)
                .has("RU-ORE", 2)
                .has("RU-STA", 1)
                .hasTotal(60)
                .doubtsNothing();
    }

    @Test
    void englishTypesOfRegionAreAlike() {
        read("""
                Overnight on 20 August 2025 air defences downed 45 drones: 20 over Voronezh Oblast, nine over the \
                Rostov region, seven over Stavropol Krai, five over Krasnodar Territory, three over Kursk and one \
                over the Republic of Adygea.
                """)
                .has("RU-VOR", 20)
                .has("RU-ROS", 9)
                .has("RU-STA", 7)
                .has("RU-KDA", 5)
                .has("RU-KRS", 3)
                .has("RU-AD", 1)
                .hasTotal(45)
                .doubtsNothing();
    }

    @Test
    void spellingsOfOneNameAreOneRegion() {
        for (String name : new String[] {"Oryol Region", "Orel Oblast", "Orlov region", "Oryol"}) {
            read("Overnight on 10 April 2025, four drones were shot down over %s.".formatted(name))
                    .has("RU-ORL", 4)
                    .hasNoTotal();
        }
        for (String name : new String[] {"Adygea", "Adyghea", "the Republic of Adygea", "the Adygea Republic"}) {
            read("Overnight on 10 April 2025, four drones were shot down over %s.".formatted(name))
                    .has("RU-AD", 4)
                    .hasNoTotal();
        }
        read("Overnight on 10 April 2025, four drones were shot down over the Tatarstan Region.")
                .has("RU-TA", 4)
                .hasNoTotal();
    }

    @Test
    void wordsThatSayWhichPartOfARegionMakeNoDifference() {
        read("""
                The night to 10 April 2025: 42 drones down. Twenty were destroyed over the territory of the Rostov \
                Region, nine over the border areas of Kursk Region, seven over western Bryansk Region and six over \
                occupied Crimea.
                """)
                .has("RU-ROS", 20)
                .has("RU-KRS", 9)
                .has("RU-BRY", 7)
                .has("UA-43", 6)
                .hasTotal(42);
        read("""
                В ночь на 10 апреля 2025 года сбито 21 БПЛА: 11 — над приграничными районами Белгородской области, \
                шесть — на севере Курской области, четыре — в небе над Воронежской областью.
                """).has("RU-BEL", 11).has("RU-KRS", 6).has("RU-VOR", 4).hasTotal(21);
    }

    @Test
    void lookAlikesAreKeptApart() {
        read("""
                Overnight on 6 October 2025 air defences downed 28 drones: nine over the Nizhny Novgorod Region, \
                seven over the Novgorod Region, five over the Volgograd Region, four over the Vologda Region, two \
                over the Oryol Region and one over the Orenburg Region.
                """)
                .has("RU-NIZ", 9)
                .has("RU-NGR", 7)
                .has("RU-VGG", 5)
                .has("RU-VLG", 4)
                .has("RU-ORL", 2)
                .has("RU-ORE", 1)
                .hasTotal(28)
                .doubtsNothing();
    }

    @Test
    void russianLookAlikesAreKeptApart() {
        read("""
                В ночь на 31 октября 2025 года сбито 29 БПЛА: восемь — над Нижегородской областью, шесть — над \
                Новгородской, пять — над Волгоградской, четыре — над Вологодской, три — над Орловской, два — над \
                Оренбургской, один — над Ярославской.
                """)
                .has("RU-NIZ", 8)
                .has("RU-NGR", 6)
                .has("RU-VGG", 5)
                .has("RU-VLG", 4)
                .has("RU-ORL", 3)
                .has("RU-ORE", 2)
                .has("RU-YAR", 1)
                .hasTotal(29)
                .doubtsNothing();
    }

    @Test
    void theCountOfAMacroRegionThatItsRegionsMakeUpIsNotAdded() {
        read("""
                За ночь на 20 ноября 2025 года сбито 65 БПЛА. Над регионами Черноземья уничтожено 32 аппарата: 15 — \
                над Воронежской областью, 10 — над Липецкой, семь — над Тамбовской. Ещё 33 сбиты над Рязанской \
                областью.
                """)
                .has("RU-VOR", 15)
                .has("RU-LIP", 10)
                .has("RU-TAM", 7)
                .has("RU-RYA", 33)
                .hasTotal(65);
    }

    @Test
    void aNameThatNobodyKnowsStaysUnknown() {
        read("""
                Air defences shot down 27 drones overnight on 25 October 2025: 20 over the Rostov Region and seven \
                over Belarus Oblast.
                """).has("RU-ROS", 20).hasUnknown("Belarus Oblast", 7).hasTotal(27).doubts(IssueCode.UNMATCHED_PLACE);
    }
}
