package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    /** 3.0 to one decimal, as the tokens give it. */
    private static final double ALMOST_THREE = 2.95;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lightnessRisesOrFallsAllAlongTheRamp(Theme theme) {
        for (int classes = 1; classes <= Classification.MOST_CLASSES; classes++) {
            List<Double> luminances = RampSteps.of(classes).stream()
                    .map(step -> luminance(Palette.of(theme).ramp().get(step).fill()))
                    .toList();

            assertThat(luminances)
                    .hasSize(classes)
                    .isSortedAccordingTo(theme == Theme.DARK ? Double::compare : (a, b) -> Double.compare(b, a))
                    .doesNotHaveDuplicates();
        }
    }

    /** 4.5 is what WCAG 2.1 asks of text (1.4.3). */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void aCountCanBeReadOnEveryClass(Theme theme) {
        assertThat(Palette.of(theme).ramp())
                .allSatisfy(
                        step -> assertThat(contrast(step.ink(), step.fill())).isGreaterThanOrEqualTo(4.5));
    }

    /** 3 is what WCAG 2.1 asks of the parts of a graphic (1.4.11). */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyPatternShowsOnItsGroundAndEveryBorderOnItsFill(Theme theme) {
        Palette palette = Palette.of(theme);

        assertThat(List.of(palette.jointly(), palette.notStated(), palette.noReport()))
                .allSatisfy(
                        look -> assertThat(contrast(look.line(), look.fill())).isGreaterThanOrEqualTo(ALMOST_THREE));
        assertThat(palette.ramp())
                .allSatisfy(
                        step -> assertThat(contrast(step.border(), step.fill())).isGreaterThanOrEqualTo(ALMOST_THREE));
    }

    /** The band lies on the class, the dashes on their casing: one colour for both would be lost on one end of a ramp. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void thatARegionIsDisputedShowsOnEveryClassAndOnNone(Theme theme) {
        Palette palette = Palette.of(theme);

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
    @EnumSource(Theme.class)
    void aRegionWithNoneNeverLooksLikeAClass(Theme theme) {
        Palette palette = Palette.of(theme);

        assertThat(palette.ramp())
                .extracting(RampStep::fill)
                .doesNotContain(
                        palette.noneReported().fill(),
                        palette.notStated().fill(),
                        palette.noReport().fill());
    }

    /** Else a count that no circle shows would be taken for none. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void underCirclesACountedRegionStandsOutFromOneWithNone(Theme theme) {
        Palette palette = Palette.of(theme);

        assertThat(contrast(palette.counted().fill(), palette.noneReported().fill()))
                .isGreaterThan(1.3);
        assertThat(contrast(palette.counted().fill(), palette.ramp().getFirst().border()))
                .isGreaterThanOrEqualTo(ALMOST_THREE);
    }

    @Test
    void thePageAndTheMapShareTheirCommonColours() throws IOException {
        String css = Files.readString(Path.of("frontend/theme/tokens.css"));
        int dark = css.indexOf("html[theme~='dark']");

        assertShared(css.substring(0, dark), Palette.LIGHT);
        assertShared(css.substring(dark), Palette.DARK);
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
