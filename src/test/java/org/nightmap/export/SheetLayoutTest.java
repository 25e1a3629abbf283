package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;

class SheetLayoutTest extends ShippedMaps {

    /** Of IBM Plex Sans per size: its capitals, and how far p and у reach below the foot line. */
    private static final double ABOVE = 0.698;

    private static final double BELOW = 0.21;

    static Stream<Arguments> sheets() {
        return PERIODS.stream()
                .flatMap(period -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of(Theme.values())
                                .flatMap(theme -> Stream.of(SheetPreset.values())
                                        .map(preset -> Arguments.of(period, language, theme, preset)))));
    }

    /** From the smallest to flat and narrow ones that nobody would print, two hundred of them by chance. */
    static Stream<Arguments> sizes() {
        Random random = new Random(20251025);
        Stream<SheetSize> corners = Stream.of(
                SheetSize.of(320, 320, 1),
                SheetSize.of(384, 320, 8),
                SheetSize.of(2000, 320, 1),
                SheetSize.of(20000, 320, 1),
                SheetSize.of(320, 2000, 1),
                SheetSize.of(320, 20000, 1),
                SheetSize.of(640, 360, 0.5),
                SheetSize.of(8000, 8000, 1));
        Stream<SheetSize> others = Stream.generate(
                        () -> SheetSize.of(320 + random.nextInt(1300), 320 + random.nextInt(1300), 1))
                .limit(200);
        return Stream.concat(corners, others)
                .map(size -> Arguments.of(
                        PERIODS.get(random.nextInt(PERIODS.size())),
                        Language.values()[random.nextInt(2)],
                        size,
                        random.nextBoolean()));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void onNoSizeDoesAnythingOverlap(String period, Language language, SheetSize size, boolean symbols) {
        Sheet slide = sheet(period, language, Theme.LIGHT, SheetPreset.SLIDE, null, symbols);
        Sheet sheet = new Sheet(
                slide.map(), slide.notes(), size, Theme.LIGHT, true, symbols, false, null, "A note. ".repeat(40));
        Composition composition = composition(sheet);

        assertApart(composition);
        MapFrame map = composition.maps().getFirst().frame();
        double knownHeight = sheet.map().view().knownHeight() / map.metresPerUnit();
        assertThat(map.box().height()).isGreaterThan(Math.min(0.2 * composition.height(), 0.999 * knownHeight));
    }

    /** Beyond it there may be land of which nothing is known, and which would look like sea. */
    @ParameterizedTest
    @CsvSource({"3000,400,west", "3000,400,russia", "400,3000,west", "400,3000,russia", "1920,1080,west"})
    void noMapReachesBeyondTheGroundThatIsKnown(int width, int height, String view) {
        Sheet sheet = sheet("2025-10-25", view, Language.EN, SheetSize.of(width, height, 1), false);
        MapFrame map = composition(sheet).maps().getFirst().frame();

        assertThat(map.box().width() * map.metresPerUnit())
                .isLessThanOrEqualTo(sheet.map().view().knownWidth() + 1);
        assertThat(map.box().height() * map.metresPerUnit())
                .isLessThanOrEqualTo(sheet.map().view().knownHeight() + 1);
    }

    /** 2,095 = 1,917 + 111 + 67 is the longest there is in two years. */
    @ParameterizedTest
    @CsvSource({"320,320", "384,320", "390,320", "320,500", "500,320", "3000,320", "640,360", "1080,1080"})
    void theFiguresAreNeverCut(int width, int height) {
        for (Language language : Language.values()) {
            Sheet sheet = sheet("2025-10-01..2025-10-31", "west", language, SheetSize.of(width, height, 1), true);

            assertThat(words(composition(sheet)))
                    .containsAll(sheet.notes().equation().stream()
                            .flatMap(term -> Stream.of(term.number(), term.name()))
                            .toList());
        }
    }

    /** Mordovia 1 is in the class with the most regions, which is the first that is shortened; on no other class is it said. */
    @Test
    void aLegendIsShortenedClassByClassAndNamesWhatItCan() {
        List<String> words =
                words(composition(sheet("2025-10-01..2025-10-31", Language.EN, Theme.LIGHT, SheetPreset.SLIDE)));

        assertThat(words).anyMatch(line -> line.startsWith("Belgorod\u00a0266, Bryansk\u00a0260, Voronezh\u00a0210"));
        assertThat(words).anyMatch(line -> line.matches("Ulyanovsk\u00a04, .*, and \\d more"));
        assertThat(words).noneMatch(line -> line.matches("\\d+ regions"));
    }

    @Test
    void anInsetIsNoStripAndIsLeftOutWhereItHoldsNothing() {
        for (SheetPreset preset : SheetPreset.values()) {
            Composition composition = composition(sheet("2025-10-25", Language.EN, Theme.LIGHT, preset));
            Box inset = composition.maps().getLast().frame().box();

            assertThat(composition.maps()).hasSize(2);
            assertThat(inset.width() / inset.height()).isLessThanOrEqualTo(2.001);
            // No report: nothing is counted, near Moscow or elsewhere
            assertThat(composition(sheet("2025-10-26", Language.EN, Theme.LIGHT, preset))
                            .maps())
                    .hasSize(1);
        }
    }

    @Test
    void aSheetThatIsTooSmallForAllOfItSaysHowMuchIsLeftOut() {
        Sheet slide = sheet("2025-10-25", Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        Sheet sheet = new Sheet(
                slide.map(), slide.notes(), SheetSize.of(640, 360, 1), Theme.LIGHT, true, false, false, null, null);

        assertThat(words(composition(sheet))).anyMatch(words -> words.matches("… and \\d+ more lines?"));
        assertThat(words(composition(slide))).noneMatch(words -> words.contains("more line"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-25", "2025-10-13", "2025-10-24", "2025-12-24", "2025-09-07..2025-09-30"})
    void aClassWithoutARegionSaysSo(String period) {
        Sheet sheet = sheet(period, Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        List<String> words = words(composition(sheet));

        assertThat(words).doesNotContain("0 regions");
        assertThat(words).filteredOn("no region"::equals).hasSize((int) sheet.map().classes().stream()
                .filter(each -> each.regions() == 0)
                .count());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void nothingOverlapsAndNothingLeavesTheSheet(String period, Language language, Theme theme, SheetPreset preset) {
        assertApart(composition(sheet(period, language, theme, preset)));
    }

    static void assertApart(Composition composition) {
        Box page = new Box(0, 0, composition.width(), composition.height());
        List<Box> taken = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Block block : composition.blocks()) {
            Box box = switch (block) {
                case Block.Text text -> box(text);
                case Block.Rule rule -> new Box(rule.x1(), rule.y(), rule.x2(), rule.y());
                case Block.Swatch swatch -> swatch.box();
                case Block.Circle circle -> circle.box();
                case Block.Emblem emblem -> emblem.box();
                case Block.Map map -> map.box();
            };
            String said = block instanceof Block.Text text ? text.span().text() : block.toString();
            assertThat(page.contains(box)).as("%s on the sheet", said).isTrue();
            for (int i = 0; i < taken.size(); i++) {
                assertThat(taken.get(i).touches(box))
                        .as("%s over %s", said, words.get(i))
                        .isFalse();
            }
            taken.add(box);
            words.add(said);
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theMapKeepsItsShare(String period, Language language, Theme theme, SheetPreset preset) {
        Composition composition = composition(sheet(period, language, theme, preset));

        assertThat(mapOf(composition).height() / composition.height())
                .isGreaterThan(preset == SheetPreset.SQUARE ? 0.25 : 0.4);
    }

    @Test
    void aTitleOfOnesOwnStandsInPlaceOfTheHeadlineAndIsCutToTwoLines() {
        Sheet sheet = sheet("2025-10-25", Language.EN, Theme.LIGHT, SheetPreset.SLIDE, "long ".repeat(2000), false);
        List<String> words = composition(sheet).blocks().stream()
                .filter(Block.Text.class::isInstance)
                .map(block -> ((Block.Text) block).span().text())
                .toList();

        assertThat(words.get(1)).startsWith("long long").endsWith("…");
        assertThat(words).doesNotContain(sheet.notes().headline());
    }

    private static Box mapOf(Composition composition) {
        return composition.blocks().stream()
                .filter(Block.Map.class::isInstance)
                .map(block -> ((Block.Map) block).frame())
                .filter(frame -> !frame.isInset())
                .map(MapFrame::box)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Composition composition) {
        return composition.blocks().stream()
                .filter(Block.Text.class::isInstance)
                .map(block -> ((Block.Text) block).span().text())
                .toList();
    }

    private static Box box(Block.Text text) {
        Span bare = text.span().with(text.span().text().stripTrailing());
        return new Box(
                text.x(),
                text.foot() - ABOVE * bare.size(),
                text.x() + bare.width(),
                text.foot() + BELOW * bare.size());
    }
}
