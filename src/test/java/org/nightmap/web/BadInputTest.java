package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightmap.access.CurrentUser;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.BrowserBoundaries;
import org.nightmap.atlas.MapView;
import org.nightmap.atlas.Region;
import org.nightmap.choropleth.Choropleths;
import org.nightmap.export.AskedPictures;
import org.nightmap.export.BriefingFiles;
import org.nightmap.export.CountsWorkbooks;
import org.nightmap.export.GeoJson;
import org.nightmap.export.Images;
import org.nightmap.export.Sheet;
import org.nightmap.export.Sheets;
import org.nightmap.intake.Extractor;
import org.nightmap.intake.ReportCsv;
import org.nightmap.language.LocalizedText;
import org.nightmap.picture.Pictures;
import org.nightmap.report.Extent;
import org.nightmap.report.Reports;
import org.nightmap.report.Submissions;
import org.nightmap.time.Night;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong in a question is refused before any room is asked; so the rooms are stood in for. */
@WebMvcTest
@Import({Freshness.class, Sheets.class, AskedPictures.class, GeoJson.class})
class BadInputTest {

    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private Atlas atlas;

    @MockitoBean
    private Pictures pictures;

    @MockitoBean
    private Choropleths choropleths;

    @MockitoBean
    private Images images;

    @MockitoBean
    private BriefingFiles briefings;

    @MockitoBean
    private CountsWorkbooks workbooks;

    @MockitoBean
    private Reports reports;

    @MockitoBean
    private Extractor extractor;

    @MockitoBean
    private Submissions submissions;

    @MockitoBean
    private DraftReader drafts;

    @MockitoBean
    private ReportCsv csv;

    @MockitoBean
    private CurrentUser current;

    @MockitoBean
    private Clock clock;

