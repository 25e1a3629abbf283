package org.nightmap.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples; that nothing is a formula and everything comes back is a property in {@link FlatRoundTripTest}. */
class FormulaGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            =1+1              | '=1+1
            +7 495            | '+7 495
            -20               | '-20
            @SUM(A1)          | '@SUM(A1)
            '=1+1             | ''=1+1
            ''@x              | '''@x
            """)
    void whatASpreadsheetWouldRunIsLedByAnApostrophe(String text, String cell) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(cell);
        assertThat(FormulaGuard.unguarded(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Rostov Region", "'tis", "''", "5-7", "a=b", " =1", "— 20", "«=»"})
    void anythingElseStaysAsItIs(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguarded(text)).isEqualTo(text);
    }
}
