package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.ElementReader.Found;

/** Counts stand as #, places as their words, places that are only spoken of in brackets, destinations after an arrow. */
class ElementReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nine over Tula and as many over Kaluga Region      | #nine @Tula #as many @Kaluga Region
            a drone was shot down over Tula                    | #a @Tula
            the wreckage of a drone fell on Tula               | @Tula
            nine fell in Tula, more than Kaluga                | #nine @Tula (Kaluga)
            the governor of Tula Region said nine fell there   | #nine @there (Tula Region)
            drones from Ukraine were shot down over Tula       | @Tula (Ukraine)
            seven drones heading for Moscow                    | #seven >Moscow
            forty drones over six regions                      | #forty @six regions
            there were nine                                    | #nine
            девять над Тулой, остальные — над Калугой          | #девять @Тулой #остальные @Калугой
            """)
    void countsAndPlacesAreTheElementsOfASentence(String text, String elements) {
        Prose prose = CutText.of(text);
        Sentence sentence = prose.sentences().getFirst();
        List<ReadNumber> drones = prose.numbers().stream()
                .filter(number -> number.role() == NumberRole.DRONES || number.role() == NumberRole.BARE)
                .toList();
        Found found = new ElementReader(prose).read(sentence, drones, prose.places());

        String in = found.elements().stream()
                .map(one -> (one instanceof Count ? "#" : "@") + CutText.words(prose, one.first(), one.end()))
                .collect(Collectors.joining(" "));
        String only = found.spokenOf().stream()
                .map(one -> " (" + CutText.words(prose, one.first(), one.end()) + ")")
                .collect(Collectors.joining());
        String to = found.destinations().stream()
                .map(one -> " >"
                        + CutText.words(prose, one.place().first(), one.place().end()))
                .collect(Collectors.joining());
        assertThat(in + only + to).isEqualTo(elements);
    }
}
