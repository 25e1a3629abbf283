package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nine over Tula, six over Kaluga                   | nine=Tula six=Kaluga
            Tula saw nine, Kaluga six                         | nine=Tula six=Kaluga
            Тула — 9, Калуга — 6                              | 9=Тула 6=Калуга
            Тула (9), Калуга (6)                              | 9=Тула 6=Калуга
            nine and six over Tula and Kaluga                 | nine,six=Tula,Kaluga
            six over Tula, Kaluga and Oryol                   | six=Tula,Kaluga,Oryol
            Over Tula nine were destroyed and over Kaluga six | nine=Tula six=Kaluga
            """)
    void countsArePairedWithThePlacesBesideThem(String text, String links) {
        Prose prose = CutText.of(text);
        List<ReadNumber> drones = prose.numbers();
        List<Element> elements = new ElementReader(prose)
                .read(prose.sentences().getFirst(), drones, prose.places())
                .elements();
        Linker.Result result = new Linker(prose.words(), prose.tokens(), elements).link();

        assertThat(result.links().stream()
                        .map(link -> words(prose, link.counts()) + "=" + words(prose, link.places()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(links);
    }

    private static String words(Prose prose, List<? extends Element> elements) {
        return elements.stream()
                .map(one -> CutText.words(prose, one.first(), one.end()))
                .collect(Collectors.joining(","));
    }
}
