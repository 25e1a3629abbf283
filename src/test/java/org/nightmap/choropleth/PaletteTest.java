package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    /** 3.0 to one decimal, as the tokens give it. */
    private static final double ALMOST_THREE = 2.95;

    /**
     * The least CIEDE2000 between neighbours that eight and nine classes may have: of one hue there are not as many colours. The
     * desk says for which eyes they are hard to tell apart.
     */
    private static final double OF_MANY_CLASSES = 2.5;

    /** Differences have two hues for nine classes, and can do better. */
    private static final double OF_DIFFERENCES = 7;

    static Stream<Arguments> looks() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(Ramp.values())
                        .filter(ramp -> ramp.isIn(theme))
                        .map(ramp -> Arguments.of(theme, ramp)));
    }

    static Stream<Arguments> sequential() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Ramp.sequential().stream().map(ramp -> Arguments.of(theme, ramp)));
    }

    @ParameterizedTest
    @MethodSource("sequential")
    void lightnessRisesOrFallsAllAlongTheRamp(Theme theme, Ramp ramp) {
        for (int classes = 1; classes <= Classification.MOST_CLASSES; classes++) {
            List<Double> luminances = RampSteps.of(classes).stream()
                    .map(step ->
                            luminance(Palette.of(theme, ramp).ramp().get(step).fill()))
                    .toList();

            assertThat(luminances)
                    .hasSize(classes)
                    .isSortedAccordingTo(theme == Theme.DARK ? Double::compare : (a, b) -> Double.compare(b, a))
                    .doesNotHaveDuplicates();
        }
    }

    /** For all eyes; the ladders have seven classes at most. */
    @ParameterizedTest
    @MethodSource("sequential")
    void neighbouringClassesAreToldApart(Theme theme, Ramp ramp) {
        for (int classes = Classification.FEWEST_CLASSES; classes <= Classification.MOST_CLASSES; classes++) {
            double least = classes <= 7 ? ClassColours.HARD_TO_TELL : OF_MANY_CLASSES;
            ClassColours colours = new ClassColours(ramp, RampSteps.of(classes));

            assertThat(ColourVision.values())
                    .as("%d classes", classes)
                    .allSatisfy(
                            vision -> assertThat(colours.least(vision, theme)).isGreaterThanOrEqualTo(least));
        }
    }

    /** Nine classes of the usual ramp are 5.7 apart for ordinary eyes, and less than 5 for two of the others. */
    @Test
    void whereTheyAreNotItIsKnownForWhichEyes() {
        assertThat(new ClassColours(Ramp.YLORBR, RampSteps.of(7)).hardFor()).isEmpty();
        assertThat(new ClassColours(Ramp.YLORBR, RampSteps.of(9)).hardFor())
                .containsExactlyElementsOf(ColourVision.blind());
        assertThat(new ClassColours(Ramp.CIVIDIS, RampSteps.of(9)).hardFor()).isEmpty();
        assertThat(new ClassColours(Ramp.GREENS, RampSteps.of(9)).hardFor()).contains(ColourVision.NORMAL);
        assertThat(new ClassColours(Ramp.YLORBR, List.of(3)).hardFor()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void lessAndMoreAreToldApartAndNeighboursToo(Theme theme, Ramp ramp) {
        if (!ramp.isDiverging()) {
            return;
        }
        ClassColours nine = new ClassColours(ramp, ramp.around(4, 4));
        List<ClassColours> opposite = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new ClassColours(ramp, List.of(Ramp.NEUTRAL - i, Ramp.NEUTRAL + i)))
                .toList();

        assertThat(ColourVision.values()).allSatisfy(vision -> {
            assertThat(nine.least(vision, theme)).isGreaterThanOrEqualTo(OF_DIFFERENCES);
            assertThat(opposite)
                    .allSatisfy(pair -> assertThat(pair.least(vision, theme)).isGreaterThan(2 * OF_DIFFERENCES));
        });
    }

    /** 4.5 is what WCAG 2.1 asks of text (1.4.3). */
    @ParameterizedTest
    @MethodSource("looks")
    void aCountCanBeReadOnEveryClass(Theme theme, Ramp ramp) {
        assertThat(Palette.of(theme, ramp).ramp())
                .allSatisfy(
                        step -> assertThat(contrast(step.ink(), step.fill())).isGreaterThanOrEqualTo(4.5));
    }

    /** 3 is what WCAG 2.1 asks of the parts of a graphic (1.4.11). */
    @ParameterizedTest
    @MethodSource("looks")
    void everyPatternShowsOnItsGroundAndEveryBorderOnItsFill(Theme theme, Ramp ramp) {
        Palette palette = Palette.of(theme, ramp);

        assertThat(List.of(palette.jointly(), palette.notStated(), palette.noReport()))
                .allSatisfy(
                        look -> assertThat(contrast(look.line(), look.fill())).isGreaterThanOrEqualTo(ALMOST_THREE));
        assertThat(palette.ramp())
                .allSatisfy(
                        step -> assertThat(contrast(step.border(), step.fill())).isGreaterThanOrEqualTo(ALMOST_THREE));
    }

    /** The band lies on the class, the dashes on their casing: one colour for both would be lost on one end of a ramp. */
    @ParameterizedTest
    @MethodSource("looks")
    void thatARegionIsDisputedShowsOnEveryClassAndOnNone(Theme theme, Ramp ramp) {
        Palette palette = Palette.of(theme, ramp);

        for (int step = 0; step < palette.ramp().size(); step++) {
            assertThat(contrast(
                            palette.disputedOn(step), palette.ramp().get(step).fill()))
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(palette.disputedOn(null), palette.noneReported().fill()))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette.disputed(), palette.casing())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette.selected(), palette.casing())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aRegionWithNoneNeverLooksLikeAClass(Theme theme, Ramp ramp) {
        Palette palette = Palette.of(theme, ramp);

        assertThat(palette.ramp())
                .extracting(RampStep::fill)
                .doesNotContain(
                        palette.noneReported().fill(),
                        palette.notStated().fill(),
                        palette.noReport().fill());
    }

    /** Else a count that no circle shows would be taken for none. */
    @ParameterizedTest
    @MethodSource("looks")
    void underCirclesACountedRegionStandsOutFromOneWithNone(Theme theme, Ramp ramp) {
        Palette palette = Palette.of(theme, ramp);

        assertThat(contrast(palette.counted().fill(), palette.noneReported().fill()))
                .isGreaterThan(1.3);
        assertThat(contrast(palette.counted().fill(), palette.counted().border()))
                .isGreaterThanOrEqualTo(ALMOST_THREE);
    }

    @Test
    void thePageAndTheMapShareTheirCommonColours() throws IOException {
        String css = Files.readString(Path.of("frontend/theme/tokens.css"));
        int dark = css.indexOf("html[theme~='dark']");

        assertShared(css.substring(0, dark), Palette.of(Theme.LIGHT));
        assertShared(css.substring(dark), Palette.of(Theme.DARK));
    }

    private static void assertShared(String css, Palette palette) {
        assertThat(property(css, "ink")).isEqualToIgnoringCase(palette.ink());
        assertThat(property(css, "ink")).isEqualToIgnoringCase(palette.disputed());
        assertThat(property(css, "ink2")).isEqualToIgnoringCase(palette.quietInk());
        assertThat(property(css, "line")).isEqualToIgnoringCase(palette.rule());
        assertThat(property(css, "surface")).isEqualToIgnoringCase(palette.panel());
        assertThat(property(css, "swatch-line"))
                .isEqualToIgnoringCase(palette.noneReported().border());
        assertThat(property(css, "ring")).isEqualToIgnoringCase(palette.selected());
    }

    private static String property(String css, String name) {
        Matcher matcher =
                Pattern.compile("--nm-" + name + ":\\s*(#[0-9a-fA-F]{6});").matcher(css);
        assertThat(matcher.find()).as("--nm-%s", name).isTrue();
        return matcher.group(1);
    }

    /** WCAG 2.1, contrast ratio. */
    private static double contrast(String a, String b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** WCAG 2.1, relative luminance of sRGB. */
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
