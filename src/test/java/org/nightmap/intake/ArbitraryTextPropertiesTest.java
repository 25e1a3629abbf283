package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nightmap.report.TextSpan;

/** What holds of any text: of pieces of statements in any order, and of characters that make no text at all. */
class ArbitraryTextPropertiesTest {

    private static final List<String> PIECES = List.of(
            "Overnight",
            "In the night to 25 October 2025",
            "В ночь на 25 октября 2025 года",
            "last night",
            "минувшей ночью",
            "from 11 p.m. to 7 a.m.",
            "с 23.00 до 7.00 мск",
            "the ministry said",
            "сообщили в Минобороны",
            "the governor of the Tula Region said",
            "губернатор Орловской области заявил",
            "20",
            "9",
            "1,200",
            "1 200",
            "2025",
            "nine",
            "twenty-four",
            "one hundred and four",
            "двадцать один",
            "одна",
            "по два",
            "по одному",
            "a dozen",
            "десяток",
            "more than 90",
            "не менее 20",
            "from 30 to 40",
            "почти сто",
            "the same number",
            "столько же",
            "half as many",
            "на один меньше",
            "each",
            "together",
            "respectively",
            "соответственно",
            "another",
            "ещё",
            "the remaining four",
            "including seven heading towards Moscow",
            "в том числе семь, летевших на Москву",
            "из них 34 летели на Москву",
            "there",
            "там",
            "drones",
            "беспилотников",
            "БПЛА",
            "missiles",
            "ракеты",
            "катера",
            "were shot down",
            "уничтожено",
            "сбиты",
            "over",
            "над",
            "в",
            "of them",
            "из них",
            "the Rostov Region",
            "Ростовской областью",
            "Брянской",
            "Курской и Тульской областями",
            "the Tula and Kaluga regions",
            "the Moscow Region",
            "Московским регионом",
            "Москву",
            "Moscow",
            "the Black Sea",
            "Чёрным и Азовским морями",
            "акваторией",
            "Crimea",
            "Крымом",
            "Belarus Oblast",
            "Волгодской областью",
            "Черноземья",
            "Ukraine",
            "Russia",
            "регионами России",
            "5-летний мальчик",
            "a 54-year-old man",
            "10 km",
            ",",
            ".",
            ";",
            ":",
            "—",
            "-",
            "(",
            ")",
            "•",
            "\n",
            "\n\n",
            "\t",
            "«",
            "»",
            "and",
            "и",
            "|",
            "🌙",
            "№ 2");

    @Property(tries = 2000)
    void whatIsSaidOfADraftHolds(@ForAll("texts") String text) {
        DraftRules.check(Extractors.shipped().extract(text));
    }

    @Property(tries = 300)
    void theSameTextGivesTheSameDraft(@ForAll("texts") String text) {
        assertThat(Extractors.shipped().extract(text))
                .isEqualTo(Extractors.shipped().extract(text));
    }

    @Property(tries = 1000)
    void linesAreInTheOrderOfTheText(@ForAll("texts") String text) {
        List<Integer> starts = Extractors.shipped().extract(text).lines().stream()
                .map(DraftLine::placeSpan)
                .filter(span -> span != null)
                .map(TextSpan::start)
                .toList();

        assertThat(starts).isSorted();
    }

    @Property(tries = 1000)
    void anyCharactersAreRead(@ForAll String text) {
        DraftRules.check(Extractors.shipped().extract(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join(" ", pieces));
    }
}
