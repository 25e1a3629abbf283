package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.atlas.Atlas;
import org.nightmap.language.Language;
import org.nightmap.picture.Pictures;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;

/** An address that was kept: what can no longer be shown is left out and told, the rest is shown. */
class TolerantAddressTest extends ViewTest {

    private static final Period OPENING = Period.parse("2025-10-20");

    @Autowired
    private Atlas atlas;

    @Autowired
    private Pictures pictures;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=2025-10-25&region=RU-ROS&lang=en&view=west",
                "period=2025-10-25&basis=2025-10-25-article@1&lang=en&view=west",
                "period=2025-10-01..2025-10-31&lang=en&view=russia&method=manual&breaks=1,5,10"
            })
    void whatIsThereIsShownAsItWas(String query) {
        TolerantAddress.Read read = read(query);
        assertThat(read.faults()).isEmpty();
        assertThat(DeskAddress.write(read.state()).getQueryString()).isEqualTo(query);
    }

    /** The second column is what is shown, the third the parameters left out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            period=2025-10-25&region=RU-XXX&view=russia              | period=2025-10-25&lang=en&view=russia                | region
            period=2025-10-25&region=RU-ROS&view=moon                | period=2025-10-25&region=RU-ROS&lang=en&view=west    | view
            period=2025-10-25&basis=2025-10-25-gone@7&region=RU-ROS  | period=2025-10-25&region=RU-ROS&lang=en&view=west    | basis
            period=2025-10-25&basis=nonsense                         | period=2025-10-25&lang=en&view=west                  | basis
            period=soon&region=RU-ROS                                | period=2025-10-20&region=RU-ROS&lang=en&view=west    | period
            period=soon&basis=2025-10-25-tass@1                      | period=2025-10-20&lang=en&view=west                  | period basis
            period=2025-10-25&method=magic&classes=5                 | period=2025-10-25&lang=en&view=west                  | method classes
            period=2025-10-25&region=RU-ROS&method=manual&breaks=x   | period=2025-10-25&region=RU-ROS&lang=en&view=west    | breaks breaks
            period=2025-10-25&as=difference&measure=share            | period=2025-10-25&lang=en&view=west&measure=share    | against
            period=2025-10-25&region=A&region=B&view=west&open=moon  | period=2025-10-25&lang=en&view=west                  | region open
            """)
    void whatIsGoneIsLeftOutAndTold(String query, String shown, String leftOut) {
        TolerantAddress.Read read = read(query);
        assertThat(DeskAddress.write(read.state()).getQueryString()).isEqualTo(shown);
        assertThat(read.faults()).extracting(BadAddressException::parameter).containsExactly(leftOut.split(" "));
        assertThat(read.faults()).allSatisfy(fault -> assertThat(fault.wrong()).endsWith("."));
        assertThat(read.isOfAnotherPeriod()).isEqualTo(leftOut.startsWith("period"));
    }

    /** The reader's language, not the one of the day on which it was kept; a language that is none is no fault then. */
    @Test
    void itIsReadInTheReadersLanguage() {
        DeskState state = reader().read(QueryParameters.fromString("period=2025-10-25&lang=de"), OPENING, Language.RU)
                .state();
        assertThat(state.language()).isEqualTo(Language.RU);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/?x=1",
                "//elsewhere.example/?x",
                "/\\elsewhere.example?x",
                "/users?lang=en",
                "/"
            })
    void whatDoesNotLeadToTheDeskIsNotOpened(String kept) {
        assertThat(KeptAddress.parameters(kept)).isEmpty();
    }

    @Test
    void whatIsKeptIsAllOfTheAddressButWhatIsOpenOverIt() {
        DeskState state = read("period=2025-10-25&region=RU-ROS&method=quantile&classes=5&open=export")
                .state();
        String kept = KeptAddress.of(state);
        assertThat(kept).isEqualTo("/?period=2025-10-25&region=RU-ROS&lang=en&view=west&method=quantile&classes=5");
        assertThat(reader().read(KeptAddress.parameters(kept).orElseThrow(), OPENING, Language.EN)
                        .state())
                .isEqualTo(state.withExport(false));
    }

    private TolerantAddress.Read read(String query) {
        return reader().read(QueryParameters.fromString(query), OPENING, Language.EN);
    }

    private TolerantAddress reader() {
        return new TolerantAddress(new DeskAddress(atlas), new ChosenBasis(pictures));
    }
}
