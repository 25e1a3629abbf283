package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other colours, other eyes and circles, for the night of 24 to 25 October 2025, whose highest count is 20 in Rostov Oblast. */
class LookBrowserTest extends BrowserTest {

    private Desk desk;

    @BeforeEach
    void openTheNight() {
        page().navigate(address("?period=2025-10-25&lang=en&view=west"));
        desk = new Desk(page()).drawn("2025-10-25 en west");
    }

    @Test
    void anotherPaletteColoursTheMapTheLegendAndTheExport() {
        choose(".nm-colours-palette", "Yellow, grey, blue (cividis)");
        desk.drawn("2025-10-25 en west cividis");

        assertThat(page()).hasURL(Pattern.compile(".*[?&]palette=cividis(&.*)?"));
        // the fifth step: 20 and more
        assertThat(page().locator("nightmap-legend .classes li:nth-child(5) i"))
                .hasCSS("background-color", "rgb(87, 93, 109)");
        assertThat(pixelBeside("RU-ROS")).isEqualTo(new Color(0x57, 0x5D, 0x6D));
        page().locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Export"))
                .click();
        assertThat(page().locator("nightmap-map-preview"))
                .hasAttribute("shown", Pattern.compile("map\\.png\\?.*&palette=cividis&.*"));
    }

    @Test
    void coloursThatAreHardToTellApartAreNamedWithTheEyes() {
        page().navigate(address("?period=2025-10-25&lang=en&view=west&method=quantile&classes=9"));
        desk.drawn("2025-10-25 en west quantile 9");
        open(".nm-colours");

        assertThat(page().locator(".nm-colours"))
                .containsText("hard to tell apart with protanopia, with deuteranopia, with tritanopia");
    }

    /** Red-brown #CC4C02 is (0.603, 0.072, 0.001) of light; without green cones (0.284, 0.218, 0.0) of it is seen as red and green. */
    @Test
    void thePreviewIsMarkedAndStandsInNoAddress() {
        String address = page().url();
        choose(".nm-colours-seen", "Deuteranopia (no green cones)");

        Locator notice = page().locator(".nm-preview-notice");
        assertThat(notice).containsText("Preview: as seen with deuteranopia");
        Color seen = pixelBeside("RU-ROS");
        assertThat(seen.getRed()).isBetween(143, 147);
        assertThat(seen.getGreen()).isBetween(127, 131);
        assertThat(page()).hasURL(address);
        notice.getByText("Show as it is").click();
        assertThat(notice).isHidden();
        assertThat(pixelBeside("RU-ROS")).isEqualTo(new Color(0xCC, 0x4C, 0x02));
        page().locator("body").press("v");
        assertThat(notice).isVisible();
        page().locator("body").press("v");
        assertThat(notice).isHidden();
    }

    @Test
    void circlesStandForTheCountsAndAreChosenAsRegionsAre() {
        desk.choose("Circles");
        desk.drawn("2025-10-25 en west circles");

        assertThat(page()).hasURL(Pattern.compile(".*[?&]symbols=on(&.*)?"));
        // 14 regions have a count
        assertThat(page().locator("nightmap-map")
                        .evaluate("map => map.canvas.circles.getSource().getFeatures().length"))
                .isEqualTo(14);
        assertThat(desk.states()).contains("Counted, with a circle 14");
        assertThat(page().locator("nightmap-legend .circles text")).hasText(new String[] {"20", "5", "1"});
        Number radius = (Number) page().locator("nightmap-map").evaluate("map => map.largestCircle");
        assertThat(page().locator("nightmap-legend .circles circle").first())
                .hasAttribute("r", Pattern.compile(radius.toString().replace(".", "\\.") + ".*"));

        desk.pointAt("RU-ROS");
        assertThat(desk.card()).containsText("20 drones");
        desk.clickOnTheMap("RU-ROS");
        assertThat(desk.region()).containsText("Rostov Oblast");
        page().locator("nightmap-region-list ul").press("ArrowDown");
        assertThat(desk.card()).isVisible();
        page().locator("nightmap-region-list ul").press("Enter");
        assertThat(desk.region()).not().containsText("Rostov Oblast");

        page().locator("body").press("e");
        assertThat(page().locator("nightmap-map-preview"))
                .hasAttribute("shown", Pattern.compile("map\\.png\\?.*&symbols=on.*"));
    }

    private void open(String panel) {
        page().locator(panel + " summary").click();
    }

    private void choose(String field, String choice) {
        open(".nm-colours");
        page().locator(field).click();
        page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice))
                .click();
    }

    /** The colour of the map a little below a region's label. */
    private Color pixelBeside(String iso) {
        var map = page().locator("nightmap-map .viewport").boundingBox();
        var pixel = (java.util.List<?>)
                page().locator("nightmap-map").evaluate("(map, iso) => map.canvas.pixelOf(iso)", iso);
        int x = (int) (map.x + ((Number) pixel.get(0)).doubleValue());
        int y = (int) (map.y + ((Number) pixel.get(1)).doubleValue());
        try {
            var image = ImageIO.read(new ByteArrayInputStream(page().screenshot()));
            return new Color(image.getRGB(x, y + 22));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
