package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightmap.choropleth.MapNotes;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/** However much there is to beware of, the foot says what a map is drawn from, and nothing in it is cut in its middle. */
class FootnotesTest extends ShippedMaps {

    private static final List<String> SPANS = List.of(
            "2025-01-01..2025-12-31",
            "2025-10-01..2025-10-31",
            "2025-04-01..2025-06-30",
            "2024-02-01..2026-01-31",
            "2025-11-20..2025-11-26");

    static Stream<Arguments> sheets() {
        return SPANS.stream()
                .flatMap(span -> Stream.of(
                                SheetPreset.A4_PORTRAIT,
                                SheetPreset.A4_LANDSCAPE,
                                SheetPreset.SQUARE,
                                SheetPreset.SLIDE)
                        .flatMap(preset ->
                                Stream.of(Language.values()).map(language -> Arguments.of(span, preset, language))));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void ofASpanCautionsSourcesAndBoundariesAreSaidInWholes(String span, SheetPreset preset, Language language) {
        Sheet sheet = sheet(span, "west", language, preset.size(), false);

        assertWhole(sheet.notes(), language, lines(sheet));
    }

    /** 151 of the year's 365 nights have a report, so 214 have none. */
    @Test
    void theNightsWithoutAReportAreSaidBeforeAllElse() {
        List<String> portrait =
                lines(sheet("2025-01-01..2025-12-31", "west", Language.EN, SheetPreset.A4_PORTRAIT.size(), false));
        List<String> square =
                lines(sheet("2025-01-01..2025-12-31", "west", Language.RU, SheetPreset.SQUARE.size(), false));

        assertThat(portrait).anyMatch(line -> line.startsWith("Caution 214 of 365 nights have no approved report ("));
        assertThat(portrait).anyMatch(line -> line.startsWith("Sources 151 reports"));
        assertThat(String.join(" ", portrait)).containsPattern("And \\d more cautions\\. Sources ");
        assertThat(square)
                .anyMatch(line -> line.startsWith("Внимание 214 ночей из 365 – без утверждённых сообщений ("));
        assertThat(square).anyMatch(line -> line.startsWith("Источники 151 сообщение"));
    }

    /** In lines of 400 units none of the year's cautions has room in one, and of the publishers only the first. */
    @Test
    void whereThereIsRoomForNoCautionTheirNumberIsSaid() {
        Sheet sheet = sheet("2025-01-01..2025-12-31", "west", Language.EN, SheetPreset.SLIDE.size(), false);
        int cautions = sheet.notes().warnings().size();

        List<String> lines = new Footnotes(sheet.notes(), Language.EN, Typography.of(sheet), 400)
                .in(Footnotes.FEWEST_LINES).stream().map(FootnotesTest::words).toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).isEqualTo("Caution " + cautions + " cautions, for which there is no room here.");
        assertThat(lines.get(1)).isEqualTo("Sources 151 reports: TASS (29) and 63 more.");
        assertThat(lines.getLast()).startsWith("Boundaries Made with Natural Earth");
    }

    private static void assertWhole(MapNotes notes, Language language, List<String> lines) {
        String caution = Messages.text(language, "export.caution") + " ";
        String sources = notes.sources().getFirst().lead() + " ";
        String boundaries = notes.sources().getLast().lead() + " ";
        String foot = String.join(" ", lines);

        assertThat(lines).anyMatch(line -> line.startsWith(sources)).anyMatch(line -> line.startsWith(boundaries));
        assertThat(foot).doesNotContain("…");
        assertThat(foot).endsWith(boundaries + notes.sources().getLast().text());
        String said = foot.substring(foot.indexOf(caution) + caution.length(), foot.indexOf(" " + sources));
        assertThat(cautions(notes.warnings(), language)).contains(said);
        String drawn = foot.substring(foot.indexOf(sources) + sources.length(), foot.indexOf(" " + boundaries));
        assertThat(drawn)
                .isIn(Stream.concat(
                                Stream.of(notes.sources().getFirst().text()),
                                notes.sources().getFirst().shorter().stream())
                        .toList());
    }

    /** Every way in which the cautions can be said in wholes, but for saying none. */
    private static List<String> cautions(List<String> all, Language language) {
        List<String> ways = new ArrayList<>();
        ways.add(String.join(" ", all));
        for (int count = 1; count < all.size(); count++) {
            ways.add(String.join(" ", all.subList(0, count)) + " "
                    + Messages.counted(language, "export.caution.more", all.size() - count));
        }
        return ways;
    }

    private List<String> lines(Sheet sheet) {
        return composition(sheet).blocks().stream()
                .filter(Block.Text.class::isInstance)
                .map(Block.Text.class::cast)
                .filter(text -> text.passage().part() == Passage.Part.SOURCES)
                .collect(Collectors.groupingBy(Block.Text::foot, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(line -> words(line.stream().map(Block.Text::span).toList()))
                .toList();
    }

    private static String words(List<Span> line) {
        return line.stream().map(Span::text).collect(Collectors.joining()).strip();
    }
}
