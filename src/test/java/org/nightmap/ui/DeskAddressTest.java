package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.MultiPolygon;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.BrowserBoundaries;
import org.nightmap.atlas.MapShapes;
import org.nightmap.atlas.MapView;
import org.nightmap.atlas.Region;
import org.nightmap.language.Language;
import org.nightmap.language.LocalizedText;
import org.nightmap.time.Period;

class DeskAddressTest {

    private static final Period OPENING = Period.parse("2025-10-25");

    private final DeskAddress address = new DeskAddress(new TwoViews());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=2025-10-25&region=RU-ROS&lang=en&view=west",
                "period=2025-10-01..2025-10-31&lang=ru&view=russia",
                "period=2025-10-25&basis=2025-10-25-article@1&region=RU-ROS&lang=en&view=west",
                "period=2025-05-25&basis=a@1&basis=b@2&lang=en&view=west",
                "period=2025-10-25&lang=en&view=west&method=fisher_jenks&classes=6",
                "period=2025-10-25&lang=en&view=west&method=manual&breaks=1,5,10",
                "period=2025-10-25&lang=en&view=west&palette=cividis",
                "period=2025-10-25&lang=en&view=west&method=quantile&classes=5&palette=bupu&symbols=on&open=export",
                "period=2025-10-01..2025-10-31&lang=en&view=west&measure=mean",
                "period=2025-10-25&lang=en&view=west&measure=per_area&method=manual&breaks=0.5,1.25,10",
                "period=2025-10-25&lang=en&view=west&as=difference&against=2025-10-24",
                "period=2025-10-25&lang=en&view=west&method=quantile&classes=4&as=side&against=2025-09-01..2025-09-30",
                "period=2025-10-01..2025-10-31&lang=en&view=west&as=nights",
                "period=2025-10-25&lang=en&view=west&open=export",
            })
    void anAddressIsReadAndWrittenAlike(String query) {
        assertThat(text(parse(query))).isEqualTo("?" + query);
        assertThat(parse(DeskAddress.write(parse(query)).getQueryString())).isEqualTo(parse(query));
    }

    @Test
    void whatAnAddressLeavesOutIsTheOpeningNightInTheBrowsersLanguageOnTheDefaultView() {
        assertThat(text(parse(""))).isEqualTo("?period=2025-10-25&lang=ru&view=west");
    }

    @Test
    void parametersOfOthersAreLeftAlone() {
        assertThat(parse("utm_source=letter&period=2025-10-24").period()).isEqualTo(Period.parse("2025-10-24"));
    }

    @ParameterizedTest
    @CsvSource({
        "period=yesterday, 2025-10-01..2025-10-31",
        "period=2025-02-30, 2025-10-01..2025-10-31",
        "period=2025-10-25..2025-10-24, the earlier first",
        "period=2001-01-01..2090-01-01, '3,660 nights at most'",
        "period=1999-12-31, 2000 and 2099",
        "region=RU-ZZZ, RU-ROS",
        "basis=2025-10-25-tass@1, by its id and revision",
        "period=2025-10-24..2025-10-25&basis=2025-10-25-tass@1, by its id and revision",
        "period=2025-10-25&basis=tass, by its id and revision",
        "period=2025-10-25&basis=, by its id and revision",
        "view=moon, 'west, russia'",
        "lang=de, en and ru",
        "open=map, export",
        "method=jenks, 'rounded, equal_interval'",
        "method=quantile&classes=10, 3 to 9",
        "classes=5, 3 to 9",
        "'method=manual&breaks=5,1', '1,5,10,20'",
        "method=manual, '1,5,10,20'",
        "palette=rainbow, 'ylorbr, ylgnbu'",
        "palette=rdbu, 'ylorbr, ylgnbu'",
        "symbols=yes, 'on, off'",
        "'method=manual&breaks=1.5,2', '1,5,10,20'",
        "measure=median, 'count, mean, nights, highest'",
        "measure=per_head, 'count, mean, nights, highest'",
        "as=sideways, 'map, difference, side, nights'",
        "as=difference, 2025-10-24",
        "as=map&against=2025-10-24, 2025-10-24",
        "as=side&against=yesterday, 2025-10-24",
        "period=2025-10-25&as=nights, nights",
        "period=2025-10-01..2025-11-01&as=nights, nights",
        "view=west&view=west, once",
    })
    void whatCannotBeShownIsNamedWithWhatIsAllowed(String query, String allowed) {
        BadAddressException problem = catchThrowableOfType(
                BadAddressException.class,
                () -> address.parse(QueryParameters.fromString(query), OPENING, Language.EN));
        assertThat(problem.wrong()).isNotBlank();
        assertThat(problem.allowed()).contains(allowed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            method=manual&breaks=-3,5                             | A break is a number above 0, unlike -3.
            method=manual&breaks=5;x                              | Breaks are whole numbers above 0 that ascend, of at most 9 digits, with commas between.
            measure=share&method=manual&breaks=5;x                | Breaks are numbers above 0 that ascend, of at most 9 digits before and after the point, with commas between.
            period=2025-10-25&against=2025-10-31..2025-10-01      | What is compared with ends before it begins; of a span the earlier night comes first.
            period=2025-10-25&against=2001-01-01..2090-01-01      | What is compared with is a night, 2025-10-24, or a span of at most 3,660 nights, 2025-09-01..2025-09-30.
            """)
    void whatIsWrongIsSaidExactly(String query, String words) {
        assertThat(catchThrowableOfType(BadAddressException.class, () -> parse("lang=en&" + query))
                        .wrong())
                .isEqualTo(words);
    }

    /** No population file comes with the product. */
    @Test
    void aMeasureThatIsRefusedIsNotAmongThoseThatAreAllowed() {
        BadAddressException problem =
                catchThrowableOfType(BadAddressException.class, () -> parse("lang=en&measure=per_head"));
        assertThat(problem.allowed()).isEqualTo("What measure can be: count, mean, nights, highest, per_area, share.");
    }

    @Test
    void anAbsurdlyLongValueIsNotRepeatedInFull() {
        BadAddressException problem =
                catchThrowableOfType(BadAddressException.class, () -> parse("lang=en&region=" + "x".repeat(5000)));
        assertThat(problem.wrong()).hasSizeLessThan(100).contains("…");
    }

    private DeskState parse(String query) {
        return address.parse(QueryParameters.fromString(query), OPENING, Language.RU);
    }

    private static String text(DeskState state) {
        return DeskAddress.location(state).getPathWithQueryParameters();
    }

    /** One region and the two shipped views. */
    private static final class TwoViews implements Atlas {

        private final Region rostov = new Region(
                "RU-ROS",
                new LocalizedText("Rostov Oblast", "Ростовская область"),
                new LocalizedText("Rostov", "Ростовская"),
                "oblast",
                false,
                100_000);

        @Override
        public List<Region> regions() {
            return List.of(rostov);
        }

        @Override
        public Optional<Region> region(String iso) {
            return regions().stream().filter(region -> region.iso().equals(iso)).findFirst();
        }

        @Override
        public List<MapView> views() {
            return List.of(
                    new MapView("west", new LocalizedText("West", "Запад"), 0, 0, 1, 1),
                    new MapView("russia", new LocalizedText("Russia", "Россия"), 0, 0, 1, 1));
        }

        @Override
        public Optional<MapView> view(String id) {
            return views().stream().filter(view -> view.id().equals(id)).findFirst();
        }

        @Override
        public BrowserBoundaries browserBoundaries(MapView view) {
            throw new UnsupportedOperationException("An address needs no boundaries");
        }

        @Override
        public MapShapes shapes(MapView view, double metresPerPixel) {
            throw new UnsupportedOperationException("An address needs no boundaries");
        }

        @Override
        public Optional<LocalizedText> source() {
            throw new UnsupportedOperationException("An address needs no boundaries");
        }

        @Override
        public Map<String, MultiPolygon> lonLat() {
            throw new UnsupportedOperationException("An address needs no boundaries");
        }
    }
}
