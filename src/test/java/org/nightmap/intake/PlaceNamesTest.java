package org.nightmap.intake;

import static org.nightmap.intake.ReadStatement.read;

import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

/** Names of regions as statements write them: in every case, with and without their noun, official and everyday. */
class PlaceNamesTest {

    @Test
    void theGenitiveAfterTerritoryIsTheRegion() {
        read("""
                За ночь на 9 марта 2026 года уничтожено 32 БПЛА: 15 — над территорией Белгородской области, девять — \
                над территорией Краснодарского края, пять — над территорией Республики Адыгея, три — над \
                территориями Тульской, Рязанской и Липецкой областей, по одному над каждой.
                """)
                .has("RU-BEL", 15)
                .has("RU-KDA", 9)
                .has("RU-AD", 5)
                .hasEach(1, "RU-TUL", "RU-RYA", "RU-LIP")
                .hasTotal(32);
    }

    @Test
    void theInstrumentalAfterOverIsTheRegion() {
        read("""
                Ночью 4 октября 2025 года сбито 30 БПЛА: 14 — над Воронежской областью, девять — над Ставропольским \
                краем, четыре — над Мордовией, два — над Марий Эл и один — над Удмуртской Республикой.
                """)
                .has("RU-VOR", 14)
                .has("RU-STA", 9)
                .has("RU-MO", 4)
                .has("RU-ME", 2)
                .has("RU-UD", 1)
                .hasTotal(30)
                .doubtsNothing();
    }

    @Test
    void thePrepositionalAfterInIsTheRegion() {
        read("""
                В ночь на 13 августа 2025 года уничтожено 27 дронов: 13 — в Брянской области, семь — в Краснодарском \
                крае, четыре — в Чувашии, два — в Пермском крае, один — в Республике Татарстан.
                """)
                .has("RU-BRY", 13)
                .has("RU-KDA", 7)
                .has("RU-CU", 4)
                .has("RU-PER", 2)
                .has("RU-TA", 1)
                .hasTotal(27)
                .doubtsNothing();
    }

    @Test
    void theAccusativeAfterAttacksOnIsTheRegion() {
        read("""
                В ночь на 13 ноября 2025 года отражена атака на Брянскую область: там сбили 18 беспилотников. При \
                налёте на Кубань уничтожено ещё пять дронов, при попытке удара по Калмыкии — два. Всего сбито 25.
                """).has("RU-BRY", 18).has("RU-KDA", 5).has("RU-KL", 2).hasTotal(25);
    }

    @Test
    void theNominativeOfAListIsTheRegion() {
        read("""
                Сбитые за ночь на 14 января 2026 года беспилотники по регионам:
                Ростовская область — 25
                Краснодарский край — 11
                Республика Крым — 7
                Адыгея — 2
                Чёрное море — 3
                Итого 48.
                """)
                .has("RU-ROS", 25)
                .has("RU-KDA", 11)
                .has("UA-43", 7)
                .has("RU-AD", 2)
                .hasSea("Black Sea", 3)
                .hasTotal(48)
                .doubtsNothing();
    }

    @Test
    void casesMayChangeWithinOneStatement() {
        read("""
                В ночь на 7 августа 2025 года уничтожено 39 БПЛА: девять над территорией Ростовской области, восемь \
                в Татарстане, семь над Крымом, по шесть над Брянской и на Волгоградскую область, три — Саратовская \
                область.
                """)
                .has("RU-ROS", 9)
                .has("RU-TA", 8)
                .has("UA-43", 7)
                .hasEach(6, "RU-BRY", "RU-VGG")
                .has("RU-SAR", 3)
                .hasTotal(39);
    }

    @Test
    void anAdjectiveAloneIsTheRegion() {
        read("""
                Ночью 31 октября 2025 года сбито 64 БПЛА: 22 — над Брянской областью, 18 — над Калужской, 13 — над \
                Тульской, восемь — над Рязанской, три — над Ярославской.
                """)
                .has("RU-BRY", 22)
                .has("RU-KLU", 18)
                .has("RU-TUL", 13)
                .has("RU-RYA", 8)
                .has("RU-YAR", 3)
                .hasTotal(64)
                .doubtsNothing();
    }

    @Test
    void theMasculineAdjectiveWithRegionIsTheRegion() {
        read("""
                За ночь на 2 ноября 2025 года перехвачено 26 БПЛА: в Ростовском регионе — 12, в Воронежском регионе \
                — девять, над Тамбовским и Липецким регионами — три и два соответственно.
                """)
                .has("RU-ROS", 12)
                .has("RU-VOR", 9)
                .has("RU-TAM", 3)
                .has("RU-LIP", 2)
                .hasTotal(26);
    }

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
    void placesWithoutAnyCountAreKeptAsSuch() {
        read("""
                Overnight into 15 February 2026 air defence systems destroyed 68 drones, the ministry said. They \
                were downed over the Bryansk, Kaluga and Tula regions; no figures were given for each of them.
                """)
                .hasWithoutExactCount("RU-BRY")
                .hasWithoutExactCount("RU-KLU")
                .hasWithoutExactCount("RU-TUL")
                .hasTotal(68)
                .doubts(IssueCode.PLACE_WITHOUT_COUNT, IssueCode.SUM_BELOW_TOTAL);
    }

    @Test
    void aListOfPlacesAfterTheTotalHasNoCounts() {
        read("""
                В ночь на 25 мая 2025 года уничтожено 95 беспилотников. Атаки отражены в Брянской, Калужской, \
                Тульской и Орловской областях.
                """)
                .hasWithoutExactCount("RU-BRY")
                .hasWithoutExactCount("RU-KLU")
                .hasWithoutExactCount("RU-TUL")
                .hasWithoutExactCount("RU-ORL")
                .hasTotal(95)
                .doubts(IssueCode.PLACE_WITHOUT_COUNT, IssueCode.SUM_BELOW_TOTAL);
    }

    @Test
    void someHaveACountAndSomeHaveNone() {
        read("""
                За ночь на 8 января 2026 года сбито 61 БПЛА. Больше всего, 32, — над Белгородской областью, 15 — над \
                Воронежской. Дроны также уничтожали над Курской и Липецкой областями.
                """)
                .has("RU-BEL", 32)
                .has("RU-VOR", 15)
                .hasWithoutExactCount("RU-KRS")
                .hasWithoutExactCount("RU-LIP")
                .hasTotal(61)
                .doubts(IssueCode.PLACE_WITHOUT_COUNT, IssueCode.SUM_BELOW_TOTAL);
    }

    @Test
    void aNameThatNobodyKnowsStaysUnknown() {
        read("""
                Air defences shot down 27 drones overnight on 25 October 2025: 20 over the Rostov Region and seven \
                over Belarus Oblast.
                """).has("RU-ROS", 20).hasUnknown("Belarus Oblast", 7).hasTotal(27).doubts(IssueCode.UNMATCHED_PLACE);
    }
}
