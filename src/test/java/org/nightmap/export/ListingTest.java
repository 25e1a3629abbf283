package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nightmap.language.Language;

class ListingTest {

    /** All figures of IBM Plex Sans are 0.6 of the size wide: ten of them of size 10 take 60. */
    private static final Span LOOK = new Span("", Face.SEMIBOLD, 10, "#000000");

    private final Listing listing =
            new Listing(List.of("1111111111", "2222222222", "3333333333"), ", ", ".", Language.EN);

    @Test
    void whatFitsIsWritten() {
        Listing.Written written = listing.in(List.of(), LOOK, 75, 3);

        assertThat(words(written)).containsExactly("1111111111,", "2222222222,", "3333333333.");
        assertThat(written.things()).isEqualTo(3);
    }

    @Test
    void whatFindsNoRoomIsCounted() {
        Listing.Written written = listing.in(List.of(), LOOK, 75, 2);

        assertThat(words(written)).containsExactly("1111111111,", "and 2 more.");
        assertThat(written.things()).isEqualTo(1);
    }

    /** Nothing can be told by a number alone: the beginning is shown. */
    @Test
    void oneThingThatIsTooLongIsCut() {
        Listing.Written written =
                new Listing(List.of("1".repeat(100)), ", ", "", Language.EN).in(List.of(), LOOK, 75, 2);

        assertThat(words(written)).hasSize(2).last().asString().endsWith("…");
        assertThat(written.things()).isZero();
    }

    private static List<String> words(Listing.Written written) {
        return written.lines().stream()
                .map(line -> line.stream()
                        .map(Span::text)
                        .collect(Collectors.joining())
                        .strip())
                .toList();
    }
}
