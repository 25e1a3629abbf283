package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Tokenizer;

/** The hours of a sentence, on a clock of 24, and what they are taken to count. */
class WrittenHoursTest {

    private static final StatementWords WORDS =
            new StatementWords(ShippedFiles.ofTheProduct().get(StatementWords.FILE));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            from 11 p.m. to 7 a.m.                                              | 23 7  | NIGHT
            from 11 p.m. Moscow time (8 p.m. GMT) on 24 October to 7 a.m.       | 23 7  | NIGHT
            between 9:00 a.m. and 3:00 p.m.                                     | 9 15  | DAY
            between eight in the morning and eight in the evening               | 8 20  | DAY
            between eight and ten in the evening                                | 20 22 | EVENING
            from 4 to 10 pm                                                     | 16 22 | EVENING
            from 20:00 until midnight                                           | 20 0  | EVENING
            from midnight to 6 a.m.                                             | 0 6   | NIGHT
            from half past one it rained                                        | -     | -
            from 20 to 30 drones                                                | -     | -
            12 drones at 3:15 a.m.                                              | -     | -
            from noon to six in the evening                                     | 12 18 | DAY
            from 9 a.m. on 9 February to 9 a.m. on 10 February                  | 9 9   | CUMULATIVE
            с 23:00 мск 24 октября до 7:00 мск 25 октября                       | 23 7  | NIGHT
            с восьми вечера до полуночи                                         | 20 0  | EVENING
            с полуночи до шести утра                                            | 0 6   | NIGHT
            с двадцати трёх часов до семи утра                                  | 23 7  | NIGHT
            с 8 до 14 часов                                                     | 8 14  | DAY
            с 7 до 8 утра                                                       | 7 8   | DAY
            с 20 до 30 беспилотников                                            | -     | -
            между часом и тремя ночи                                            | -     | -
            с часа до трёх ночи                                                 | 1 3   | NIGHT
            с 10:00 24 октября до 7:00 25 октября                               | 10 7  | CUMULATIVE
            """)
    void twoHoursThatBelongTogetherAreFound(String text, String expected, String kind) {
        List<Token> tokens = Tokenizer.tokens(text);
        Sentence sentence = new Sentence(0, tokens.size(), 0, false);
        WrittenHours hours = new WrittenHours(WORDS, tokens);
        WrittenHours.Range range = hours.range(sentence);

        assertThat(range == null ? null : range.from() + " " + range.to()).isEqualTo(expected);
        assertThat(Objects.toString(hours.kind(sentence), null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            12 drones were shot down since midnight                             | since midnight
            in three hours 12 drones were shot down                             | in three hours
            as of 3 a.m. 12 drones had been shot down                           | of 3 a.m.
            as of 7 a.m. 12 drones had been shot down                           | -
            a man was hurt at 3:15 a.m.                                         | -
            от 12 беспилотников отбились за три часа                            | за три часа
            с полуночи сбито 12 беспилотников                                   | с полуночи
            сбито 12 беспилотников, ранен мужчина 54 лет                        | -
            """)
    void whatBoundsATimeAtOneEndIsFound(String text, String expected) {
        List<Token> tokens = Tokenizer.tokens(text);
        WrittenHours.Span span = new WrittenHours(WORDS, tokens).span(new Sentence(0, tokens.size(), 0, false));

        assertThat(span == null ? null : new Spans(text, tokens).text(span.first(), span.end()))
                .isEqualTo(expected);
    }
}
