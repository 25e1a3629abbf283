package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.intake.ShippedContents.SHIPPED;
import static org.nightmap.intake.ShippedContents.line;
import static org.nightmap.intake.ShippedContents.lines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.TextKind;

/** Where in their texts the places and numbers of the shipped reports stand. */
class ShippedTextsTest {

    @Test
    void aDigestDoesNotBeginWithItsAddress() {
        assertThat(SHIPPED.values())
                .filteredOn(s -> s.text() != null)
                .allSatisfy(s -> assertThat(s.text()).doesNotStartWith("#").doesNotContain("http"));
    }

    /** All lines of all digests are found; a joint line's places may stand with commas in the text. */
    @Test
    void everyPlaceOfADigestIsFoundAsItIsWritten() {
        SHIPPED.forEach((id, statement) -> {
            String text = statement.text();
            if (text == null) {
                return;
            }
            int after = 0;
            for (Line line : statement.lines()) {
                assertThat(line.placeSpan()).as("%s, %s", id, line.place()).isNotNull();
                String found = text.substring(
                        line.placeSpan().start(), line.placeSpan().end());
                String expected = line.place();
                assertThat(line.kind() == LineKind.JOINT ? found.replace(", ", " и ") : found)
                        .as(id)
                        .isEqualTo(expected);
                if (statement.textKind() == TextKind.DIGEST) {
                    assertThat(line.placeSpan().start()).as(id).isGreaterThanOrEqualTo(after);
                    after = line.placeSpan().end();
                }
            }
        });
    }

    /** Words for numbers, and phrases that refer to a number given before, with what they come to where they stand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-10-25-tass        | Rostov Region        | Twenty
            2025-10-25-tass        | Moscow Region        | nine
            2025-10-25-tass        | Leningrad Region     | eight
            2025-10-25-tass        | Tula Region          | one
            2025-08-22-tass        | Belgorod             | three
            2025-08-22-tass        | Bryansk Region       | 19
            2025-08-02-newskherson | Республики Крым      | 1
            2025-08-29-zvezda      | Курской и Калужской и Новгородской областях | три
            2025-11-01-tvc         | Ростовской области   | Столько же
            2025-06-05-lifelines   | Ростовской областью  | Половину
            2025-12-15-24chasa     | Калужка област       | 8
            2025-10-25-article     | Rostov Oblast        | 20
            2025-10-25-article     | Leningrad Oblast     | eight
            2025-10-25-article     | Belarus Oblast       | seven
            2025-10-25-article     | Belgorod Oblast      | nine
            2025-10-25-article     | Moscow Oblast        | seven
            """)
    void theNumberIsFoundBesideItsPlace(String id, String place, String number) {
        Line line = line(id, place);
        assertThat(line.numberSpan()).isNotNull();
        assertThat(SHIPPED.get(id)
                        .text()
                        .substring(line.numberSpan().start(), line.numberSpan().end()))
                .isEqualTo(number);
    }

    @Test
    void aNumberInDigitsIsTheLinesCount() {
        SHIPPED.forEach((id, statement) -> statement.lines().stream()
                .filter(line -> line.numberSpan() != null)
                .forEach(line -> {
                    String found = statement
                            .text()
                            .substring(
                                    line.numberSpan().start(), line.numberSpan().end());
                    if (found.matches("[0-9]+")) {
                        assertThat(found).as("%s, %s", id, line.place()).isEqualTo(String.valueOf(line.count()));
                    }
                }));
        assertThat(lines().filter(line -> line.placeSpan() != null)).allMatch(line -> line.numberSpan() != null);
    }
}
