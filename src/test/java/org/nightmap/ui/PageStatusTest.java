package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.atlas.Atlas;
import org.nightmap.picture.Pictures;
import org.nightmap.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** The first answer carries the status that the page will have once it is shown. */
class PageStatusTest extends ViewTest {

    @Autowired
    private Atlas atlas;

    @Autowired
    private Pictures pictures;

    @Autowired
    private Reports reports;

    @ParameterizedTest
    @CsvSource({
        "/, '', 200",
        "/, period=2025-10-01..2025-10-31&region=RU-ROS&lang=ru&view=russia, 200",
        "/, utm_source=letter, 200",
        "/nights, '', 200",
        "/nights, lang=ru, 200",
        // The list of nights has no period to be wrong about
        "/nights, period=nonsense, 200",
        "/reports/2025-10-25-tass, '', 200",
        "/reports/2025-10-25-tass, revision=2, 404",
        "/reports/nobody, '', 404",
        "/nosuchpage, '', 404",
        "/nights/2025, '', 404",
        "/no/such/page, lang=de, 404",
        "/, period=nonsense, 400",
        "/, period=2025-10-25..2025-10-24, 400",
        "/, period=2001-01-01..2090-01-01, 400",
        "/, region=RU-ZZZ, 400",
        "/, view=moon, 400",
        "/, lang=de, 400",
        "/, period=2025-10-25&basis=2025-10-25-article@1, 200",
        "/, period=2025-10-25&basis=2025-10-24-tassru@1, 400",
        "/, basis=2025-10-25-article@1, 400",
        "/, lang=en&lang=ru, 400",
        "/nights, lang=de, 400",
        "/nights, 'need=incomplete,disagreeing&span=2025', 200",
        "/nights, need=foo, 400",
        "/nights, 'need=incomplete,foo', 400",
        "/nights, span=1999, 400",
    })
    void isKnownBeforeThePageIs(String path, String query, int status) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setPathInfo(path);
        QueryParameters.fromString(query)
                .getParameters()
                .forEach((name, values) -> request.addParameter(name, values.toArray(String[]::new)));

        assertThat(new PageStatus(atlas, pictures, reports).of(new VaadinServletRequest(request, (VaadinServletService)
                        VaadinServletService.getCurrent())))
                .isEqualTo(status);
    }
}
