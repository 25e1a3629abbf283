package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found out about the form of a file. */
class DecodedCsvTest {

    private static final String RUSSIAN =
            "place;region;count\nРостовская область;RU-ROS;20\nЧёрное море;;3 — «всего»\n";

    @Test
    void utf8IsReadWithAndWithoutAMark() {
        assertThat(DecodedCsv.of(RUSSIAN.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new DecodedCsv(RUSSIAN, CsvEncoding.UTF_8, ';'));
        assertThat(DecodedCsv.of(("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new DecodedCsv(RUSSIAN, CsvEncoding.UTF_8_MARKED, ';'));
    }

    @Test
    void russianOfOlderProgramsIsRead() {
        assertThat(DecodedCsv.of(RUSSIAN.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(new DecodedCsv(RUSSIAN, CsvEncoding.WINDOWS_1251, ';'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM866", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void otherEncodingsOfRussianAreRefusedAndNotGuessed(String charset) {
        assertThat(fault(RUSSIAN.getBytes(Charset.forName(charset)))).isNotNull();
    }

    /** Its letters are Russian ones in Windows-1251 too, in the other case: «пНЯРНБЯЙЮЪ НАКЮЯРЭ». */
    @Test
    void koi8IsRefusedHoweverFewCapitalsThereAre() {
        assertThat(fault(RUSSIAN.getBytes(Charset.forName("KOI8-R")))).isEqualTo(ImportFault.ENCODING);
    }

    @Test
    void lettersOfOtherLanguagesInOneByteAreRefused() {
        assertThat(fault("Ort;Zahl\nKöln, Düsseldorf, Münster, Würzburg;3\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(ImportFault.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n\t", "\uFEFF", "\uFEFF\n"})
    void aFileWithNothingInItIsEmpty(String content) {
        assertThat(fault(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(ImportFault.EMPTY);
    }

    @Test
    void whatIsNoTextIsBinary() {
        assertThat(fault(new byte[] {'P', 'K', 3, 4, 0, 0, 'a'})).isEqualTo(ImportFault.BINARY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a,b,c            | ,
            a;b;c            | ;
            a;b,c;d          | ;
            "a;b;c",d,e      | ,
            "a,b,c,d";e      | ;
            alone            | ,
            """)
    void theSeparatorIsTheOneThatTheFirstLineHasMostOfOutsideQuotes(String header, char separator) {
        String content = header + "\n1;1;1;1;1;1\n";

        assertThat(DecodedCsv.of(content.getBytes(StandardCharsets.UTF_8)).separator())
                .isEqualTo(separator);
    }

    @Test
    void aTabSeparates() {
        assertThat(DecodedCsv.of("a\tb\n1\t2\n".getBytes(StandardCharsets.UTF_8))
                        .separator())
                .isEqualTo('\t');
    }

    @Test
    void everyEncodingHasAName() {
        assertThat(CsvEncoding.values())
                .extracting(CsvEncoding::label)
                .containsExactly("UTF-8", "UTF-8 (BOM)", "Windows-1251");
    }

    private static ImportFault fault(byte[] bytes) {
        return catchThrowableOfType(UnfitCsv.class, () -> DecodedCsv.of(bytes))
                .problem()
                .fault();
    }
}
