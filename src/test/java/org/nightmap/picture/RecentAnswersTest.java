package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentAnswersTest {

    private final RecentAnswers<String, String> answers = new RecentAnswers<>(2);
    private final List<String> workedOut = new ArrayList<>();

    @Test
    void anAnswerIsWorkedOutOnceAVersion() {
        ask("a", 1);
        ask("a", 1);
        ask("a", 2);

        assertThat(workedOut).containsExactly("a1", "a2");
    }

    @Test
    void theAnswerNotAskedForLongestGoesFirst() {
        ask("a", 1);
        ask("b", 1);
        ask("a", 1);
        ask("c", 1);
        ask("a", 1);
        ask("b", 1);

        assertThat(workedOut).containsExactly("a1", "b1", "c1", "b1");
    }

    private void ask(String question, long version) {
        String answer = answers.get(question, version, () -> {
            workedOut.add(question + version);
            return question + version;
        });
        assertThat(answer).isEqualTo(question + version);
    }
}