    @BeforeEach
    void standIn() {
        LocalizedText name = new LocalizedText("Rostov Oblast", "Ростовская область");
        Region rostov = new Region("RU-ROS", name, name, "oblast", false, 100_967);
        MapView west = new MapView("west", new LocalizedText("West", "Запад"), 0, 0, 1, 1);
        when(atlas.regions()).thenReturn(List.of(rostov));
        when(atlas.region("RU-ROS")).thenReturn(Optional.of(rostov));
        when(atlas.defaultView()).thenReturn(west);
        when(atlas.views()).thenReturn(List.of(west));
        when(atlas.view("west")).thenReturn(Optional.of(west));
        when(atlas.browserBoundaries(west)).thenReturn(new BrowserBoundaries("west", "0a1b", new byte[0]));
        when(reports.extent()).thenReturn(Optional.of(new Extent(Night.of(2024, 2, 3), Night.of(2026, 3, 20))));
        when(pictures.pinned(any(), anyList()))
                .thenThrow(new IllegalArgumentException("2025-10-25-nobody@1 is not a report of this night"));
        when(images.make(any(), any(), any())).thenAnswer(call -> {
            call.<Supplier<Sheet>>getArgument(2).get();
            return new byte[0];
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/nights/yesterday                             | 400 | invalid-period     | no date of the form
            /api/nights/yesterday/briefing.pdf                | 400 | invalid-night      | no date of the form
            /api/nights/2025-10-25..2025-10-26/briefing.pdf   | 400 | invalid-night      | no date of the form
            /api/nights/2025-10-25/briefing.doc               | 404 | unknown-format     | doc
            /api/nights/2025-10-25/briefing.pptx?width=500    | 400 | unknown-parameter  | width
            /api/nights/2025-10-25/briefing.pdf?theme=red     | 400 | invalid-theme      | light, dark, print
            /api/nights/2025-10-25/briefing.pdf?size=slide    | 400 | unknown-parameter  | size
            /api/nights/2025-02-30                            | 400 | invalid-period     | no date of the form
            /api/nights/1925-10-25                            | 400 | invalid-period     | between 2000 and 2099
            /api/nights/2025-10-31..2025-10-01                | 400 | invalid-period     | ends before it begins
            /api/nights/2001-01-01..2025-10-01                | 400 | invalid-period     | 3660 is the most
            /api/nights/2025-10-01..                          | 400 | invalid-period     | no date of the form
            /api/nights/2025-10-01..2025-10-02..2025-10-03    | 400 | invalid-period     | no date of the form
            /api/nights/٢٠٢٥-10-25                            | 400 | invalid-period     | no date of the form
            /api/nights/yesterday/counts.csv                  | 400 | invalid-period     | no date of the form
            /api/nights/yesterday/regions.geojson             | 400 | invalid-period     | no date of the form
            /api/nights/2025-10-25?basis=tass                 | 400 | invalid-basis      | ID@REVISION
            /api/nights/2025-10-25?basis=tass@0               | 400 | invalid-basis      | counted from 1
            /api/nights/2025-10-25?basis=2025-10-25-nobody@1  | 400 | invalid-basis      | not a report of this night
            /api/nights/2025-10-01..2025-10-31?basis=a@1      | 400 | invalid-basis      | single night
            /api/nights/2025-10-25?lang=en                    | 400 | unknown-parameter  | 'lang'
            /api/nights?form=2025-10-25                       | 400 | unknown-parameter  | 'form'
            /api/nights?limit=0                               | 400 | invalid-limit      | 1 to 3660
            /api/nights?limit=-1                              | 400 | invalid-limit      | 1 to 3660
            /api/nights?limit=3661                            | 400 | invalid-limit      | 1 to 3660
            /api/nights?limit=99999999999999                  | 400 | invalid-limit      | 1 to 3660
            /api/nights?limit=ten                             | 400 | invalid-limit      | 1 to 3660
            /api/nights?limit=1&limit=2                       | 400 | repeated-parameter | more than once
            /api/nights?from=                                 | 400 | invalid-from       | no date of the form
            /api/nights?to=now                                | 400 | invalid-to         | no date of the form
            /api/nights?from=2025-10-26&to=2025-10-25         | 400 | invalid-period     | ends before it begins
            /api/regions/RU-ZZZ/series                        | 404 | unknown-region     | RU-ZZZ
            /api/regions/ru-ros/series                        | 404 | unknown-region     | ru-ros
            /api/regions/RU-ROS/series?from=2027-01-01        | 400 | invalid-period     | no reports between
            /api/regions/RU-ROS/series?limit=3                | 400 | unknown-parameter  | 'limit'
            /boundaries/moon/0a1b.json                        | 404 | unknown-view       | moon
            /boundaries/west/ffff.json                        | 404 | unknown-version-of-the-boundaries | ffff
            /boundaries/west/0a1b.json?v=1                    | 400 | unknown-parameter  | 'v'
            /boundaries/west                                  | 404 | unknown-address    | /boundaries/west
            /api                                              | 404 | unknown-address    | /api
            /api/                                             | 404 | unknown-address    | /api/
            /api/nights/                                      | 404 | unknown-address    | /api/nights/
            /api/nights/2025-10-25/map                        | 404 | unknown-address    | map
            /api/nights/2025-10-25/map.gif                    | 404 | unknown-format     | gif
            /api/nights/2025-10-25/map.PNG                    | 404 | unknown-format     | PNG
            /api/nights/yesterday/map.png                     | 400 | invalid-period     | no date of the form
            /api/nights/2025-10-25/map.png?basis=tass         | 400 | invalid-basis      | ID@REVISION
            /api/nights/2025-10-25/map.png?lang=de            | 400 | invalid-lang       | 'lang'
            /api/nights/2025-10-25/map.png?view=moon          | 400 | invalid-view       | 'view'
            /api/nights/2025-10-25/map.png?theme=pink         | 400 | invalid-theme      | 'theme'
            /api/nights/2025-10-25/map.png?method=jenks       | 400 | invalid-method     | fisher_jenks
            /api/nights/2025-10-25/map.png?method=quantile&classes=10 | 400 | invalid-classes | 3 to 9
            /api/nights/2025-10-25/map.png?method=quantile&classes=many | 400 | invalid-classes | 3 to 9
            /api/nights/2025-10-25/map.png?classes=5          | 400 | invalid-classes    | rounded has a number
            /api/nights/2025-10-25/map.png?method=manual      | 400 | invalid-breaks     | needs breaks
            /api/nights/2025-10-25/map.png?breaks=1,5         | 400 | invalid-breaks     | given to manual
            /api/nights/2025-10-25/map.png?method=manual&breaks=1,5,x | 400 | invalid-breaks | whole numbers
            /api/nights/2025-10-25/map.png?method=manual&breaks=1,2.5 | 400 | invalid-breaks | whole numbers
            /api/nights/2025-10-25/map.png?method=manual&breaks= | 400 | invalid-breaks  | No break is given
            /api/nights/2025-10-25/map.png?method=manual&breaks=-3,5 | 400 | invalid-breaks | above 0, unlike -3
            /api/nights/2025-10-25/map.png?method=manual&breaks=0,5 | 400 | invalid-breaks | above 0
            /api/nights/2025-10-25/map.png?method=manual&breaks=1,10,5 | 400 | invalid-breaks | 5 comes after 10
            /api/nights/2025-10-25/map.png?method=manual&breaks=1,5,5 | 400 | invalid-breaks | 5 is given twice
            /api/nights/2025-10-25/map.png?method=manual&breaks=1,2,3,4,5,6,7,8,9,10 | 400 | invalid-breaks | colours for 9
            /api/nights/2025-10-25/map.png?size=a5            | 400 | invalid-size       | 'size'
            /api/nights/2025-10-25/map.png?size=slide&width=1 | 400 | invalid-size       | not by both
            /api/nights/2025-10-25/map.png?width=319          | 400 | invalid-width      | 320 to 200000
            /api/nights/2025-10-25/map.png?width=200001       | 400 | invalid-width      | 320 to 200000
            /api/nights/2025-10-25/map.png?height=-1          | 400 | invalid-height     | 320 to 200000
            /api/nights/2025-10-25/map.png?height=99999999999 | 400 | invalid-height     | 320 to 200000
            /api/nights/2025-10-25/map.png?width=10000&height=6401 | 400 | invalid-size  | at most 64000000
            /api/nights/2025-10-25/map.png?width=8000&height=8000&scale=1.001 | 400 | invalid-size | at most 64000000
            /api/nights/2025-10-25/map.png?scale=0.49         | 400 | invalid-scale      | 0.5 to 8
            /api/nights/2025-10-25/map.png?scale=8.01         | 400 | invalid-scale      | 0.5 to 8
            /api/nights/2025-10-25/map.png?scale=NaN          | 400 | invalid-scale      | 0.5 to 8
            /api/nights/2025-10-25/map.png?labels=yes         | 400 | invalid-labels     | on, off
            /api/nights/2025-10-25/map.png?symbols=           | 400 | invalid-symbols    | on, off
            /api/nights/2025-10-25/map.png?palette=rainbow    | 400 | invalid-palette    | ylorbr, ylgnbu
            /api/nights/2025-10-25/map.png?palette=puor       | 400 | invalid-palette    | for differences
            /api/nights/2025-10-25/map.png?only=legend        | 400 | invalid-only       | map
            /api/nights/2025-10-25/map.png?as=sideways        | 400 | invalid-as         | map, difference, side, nights
            /api/nights/2025-10-25/map.png?as=side            | 400 | invalid-against    | needs another period
            /api/nights/2025-10-25/map.png?as=map&against=2025-10-24 | 400 | invalid-against | no use for
            /api/nights/2025-10-25/map.png?against=yesterday  | 400 | invalid-against    | 2025-10-24
            /api/nights/2025-10-25/map.png?against=2025-10-31..2025-10-01 | 400 | invalid-against | ends before it begins
            /api/nights/2025-10-25/map.png?as=nights          | 400 | invalid-as         | 2 to 31 nights
            /api/nights/2025-10-01..2025-11-01/map.png?as=nights | 400 | invalid-as      | 2 to 31 nights
            /api/nights/2025-10-25/map.png?against=2025-10-24&symbols=on | 400 | invalid-symbols | below zero
            /api/nights/2025-10-01..2025-10-31/map.png?as=nights&only=map | 400 | invalid-only | one map
            /api/nights/2025-10-01..2025-10-31/map.png?as=nights&width=599 | 400 | invalid-width | at least 600
            /api/nights/2025-10-25/map.png?as=side&against=2025-10-24&height=599 | 400 | invalid-height | at least 600
            /api/nights/2025-10-25/map.png?as=map&as=side     | 400 | repeated-parameter | more than once
            /api/nights/2025-10-25/map.png?colour=red         | 400 | unknown-parameter  | 'colour'
            /api/nights/2025-10-25/map.png?lang=en&lang=ru    | 400 | repeated-parameter | more than once
            """)
    void whatIsWrongIsSaidInAProblemDocument(String address, int status, String type, String said) throws Exception {
        MockHttpServletResponse response =
                answer(get(URI.create(URI.create(address).toASCIIString())));
        JsonNode problem = problem(response, status);

        assertThat(problem.get("type").asString()).isEqualTo("urn:nightmap:problem:" + type);
        assertThat(problem.get("detail").asString()).contains(said);
    }

    static Stream<Arguments> allowedValues() {
        return Stream.of(
                Arguments.of("/api/regions/RU-ZZZ/series", List.of("RU-ROS")),
                Arguments.of("/boundaries/moon/0a1b.json", List.of("west")),
                Arguments.of("/boundaries/west/ffff.json", List.of("0a1b")),
                Arguments.of("/api/nights?form=2025-10-25", List.of("from", "limit", "to")),
                Arguments.of("/api/nights/2025-10-25/map.gif", List.of("png", "svg", "pdf", "pptx")),
                Arguments.of("/api/nights/2025-10-25/map.svg?lang=de", List.of("en", "ru")),
                Arguments.of("/api/nights/2025-10-25/map.svg?view=moon", List.of("west")),
                Arguments.of("/api/nights/2025-10-25/map.svg?theme=pink", List.of("light", "dark", "print")),
                Arguments.of("/api/nights/2025-10-25/map.svg?lang=en&lang=ru", List.of("en", "ru")),
                Arguments.of("/api/nights?limit=1&limit=2", List.of("limit, given once")),
                Arguments.of(
                        "/api/nights/2025-10-25/map.svg?size=slide&width=400",
                        List.of(
                                "slide",
                                "slide-4k",
                                "a4-landscape",
                                "a4-portrait",
                                "a3-landscape",
                                "a3-portrait",
                                "square")),
                Arguments.of(
                        "/api/nights/2025-10-25/map.svg?size=a5",
                        List.of(
                                "slide",
                                "slide-4k",
                                "a4-landscape",
                                "a4-portrait",
                                "a3-landscape",
                                "a3-portrait",
                                "square")),
                Arguments.of(
                        "/api/nights/2025-10-25/map.svg?method=natural",
                        List.of(
                                "rounded",
                                "equal_interval",
                                "quantile",
                                "fisher_jenks",
                                "pretty",
                                "head_tail",
                                "standard_deviation",
                                "logarithmic",
                                "manual")),
                Arguments.of("/api/nights/2025-10-25/map.svg?method=pretty&classes=2", List.of("3 to 9")),
                Arguments.of("/api/nights/2025-10-25/map.svg?labels=1", List.of("on", "off")),
                Arguments.of("/api/nights/2025-10-25/map.svg?only=legend", List.of("map")),
                Arguments.of("/api/nights/x", List.of("2025-10-25", "2025-10-01..2025-10-31")),
                Arguments.of("/api/nothing", ApiAddresses.ALL));
    }

    @ParameterizedTest
    @MethodSource
    void allowedValues(String address, List<String> allowed) throws Exception {
        MockHttpServletResponse response = answer(get(address));

        assertThat(problem(response, response.getStatus()).get("allowed"))
                .extracting(JsonNode::asString)
                .containsExactlyElementsOf(allowed);
    }

    @ParameterizedTest
    @CsvSource({"POST,/api/nights", "DELETE,/api/nights/2025-10-25", "PUT,/api/regions/RU-ROS/series"})
    void aMethodThatIsNotPossibleIsRefusedWithThoseThatAre(String method, String address) throws Exception {
        MockHttpServletResponse response = answer(request(HttpMethod.valueOf(method), address));

        assertThat(problem(response, 405).get("allowed"))
                .extracting(JsonNode::asString)
                .containsExactly("GET");
        assertThat(response.getHeader("Allow")).isEqualTo("GET");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/nights,text/html,application/json",
        "/api/nights/2025-10-25,image/png,application/json",
        "/api/nights/2025-10-25/counts.csv,application/json,text/csv"
    })
    void aFormThatDoesNotExistIsRefusedWithThoseThatDo(String address, String accept, String allowed) throws Exception {
        MockHttpServletResponse response = answer(get(address).header("Accept", accept));

        assertThat(problem(response, 406).get("allowed"))
                .extracting(JsonNode::asString)
                .containsExactly(allowed);
    }

    @Test
    void anUnexpectedFailureSaysNothingOfItsCause() throws Exception {
        when(pictures.of(any())).thenThrow(new IllegalStateException("jdbc:h2:file:/secret/place"));
        MockHttpServletResponse response = answer(get("/api/nights/2025-10-25"));

        assertThat(problem(response, 500).get("type").asString()).endsWith("internal-error");
        assertThat(response.getContentAsString()).doesNotContain("secret").doesNotContain("Exception");
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static JsonNode problem(MockHttpServletResponse response, int status) throws Exception {
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        JsonNode problem = JsonMapper.shared().readTree(response.getContentAsByteArray());
        assertThat(problem.propertyNames()).contains("type", "title", "status", "detail", "instance", "allowed");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        return problem;
    }
}
