package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListItemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Drones downed\\n1) Kursk Region - 24\\n2) Tula Region - 7\\nGood night.   | -++-
            Сбиты\\n12 — Тульская область\\n7 — Калужская область                     | -++
            Drones over Tula. Kaluga Region, 12. Tula Region, nine.                   | -++
            Football\\nRostov 2:1 Krasnodar\\nTula - Kursk                            | ---
            Drones downed\\nKursk Region - 24\\nGood night.                           | ---
            Drones downed\\nKursk Region - 24 injured\\nTula Region - 7 injured       | ---
            """)
    void linesOfAPlaceAndItsNumberAreAListWhereSeveralFollowEachOther(String text, String items) {
        Prose prose = CutText.of(text.replace("\\n", "\n"));
        ListItems list = new ListItems(prose);

        assertThat(prose.sentences().stream()
                        .map(sentence -> list.has(sentence) ? "+" : "-")
                        .collect(Collectors.joining()))
                .isEqualTo(items);
    }
}
