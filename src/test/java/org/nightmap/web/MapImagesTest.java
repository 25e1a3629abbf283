package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.Choropleths;
import org.nightmap.choropleth.Scheme;
import org.nightmap.language.Language;
import org.nightmap.picture.Pictures;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Images over HTTP. */
class MapImagesTest extends ServedApplication {

    private static final String MAP = "/api/nights/2025-10-25/map.";

    @Autowired
    private Pictures pictures;

    @Autowired
    private Choropleths choropleths;

    @ParameterizedTest
    @CsvSource({
        "png,image/png,89504e47",
        "svg,image/svg+xml,3c3f786d",
        "pdf,application/pdf,25504446",
        "pptx,application/vnd.openxmlformats-officedocument.presentationml.presentation,504b0304"
    })
    void everyFormatHasItsTypeItsNameAndItsFirstBytes(String format, String type, String bytes) throws Exception {
        HttpResponse<byte[]> response = get(MAP + format);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"nightmap-2025-10-25.%s\"".formatted(format));
        assertThat("%02x%02x%02x%02x"
                        .formatted(response.body()[0], response.body()[1], response.body()[2], response.body()[3]))
                .isEqualTo(bytes);
    }

    @Test
    void whoHasTheImageIsToldThatItIsTheSame() throws Exception {
        String tag = get(MAP + "png").headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = get(MAP + "png", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void headIsAnsweredWithoutTheImage() throws Exception {
        RawAnswer answer = raw("HEAD " + MAP + "png HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void theSizeIsTheOneThatWasAskedFor() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(
                get(MAP + "png?width=800&height=500&scale=1.5").body()));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(750);
    }

    /** The sea is left clear, which is more than a fiftieth of the west and less than half of it. */
    @Test
    void theMapAloneHasATransparentGround() throws Exception {
        var image = ImageIO.read(
                new ByteArrayInputStream(get(MAP + "png?only=map&labels=off").body()));

        assertThat(image.getColorModel().hasAlpha()).isTrue();
        long clear = IntStream.range(0, 1920 * 1080)
                .filter(i -> image.getRGB(i % 1920, i / 1920) >>> 24 == 0)
                .count();
        assertThat(clear).isBetween(1920L * 1080 / 50, 1920L * 1080 / 2);
    }

    @ParameterizedTest
    @CsvSource({"en,121 drones reported intercepted over 14 regions", "ru,Заявлен перехват 121 БПЛА над 14 регионами"})
    void theLanguageIsTheOneThatWasAskedFor(String lang, String headline) throws Exception {
        assertThat(text(get(MAP + "svg?lang=" + lang))).contains(">" + headline + "</text>");
    }

    @Test
    void sixtyFourMegapixelsAreTaken() throws Exception {
        assertThat(get(MAP + "svg?width=8000&height=8000").statusCode()).isEqualTo(200);
        assertThat(get(MAP + "svg?width=8000&height=8001").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"<b>&amp;", "\u0001\u0007bell", "\uFFFE\uFFFF", "🚀", "שלום"})
    void aTitleOfAnythingMakesAnSvgThatCanBeRead(String title) throws Exception {
        HttpResponse<byte[]> response = get(MAP + "svg?title=" + URLEncoder.encode(title, StandardCharsets.UTF_8));

        assertThat(response.statusCode()).isEqualTo(200);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(response.body()));
    }

    /** Breaks 4.0, 10.33 of 14 counts. */
    @ParameterizedTest
    @CsvSource({
        "method=quantile&classes=3,1–3 4–10 11–20",
        "method=pretty,1–4 5–9 10–14 15–20",
        "method=manual&breaks=1%2C3%2C12,1–2 3–11 12+"
    })
    void classesAreThoseThatWereAskedFor(String query, String labels) throws Exception {
        String svg = text(get(MAP + "svg?" + query));

        for (String label : labels.split(" ")) {
            assertThat(svg).contains(">" + label + "</text>");
        }
        assertThat(svg).doesNotContain(">20+</text>");
    }

    @Test
    void roundedIsWhatIsDrawnUnlessAnotherMethodIsAskedFor() throws Exception {
        assertThat(get(MAP + "png?method=rounded").body())
                .isEqualTo(get(MAP + "png").body());
    }

    @ParameterizedTest
    @CsvSource({"equal_interval", "quantile", "fisher_jenks", "pretty", "head_tail", "standard_deviation", "logarithmic"
    })
    void everyMethodDrawsANightAlsoWithoutAReport(String method) throws Exception {
        for (String night : new String[] {"2025-10-25", "2025-10-26"}) {
            assertThat(get("/api/nights/" + night + "/map.svg?classes=9&method=" + method)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"png", "pdf", "pptx"})
    void everyFormatHasColoursForNineClasses(String format) throws Exception {
        assertThat(get(MAP + format + "?classes=9&method=fisher_jenks").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPinnedReportIsDrawn() throws Exception {
        assertThat(text(get(MAP + "svg?basis=2025-10-25-article@1")))
                .contains(">121 drones reported intercepted, 103 of them over ");
    }

    /** What an image is drawn from is what the interface says. */
    @ParameterizedTest
    @CsvSource({"2025-10-25", "2025-10-13", "2025-10-26", "2025-09-07..2025-09-30"})
    void everyRegionIsDrawnAsTheInterfaceSaysIt(String period) throws Exception {
        Choropleth map =
                choropleths.draw(pictures.of(Period.parse(period)), new Scheme(atlas.defaultView(), Language.EN));
        JsonNode regions = json("/api/nights/" + period).get("regions");

        assertThat(map.features()).hasSize(regions.size());
        map.features().forEach(feature -> {
            JsonNode region = regions.valueStream()
                    .filter(each -> each.get("iso").asString().equals(feature.iso()))
                    .findFirst()
                    .orElseThrow();
            assertThat(feature.state().code()).isEqualTo(region.get("state").asString());
            JsonNode count = region.get("count");
            assertThat(feature.count()).isEqualTo(count.isNull() ? null : Integer.valueOf(count.asInt()));
        });
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
