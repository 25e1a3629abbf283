package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that cannot be shown is answered with what is wrong, what is allowed, and ways on. */
class ProblemPagesTest extends ViewTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?period=soon                             | “soon” is no night and no span of nights.                     | 2025-10-01..2025-10-31
            ?period=2025-02-30                       | “2025-02-30” is no night and no span of nights.               | 2025-10-25
            ?period=2025-10-25..2025-10-24           | “2025-10-25..2025-10-24” is no night and no span of nights.   | the earlier first
            ?period=2001-01-01..2090-01-01           | “2001-01-01..2090-01-01” is no night and no span of nights.   | of 3,660 nights at most
            ?region=XX-YY                            | There is no region “XX-YY”.                                   | RU-AD for Adygea
            ?lang=de                                 | There is no language “de”.                                    | en and ru
            ?view=moon                               | There is no view “moon”.                                      | west, russia
            ?view=west&view=russia                   | The address gives “view” more than once.                      | given once
            nights?need=foo                          | “foo” is nothing that a night can need.                       | pin, disagreeing, misdated, incomplete
            nights?need=any,foo                      | “foo” is nothing that a night can need.                       | or any for every night
            nights?span=1999                         | “1999” is no part of the list of nights.                      | all, 2026, 2025, 2024
            nights?lang=de                           | There is no language “de”.                                    | en and ru
            """)
    void whatIsWrongIsNamedWithWhatIsAllowed(String address, String wrong, String allowed) {
        open(address);
        assertThat(find(H1.class).single().getText()).isEqualTo("This address cannot be shown");
        assertThat(find(Paragraph.class).all().getFirst().getText()).isEqualTo(wrong);
        assertThat(find(Paragraph.class).all().getLast().getText()).contains(allowed);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("This address cannot be shown · Nightmap");
    }

    @Test
    void itIsSaidInTheLanguageOfTheAddress() {
        open("?period=soon&lang=ru");
        assertThat(find(H1.class).single().getText()).isEqualTo("Такой адрес показать нельзя");
        assertThat(find(Paragraph.class).all().getFirst().getText()).isEqualTo("«soon» – не ночь и не период.");
        open("?period=soon&region=RU-ROS&lang=ru");
        assertThat(find(RouterLink.class)
                        .withText("Открыть карту без этого: period")
                        .single()
                        .getHref())
                .isEqualTo("?region=RU-ROS&lang=ru&view=west");
        assertThat(find(RouterLink.class).withText("Открыть карту").single().getHref())
                .isEqualTo("?lang=ru");
        assertThat(find(RouterLink.class).withText("Список всех ночей").single().getHref())
                .isEqualTo("nights?lang=ru");
    }

    /** The link opens the same address without what cannot be shown, in the order in which the desk writes it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?period=2025-10-24&region=RU-ROS&method=manual&breaks=5,1 | breaks, method | ?period=2025-10-24&region=RU-ROS&lang=en&view=west
            ?period=2025-10-24&method=quantile&classes=12             | classes | ?period=2025-10-24&lang=en&view=west&method=quantile&classes=5
            ?period=2025-10-24&as=side&measure=per_area               | as      | ?period=2025-10-24&lang=en&view=west&measure=per_area
            ?period=soon&region=RU-ROS                                | period  | ?region=RU-ROS&lang=en&view=west
            ?region=RU-ROS&lang=de                                    | lang    | ?region=RU-ROS&lang=en&view=west
            """)
    void theRestOfAnAddressIsOffered(String address, String without, String rest) {
        open(address);
        RouterLink way = find(RouterLink.class)
                .withText("Open the map without it: " + without)
                .single();
        assertThat(way.getHref()).isEqualTo(rest);
        open(way.getHref());
        assertThat(find(DeskView.class).exists()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?period=soon&lang=en", "sources?period=soon&lang=en", "nights?need=foo&span=2025&lang=en"})
    void whereNothingIsLeftAndOnOtherPagesTheWaysAreThoseOfEveryProblem(String address) {
        open(address);
        assertThat(find(RouterLink.class).from(withClass("nm-problem-ways")).all())
                .extracting(RouterLink::getText)
                .containsExactly("Open the map", "List all nights");
    }

    @ParameterizedTest
    @CsvSource({"nosuchpage", "no/such/page", "nights/2025"})
    void anUnknownPageSaysSoAndLeadsToTheMap(String address) {
        open(address);
        assertThat(find(H1.class).single().getText()).isEqualTo("There is no such page");
        test(find(RouterLink.class).withText("Open the map").single()).click();
        assertThat(textOf(withClass("nm-navigator-current"))).isEqualTo("Night of 24–25 October 2025");
    }

    @Test
    void whatAnAddressSaysIsShownAsTextAlone() {
        open("?region=%3Cimg%20src=x%3E");
        assertThat(find(Paragraph.class).all().getFirst().getText()).isEqualTo("There is no region “<img src=x>”.");
    }
}
