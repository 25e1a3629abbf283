package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.intake.ReadStatement.read;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubCountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nine over Moscow Region, including seven heading towards Moscow   | seven
            nine over Moscow Region, seven of which were bound for Moscow     | seven
            ten over Kursk Region (three near Rylsk, two near Lgov)           | three two
            девять над Подмосковьем, в том числе семь, летевших на Москву     | семь
            Tula had 29 and Bryansk 25 of these                               | ''
            40 drones, including nine over Tula                               | ''
            Tula Region (12), Kaluga Region (9)                               | ''
            """)
    void aPartIsMarkedByWordsOrStandsInBracketsAfterACountedPlace(String text, String parts) {
        Prose prose = CutText.of(text);
        Sentence sentence = prose.sentences().getFirst();
        List<ReadNumber> counts = prose.numbers().stream()
                .filter(number -> number.role() != NumberRole.MEASURE)
                .toList();
        ElementReader.Found found = new ElementReader(prose).read(sentence, counts, prose.places());

        assertThat(new SubCounts(prose, new OtherTimes(prose.words(), prose.tokens()))
                        .in(sentence, found.elements(), found.destinations(), false).keySet().stream()
                                .map(count -> CutText.words(prose, count.first(), count.end()))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }

    @Test
    void whatSharesOutARegionsCountAfterAColonIsItsParts() {
        read("Five drones were shot down over Leningrad Region in the night to 14 November 2026, the governor said: three in "
                        + "Kirishi district and two in Luga district.")
                .has("RU-LEN", 5)
                .ofWhich(3)
                .ofWhich(2)
                .hasNoTotal()
                .doubtsNothing();
        read("Над Ленинградской областью в ночь на 14 ноября 2026 года сбиты пять беспилотников: три в Киришском районе и два в "
                        + "Лужском; над Тульской — девять.")
                .has("RU-LEN", 5)
                .ofWhich(3)
                .ofWhich(2)
                .has("RU-TUL", 9)
                .hasNoTotal();
    }

    @Test
    void regionsBehindAColonAreLines() {
        read("Nine drones were shot down near Kursk Region in the night to 14 November 2026: five over Bryansk Region and four over "
                        + "Oryol Region.")
                .has("RU-BRY", 5)
                .has("RU-ORL", 4)
                .isDoubted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Над Белгородской областью — 19, из них 3 — в Шебекино, 5 — в Грайвороне и 2 — в Валуйках, над Курской — 7.",
                "Над Белгородской областью — 19 (из них 3 — в Шебекино, 5 — в Грайвороне, 2 — в Валуйках), над Курской — 7.",
                "Над Белгородской областью — 19, в том числе в Шебекино — 3, в Грайвороне — 5, в Валуйках — 2, над Курской — 7.",
                "Над Белгородской областью — 19 (в том числе в Шебекино — 3, в Грайвороне — 5 и в Валуйках — 2), над Курской — 7.",
                "19 — над Белгородской областью, из них 3 — над Шебекино, 5 — над Грайвороном, 2 — над Валуйками, 7 — над Курской.",
                "Над Белгородской областью — 19. Из них 3 — в Шебекино, 5 — в Грайвороне, 2 — в Валуйках. Над Курской — 7.",
            })
    void aDashTiesEveryPartOfAListToItsPlace(String counts) {
        read("В ночь на 14 ноября 2026 года сбито 26 беспилотников. " + counts)
                .has("RU-BEL", 19)
                .ofWhich(3)
                .ofWhich(5)
                .ofWhich(2)
                .has("RU-KRS", 7)
                .hasTotal(26)
                .doubtsNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Over Belgorod Region — 19, of them 3 — in Shebekino, 5 — in Grayvoron, 2 — in Valuyki, over Kursk Region — 7.",
                "Over Belgorod Region — 19 (of them 3 — in Shebekino, 5 — in Grayvoron, 2 — in Valuyki), over Kursk Region — 7.",
                "Belgorod Region — 19, including Shebekino — 3, Grayvoron — 5, Valuyki — 2; Kursk Region — 7.",
                "19 over Belgorod Region (including 3 in Shebekino, 5 in Grayvoron and 2 in Valuyki), 7 over Kursk Region.",
            })
    void inEnglishAsWell(String counts) {
        read("In the night to 14 November 2026, 26 drones were shot down. " + counts)
                .has("RU-BEL", 19)
                .ofWhich(3)
                .ofWhich(5)
                .ofWhich(2)
                .has("RU-KRS", 7)
                .hasTotal(26)
                .doubtsNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Над Белгородской областью — 19, из них 10 — в Шебекино, 15 — в Грайвороне, над Курской — 7.",
                "Над Белгородской областью — 19, из них 10 — в Шебекино; 5 — в Грайвороне; над Курской — 7.",
            })
    void aNumberBehindAPartThatIsNeitherAPartNorALineIsDoubted(String counts) {
        read("В ночь на 14 ноября 2026 года сбито 26 беспилотников. " + counts)
                .has("RU-BEL", 19)
                .ofWhich(10)
                .has("RU-KRS", 7)
                .isDoubtedAt("RU-BEL")
                .hasTotal(26);
    }

    @Test
    void whatIsWrittenLikeARegionBehindADashIsALine() {
        read("В ночь на 14 ноября 2026 года сбито 31 беспилотник: над Белгородской областью — 19, из них 3 — над Шебекино, "
                        + "5 — над Хмельской областью, над Курской — 7.")
                .has("RU-BEL", 19)
                .ofWhich(3)
                .hasUnknown("Хмельской областью", 5)
                .has("RU-KRS", 7)
                .hasTotal(31);
    }
}
