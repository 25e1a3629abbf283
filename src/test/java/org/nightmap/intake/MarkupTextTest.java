package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.intake.StatementText.Problem;

class MarkupTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 &mdash; over Kursk Region, 12 over Tula Region",
                "Сбито 20&nbsp;беспилотников",
                "Сбито 20&#160;беспилотников",
                "<p>Twenty drones were shot down</p>",
                "<!DOCTYPE html>\nTwenty drones were shot down",
                "Twenty drones were shot down <script>alert(1)",
                "Twenty drones were shot down.<br>Five over Tula Region.<br/>",
                "<DIV class=\"text\">Twenty drones were shot down",
                "Сбиты <a href=\"https://ria.ru/1\">двадцать</a> беспилотников"
            })
    void theSourceOfAPageIsNotRead(String text) {
        assertThat(StatementText.problem(text)).hasValue(Problem.MARKUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drones of the types <Geran> & <Gerbera> were shot down: 5 < 6 & 7 > 6",
                "Twenty drones were shot down. https://example.com/?a=1&amp;b=2&nbsp=3",
                "Johnson & Johnson; AT&T; R&D",
                "<<Двадцать>> беспилотников сбито <b>"
            })
    void signsOfATextAreRead(String text) {
        assertThat(StatementText.problem(text)).isEmpty();
    }
}
