package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nightmap.intake.OtherNumber.Meaning;

/** Every number of a text was taken for something, and it is known for what. */
class NumberMeaningsTest {

    @Test
    void whatIsSaidAgainIsToldFromWhatIsNoCount() {
        assertThat(meanings(
                        "Overnight into 25 October 2025, 29 drones were destroyed, the Defence Ministry said: 20 over"
                                + " Rostov Region and nine over Bryansk Region. All in all, 29 drones were shot down."))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("25", Meaning.NO_COUNT, "2025", Meaning.NO_COUNT, "29", Meaning.SAID_AGAIN));
    }

    @Test
    void aGovernorsFigureBesideTheMinistrysIsKeptApart() {
        assertThat(
                        meanings(
                                "The Defence Ministry said 29 drones were destroyed overnight: 20 over Rostov Region and 9 over"
                                        + " Bryansk Region. Governor Yury Slyusar said ten drones were shot down over Rostov Region."))
                .containsExactly(Map.entry("ten", Meaning.OTHER_AUTHORITY));
    }

    @Test
    void aPartIsToldFromACount() {
        assertThat(meanings(
                        "Nine drones were shot down overnight over Moscow Region, including seven heading to Moscow."))
                .containsExactly(Map.entry("seven", Meaning.PART));
    }

    @Test
    void anotherTotalIsOne() {
        assertThat(meanings(
                        "A total of 29 drones were destroyed overnight. 20 were shot down over Rostov Region and 9 over"
                                + " Bryansk Region. In total 31 drones were shot down."))
                .containsExactly(Map.entry("31", Meaning.OTHER_TOTAL));
    }

    @Test
    void aCountOfAnotherTimeOrOneThatIsOnlyComparedIsLeftOut() {
        assertThat(meanings(
                        "In the night to 24 October 2026, six drones were shot down over Tatarstan, against nine the night before."
                                + " 104 have been shot down over Tatarstan since January."))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "24",
                        Meaning.NO_COUNT,
                        "2026",
                        Meaning.NO_COUNT,
                        "nine",
                        Meaning.LEFT_OUT,
                        "104",
                        Meaning.LEFT_OUT));
        assertThat(
                        meanings(
                                "В ночь на 24 октября над Татарстаном сбито шесть беспилотников. Днём ранее над Пермским краем — 5."))
                .containsExactlyInAnyOrderEntriesOf(Map.of("24", Meaning.NO_COUNT, "5", Meaning.LEFT_OUT));
    }

    private static Map<String, Meaning> meanings(String text) {
        return Extractors.shipped().extract(text).others().stream()
                .collect(Collectors.toMap(
                        other -> text.substring(
                                other.span().start(), other.span().end()),
                        OtherNumber::meaning,
                        (one, again) -> again));
    }
}
