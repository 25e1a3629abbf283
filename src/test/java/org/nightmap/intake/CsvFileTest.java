package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {

    @Test
    void quotedFieldsHoldCommasQuotesAndLineBreaks() {
        List<CsvRow> rows = read("a,b\r\n\"one, \"\"two\"\"\",\"first\nsecond\"\r\n,plain\r\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text("a")).isEqualTo("one, \"two\"");
        assertThat(rows.get(0).text("b")).isEqualTo("first\nsecond");
        assertThat(rows.get(1).text("a")).isEmpty();
        assertThat(rows.get(1).text("b")).isEqualTo("plain");
    }

    @Test
    void aRowKnowsTheLineOnWhichItBegins() {
        List<CsvRow> rows = read("a,b\n\"1\n2\",x\n3,y");
        assertThat(rows).extracting(CsvRow::line).containsExactly(2, 4);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(read("\uFEFFa,b\n1,2\n").getFirst().text("a")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a,c;1,2      | some.csv, line 1: the column b is missing
            a,b,b;1,2,3  | some.csv, line 1: a column occurs twice
            a,b;1,2;3    | some.csv, line 3: 1 fields where the header has 2
            a,b;1,2,3    | some.csv, line 2: 3 fields where the header has 2
            a,b;1,2;;3,4 | some.csv, line 3: 1 fields where the header has 2
            a,b;1,"2     | some.csv, line 2: b: a quoted field is not closed
            a,b;1,"2"x   | some.csv, line 2: b: a separator or the end of the line is missing after a quoted field
            a,b;1,2"     | some.csv, line 2: b: a quote inside a field that does not begin with one
            ''           | some.csv, line 1: the column a is missing
            """)
    void whatIsWrongIsToldWithFileAndLine(String content, String message) {
        String lines = content.equals("''") ? "" : content.replace(';', '\n');
        assertThatThrownBy(() -> read(lines)).isInstanceOf(MalformedInput.class).hasMessage(message);
    }

    @Test
    void valuesAreCheckedWithFileAndLine() {
        CsvRow row = read("a,b\nten,2025-02-30\n").getFirst();
        assertThatThrownBy(() -> row.wholeNumber("a")).hasMessage("some.csv, line 2: a is 'ten', not a whole number");
        assertThatThrownBy(() -> row.date("b"))
                .hasMessage("some.csv, line 2: b is '2025-02-30', no date of the form 2025-10-25");
    }

    private static List<CsvRow> read(String content) {
        return CsvFile.read("some.csv", content, List.of("a", "b"));
    }
}
