package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.intake.Element.Count;

class CountsWithoutPlaceTest {

    private final Reading reading = new Reading();

    @Test
    void whatIsSaidAgainIsDroppedAndTheOnlyPlaceOfTheSentenceIsTaken() {
        List<Claim> made = read("Через Вологодскую область пытались пройти пять, и все пять уничтожены.");

        assertThat(made).hasSize(1);
        assertThat(made.getFirst().value()).isEqualTo(5);
        assertThat(made.getFirst().weak).isTrue();
        assertThat(reading.loose).isEmpty();
    }

    @Test
    void whatWasOnItsWayIsAPartWhoseCountIsNotKnown() {
        assertThat(read("Девять летели прямо на город.")).isEmpty();
        assertThat(reading.looseParts).hasSize(1);
    }

    @Test
    void theRestBelongsToNothing() {
        assertThat(read("Nine were shot down.")).isEmpty();
        assertThat(reading.loose).hasSize(1);
        assertThat(reading.loose.getFirst().told()).isTrue();
    }

    private List<Claim> read(String text) {
        Prose prose = CutText.of(text);
        Sentence sentence = prose.sentences().getFirst();
        ElementReader.Found found = new ElementReader(prose).read(sentence, prose.numbers(), prose.places());
        List<Count> counts = new ArrayList<>();
        found.elements().forEach(element -> {
            if (element instanceof Count count) {
                counts.add(count);
            }
        });
        return new CountsWithoutPlace(prose, new Subject(prose), reading).read(0, sentence, counts, found, false);
    }
}
