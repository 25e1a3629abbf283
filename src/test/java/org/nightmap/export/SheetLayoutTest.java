package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

    @ParameterizedTest
    @MethodSource("sheets")
    void nothingOverlapsAndNothingLeavesTheSheet(String period, Language language, Theme theme, SheetPreset preset) {
        Composition composition = composition(sheet(period, language, theme, preset));
        Box page = new Box(0, 0, composition.width(), composition.height());
        List<Box> taken = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Block block : composition.blocks()) {
            Box box = switch (block) {
                case Block.Text text -> box(text);
                case Block.Rule rule -> new Box(rule.x1(), rule.y(), rule.x2(), rule.y());
                case Block.Swatch swatch -> swatch.box();
                case Block.Emblem emblem -> emblem.box();
                case Block.Map map -> map.frame().box();
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
        Box map = composition.blocks().stream()
                .filter(Block.Map.class::isInstance)
                .map(block -> ((Block.Map) block).frame())
                .filter(frame -> !frame.isInset())
                .map(MapFrame::box)
                .findFirst()
                .orElseThrow();

        assertThat(map.height() / composition.height()).isGreaterThan(preset == SheetPreset.SQUARE ? 0.25 : 0.4);
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

    private static Box box(Block.Text text) {
        Span bare = text.span().with(text.span().text().stripTrailing());
        return new Box(
                text.x(),
                text.foot() - ABOVE * bare.size(),
                text.x() + bare.width(),
                text.foot() + BELOW * bare.size());
    }
}
