package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightmap.report.TextSpan;

/** What is marked stands in square brackets here. */
class TextExcerptTest {

    private static final String TEXT =
            "It was a calm evening. Overnight 20 drones fell over Rostov Oblast. Nobody was hurt.";

    @Test
    void theSentenceOfThePlaceIsShownWithPlaceAndNumberMarked() {
        assertThat(excerpt(TEXT, "Rostov Oblast", "20")).isEqualTo("Overnight [20] drones fell over [Rostov Oblast].");
    }

    @Test
    void aNumberIsNotNeeded() {
        assertThat(excerpt(TEXT, "Rostov Oblast", null)).isEqualTo("Overnight 20 drones fell over [Rostov Oblast].");
    }

    @Test
    void aLongSentenceIsCutAtWordsOnBothSides() {
        String words = "one two three four five six seven eight nine ten ".repeat(8);
        String excerpt = excerpt("Start " + words + "over Rostov Oblast " + words + "end.", "Rostov Oblast", null);
        assertThat(excerpt).startsWith("…").endsWith("…").contains("over [Rostov Oblast] one");
        assertThat(excerpt.substring(1).split(" ")[0])
                .isIn((Object[]) "one two three four five six seven eight nine ten".split(" "));
        assertThat(excerpt).hasSizeLessThan(220);
    }

    @Test
    void placeAndNumberInDifferentSentencesAreBothShown() {
        assertThat(excerpt("Twenty. All over Rostov.", "Rostov", "Twenty")).isEqualTo("[Twenty]. All over [Rostov].");
    }

    @Test
    void aNumberFarAwayIsLeftOut() {
        String text =
                "In all 20 fell. " + "Nothing more is known of them at this time. ".repeat(10) + "Rostov was hit.";
        assertThat(excerpt(text, "Rostov", "20")).isEqualTo("[Rostov] was hit.");
    }

    @Test
    void aPlaceThatIsTheWholeTextIsMarkedWhole() {
        assertThat(excerpt("Rostov", "Rostov", null)).isEqualTo("[Rostov]");
    }

    private static String excerpt(String text, String place, @Nullable String number) {
        return TextExcerpt.of(text, Locale.ENGLISH, span(text, place), number == null ? null : span(text, number))
                .parts()
                .stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    private static TextSpan span(String text, String part) {
        int start = text.indexOf(part);
        return new TextSpan(start, start + part.length());
    }
}
