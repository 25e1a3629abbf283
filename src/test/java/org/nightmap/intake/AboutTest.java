package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.language.Language;
import org.nightmap.report.Publication;
import org.nightmap.report.ReportKind;

class AboutTest {

    private static final About ABOUT =
            new About("TASS", "", null, "", LocalDate.of(2025, 10, 25), ReportKind.NIGHT, "en");

    @ParameterizedTest
    @CsvSource({
        "https://tass.com/defense/1, https://tass.com/defense/1",
        "http://tass.com/1, http://tass.com/1",
        "tass.com/1, https://tass.com/1",
        "HTTPS://tass.com/1, https://tass.com/1",
        "' t.me/mod_russia/57 ', https://t.me/mod_russia/57"
    })
    void anAddressOfTheWebIsOneWithOrWithoutItsBeginning(String written, String url) {
        About about = ABOUT.withAddress(written);

        assertThat(about.url()).hasValue(URI.create(url));
        assertThat(about.addressIsFit()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://tass.com/1", "file:///etc/passwd", "two words", "https://", "://"})
    void whatIsNoAddressOfTheWebIsNotFit(String written) {
        assertThat(ABOUT.withAddress(written).url()).isEmpty();
        assertThat(ABOUT.withAddress(written).addressIsFit()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://anna:secret@tass.com/1", "anna@tass.com/1", "HTTPS://@tass.com/1"})
    void anAddressThatTellsASignInIsRefusedWithoutRepeatingIt(String written) {
        About about = ABOUT.withAddress(written);

        assertThat(about.url()).isEmpty();
        assertThat(about.addressProblem())
                .hasValueSatisfying(problem -> assertThat(problem.text(Language.EN, written))
                        .startsWith("The address has a user’s name or password in it")
                        .doesNotContain("anna"));
    }

    @Test
    void noAddressIsFit() {
        assertThat(ABOUT.withAddress(" ").addressIsFit()).isTrue();
        assertThat(ABOUT.withAddress(" ").url()).isEmpty();
    }

    @Test
    void anAddressOfMoreThan2000CharactersWithItsBeginningIsNone() {
        assertThat(ABOUT.withAddress("tass.com/" + "a".repeat(1983)).addressIsFit())
                .isTrue();
        assertThat(ABOUT.withAddress("tass.com/" + "a".repeat(1984)).addressIsFit())
                .isFalse();
    }

    @Test
    void spacesAroundWhatSomebodyWroteAreLeftOut() {
        assertThat(ABOUT.withPublisher(" RIA Novosti ").publisher()).isEqualTo("RIA Novosti");
        assertThat(ABOUT.withLanguage(" ru\n").language()).isEqualTo("ru");
    }

    @Test
    void everythingElseStaysWhenOneThingChanges() {
        LocalDate day = LocalDate.of(2025, 10, 26);

        assertThat(ABOUT.withPublished(Publication.on(day)))
                .isEqualTo(new About("TASS", "", Publication.on(day), "", ABOUT.date(), ReportKind.NIGHT, "en"));
        assertThat(ABOUT.withDate(day)).isEqualTo(new About("TASS", "", null, "", day, ReportKind.NIGHT, "en"));
        assertThat(ABOUT.withKind(ReportKind.DAY))
                .isEqualTo(new About("TASS", "", null, "", ABOUT.date(), ReportKind.DAY, "en"));
        assertThat(ABOUT.withLanguage("ru"))
                .isEqualTo(new About("TASS", "", null, "", ABOUT.date(), ReportKind.NIGHT, "ru"));
    }
}
