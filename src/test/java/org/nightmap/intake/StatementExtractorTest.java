package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.report.Coverage;
import org.nightmap.report.LineKind;
import org.nightmap.report.TextSpan;

/** One phrasing each, with the lines worked out by hand: REGION=count, sea=count, joint regions with +, parts in brackets. */
class StatementExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            another, each       | Overnight 38 drones were destroyed: 20 over Rostov Region, another nine over the Moscow Region, including seven heading towards Moscow, four each over Tula and Kaluga regions and one over the Black Sea. | RU-ROS=20 RU-MOS=9(7) RU-TUL=4 RU-KLU=4 sea=1
            place first         | Belgorod Oblast saw 12 drones shot down overnight, while Bryansk recorded five and Kursk Region accounted for seven. | RU-BEL=12 RU-BRY=5 RU-KRS=7
            respectively        | Air defences downed 21 and 14 drones overnight over the Belgorod and Voronezh regions respectively. | RU-BEL=21 RU-VOR=14
            joint by the total  | Overnight 36 drones were shot down: 20 over Kursk, nine over Belgorod, seven over the Bryansk and Smolensk regions. | RU-KRS=20 RU-BEL=9 RU-BRY+RU-SMO=7
            each by the total   | Overnight 43 drones were shot down: 20 over Kursk, nine over Belgorod, seven over the Bryansk and Smolensk regions. | RU-KRS=20 RU-BEL=9 RU-BRY=7 RU-SMO=7
            reference           | Overnight ten drones were destroyed over Kaluga Region, the same number over Tula Region and half as many over Tver Region. | RU-KLU=10 RU-TUL=10 RU-TVE=5
            words               | Overnight one hundred and four drones were downed over the Republic of Crimea and two dozen over Sevastopol. | UA-43=104 UA-40=24
            not counts          | Overnight six UAVs were destroyed over Bryansk Region; a 54-year-old man and two children were hurt 10 km from the border at 3:15 a.m. | RU-BRY=6
            other weapons       | Overnight eight Neptune missiles and 17 drones were shot down over Crimea. | UA-43=17
            other night         | Overnight five drones were shot down over Tula Region, against 31 over Rostov Region the night before. | RU-TUL=5
            unknown place       | Overnight seven drones were downed over Belarus Oblast. | unknown=7
            look-alikes         | Overnight three drones fell over Novgorod Region, four over Nizhny Novgorod Region, two over Vologda Region and five over Volgograd Region. | RU-NGR=3 RU-NIZ=4 RU-VLG=2 RU-VGG=5
            по                  | За ночь уничтожено 17 БПЛА: 9 – над территорией Белгородской области, по 3 – над Курской и Орловской областями, по одному – над Калужской и Тульской. | RU-BEL=9 RU-KRS=3 RU-ORL=3 RU-KLU=1 RU-TUL=1
            в том числе         | Ночью девять беспилотников сбиты над Московским регионом, в том числе семь, летевших на Москву. | RU-MOS=9(7)
            столько же          | Ночью над Смоленской областью сбито четырнадцать дронов, столько же — над Брянской. | RU-SMO=14 RU-BRY=14
            падежи              | Ночью двадцать один аппарат уничтожен в Крыму, шесть — в небе над Кубанью, одна цель поражена в Башкирии. | UA-43=21 RU-KDA=6 RU-BA=1
            список              | Минувшей ночью уничтожено: Брянская область — 12, Курская — 7, Подмосковье — 3, акватория Чёрного моря — 2. | RU-BRY=12 RU-KRS=7 RU-MOS=3 sea=2
            скобки              | Ночью цели поражены над Брянской (14), Курской (12) и Орловской (6) областями. | RU-BRY=14 RU-KRS=12 RU-ORL=6
            генитив             | Ночью было сбито около десяти дронов над Псковской областью и двух — над Новгородской. | RU-PSK=null RU-NGR=2
            """)
    void aPhrasingGivesItsLines(String phrasing, String text, String lines) {
        Draft draft = Extractors.shipped().extract(text);

        assertThat(draft.lines().stream().map(StatementExtractorTest::line).collect(Collectors.joining(" ")))
                .as(phrasing)
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The governor of Bryansk Region said 12 drones were shot down there. The ministry counted 40 overnight: 40 over Kursk Region. | other_authority
            Overnight 30 drones were shot down, the ministry said: 20 over Kursk Region and five over Tula Region.          | sum_below_total
            Overnight 20 drones were shot down: 20 over Kursk Region and five over Tula Region.                             | sum_above_total
            Overnight more than 20 drones were shot down over Kursk Region.                                                 | vague_count
            Overnight three drones were shot down over Tula and Ryazan regions.                                             | ambiguous_each
            Overnight drones were shot down over Tula and Ryazan regions.                                                   | place_without_count
            Overnight seven drones heading towards Moscow were shot down.                                                   | orphan_sub_count
            Сводка: за день сбито 5 БПЛА над Курской областью.                                                              | not_a_night_statement
            Ночью сбито 5 БПЛА над Курской областью.                                                                        | night_missing
            """)
    void whatIsDoubtfulIsSaid(String text, String code) {
        assertThat(Extractors.shipped().extract(text).issues())
                .extracting(issue -> issue.code().code())
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In the night to 25 October 2025 five drones were shot down over Tula Region.                                    | 2025-10-25 | NIGHT
            From 11 p.m. on October 24 to 7 a.m. on October 25, 2025 five drones were shot down over Tula Region.            | 2025-10-25 | NIGHT
            В ночь с 28 на 29 сентября 2024 года сбито 5 БПЛА над Курской областью.                                         | 2024-09-29 | NIGHT
            10 сентября 2025 года, с 10:00 до 18:00 мск, сбито 5 БПЛА над Курской областью.                                 | 2025-09-10 | DAY
            Вечером 21 ноября 2025 года сбито 5 БПЛА над Курской областью.                                                  | 2025-11-21 | EVENING
            За вечер 7 января и ночь на 8 января 2026 года сбито 5 БПЛА над Курской областью.                               | 2026-01-08 | CUMULATIVE
            """)
    void theTimeIsReadFromTheText(String text, String date, String kind) {
        Draft draft = Extractors.shipped().extract(text);

        assertThat(draft.date()).hasToString(date);
        assertThat(draft.kind()).hasToString(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            В течение ночи с 23.00 мск 24 октября 2025 года до 7.00 мск 25 октября уничтожено 5 БПЛА над Курской областью. | FULL
            В ночь на 25 октября 2025 года, с 00:00 до 03:00, сбито 5 БПЛА над Курской областью.                         | PART
            Overnight on 25 October 2025, between 1:15 a.m. and about 4:30 a.m., 5 drones were shot down over Kursk Region. | UNKNOWN
            В ночь на 25 октября 2025 года сбито 5 БПЛА над Курской областью. Аэропорт закрыт с 00:10 до 03:40.          | FULL
            """)
    void theHoursSayHowMuchOfTheNightIsSpokenFor(String text, Coverage coverage) {
        Draft draft = Extractors.shipped().extract(text);

        assertThat(CoverageByWindow.of(
                        draft.kind(), draft.windowText(), draft.window(), Objects.requireNonNull(draft.date())))
                .isEqualTo(coverage);
    }

    @Test
    void pairsWithoutTheWordAreDoubtedUnlessTheTotalConfirmsThem() {
        String pairs = "Overnight 21 and 14 drones were downed over Belgorod and Voronezh regions.";

        assertThat(Extractors.shipped().extract(pairs).issues())
                .extracting(issue -> issue.code().code())
                .contains("unresolved_reference");
    }

    @Test
    void theArticleOfTheExampleNightIsReadAsTheDesignSays() {
        Draft draft = Extractors.shipped()
                .extract(String.valueOf(
                        ShippedStatements.read().get("2025-10-25-article").text()));

        // Rostov 20, Volgograd 19, Bryansk 17, Kaluga 12, Smolensk 11, Belgorod 9, Leningrad 8, "Belarus Oblast" 7,
        // Moscow 7
        assertThat(draft.stated()).isEqualTo(121);
        assertThat(draft.lines().stream().map(StatementExtractorTest::line))
                .contains(
                        "RU-VGG=19",
                        "RU-BRY=17",
                        "RU-KLU=12",
                        "RU-SMO=11",
                        "RU-BEL=9",
                        "RU-LEN=8",
                        "unknown=7",
                        "RU-MOS=7");
        assertThat(draft.issues())
                .extracting(issue -> issue.code().code())
                .contains("sum_below_total", "unmatched_place", "orphan_sub_count", "other_authority");
    }

    @Test
    void textWithoutACountAndNoTextAtAllGiveAnEmptyDraft() {
        for (String text : List.of("", " \n\t", "Good morning.", "🌙", "\u202eтекст справа налево\u202c")) {
            Draft draft = Extractors.shipped().extract(text);
            assertThat(draft.lines()).as(text).isEmpty();
            assertThat(draft.stated()).as(text).isNull();
        }
    }

    @Test
    void positionsPointAtPlaceAndNumberAndNoTwoPlacesOverlap() {
        for (ExpectedDraft.Example example : ExpectedDraft.corpus("tuning")) {
            Draft draft = Extractors.shipped().extract(example.text());
            int before = 0;
            for (DraftLine line : draft.lines()) {
                TextSpan place = line.placeSpan();
                if (place != null) {
                    assertThat(example.text().substring(place.start(), place.end()))
                            .isEqualTo(line.place());
                    assertThat(place.start()).as(example.name()).isGreaterThanOrEqualTo(before);
                    before = place.end();
                }
            }
        }
    }

    private static String line(DraftLine line) {
        String where = switch (line.kind()) {
            case REGION -> String.valueOf(line.region());
            case JOINT -> String.join("+", line.regions());
            default -> line.kind().name().toLowerCase(Locale.ROOT);
        };
        String parts = line.sub().isEmpty()
                ? ""
                : line.sub().stream()
                        .map(part -> String.valueOf(part.count()))
                        .collect(Collectors.joining(",", "(", ")"));
        return where + "=" + line.count() + parts + (line.kind() == LineKind.COUNTRY ? "!" : "");
    }
}
