package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nightmap.intake.ReportFiles.CSV;
import static org.nightmap.intake.ReportFiles.RUSSIAN;
import static org.nightmap.intake.ReportFiles.WINDOWS_1251;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a file is found out, its separator and its encoding, or it is refused. */
class CsvFormTest {

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void aForeignFileIsReadInEverySeparatorAndEncoding(char separator) {
        String content = RUSSIAN.replace(';', separator);
        ImportFile plain = CSV.open("x.csv", content.getBytes(StandardCharsets.UTF_8));
        ImportFile marked = CSV.open("x.csv", ("\uFEFF" + content).getBytes(StandardCharsets.UTF_8));
        ImportFile old = CSV.open("x.csv", content.getBytes(WINDOWS_1251));

        assertThat(List.of(plain, marked, old))
                .extracting(ImportFile::encoding)
                .containsExactly(CsvEncoding.UTF_8, CsvEncoding.UTF_8_MARKED, CsvEncoding.WINDOWS_1251);
        assertThat(List.of(plain, marked, old)).allSatisfy(file -> {
            assertThat(file.separator()).isEqualTo(separator);
            assertThat(file.columns())
                    .containsExactly(
                            Optional.of(ImportColumn.DATE),
                            Optional.of(ImportColumn.PUBLISHER),
                            Optional.of(ImportColumn.PLACE),
                            Optional.of(ImportColumn.COUNT),
                            Optional.of(ImportColumn.STATED));
            assertThat(CSV.read(file)).isEqualTo(CSV.read(plain));
        });
        assertThat(plain.firstRows(1)).containsExactly(List.of("25.10.2025", "ТАСС", "Ростовская область", "20", "32"));
    }

    @Test
    void whatIsNoTableIsRefusedAtOnce() {
        assertThat(fault(new byte[0])).isEqualTo(ImportFault.EMPTY);
        assertThat(fault("a,b\n1,\u0000".getBytes(StandardCharsets.UTF_8))).isEqualTo(ImportFault.BINARY);
        assertThat(fault("a,b\n1,2\"".getBytes(StandardCharsets.UTF_8))).isEqualTo(ImportFault.QUOTE_INSIDE);
        assertThat(fault("a,b\n1,\"2".getBytes(StandardCharsets.UTF_8))).isEqualTo(ImportFault.QUOTE_OPEN);
        assertThat(fault("a,b\n1,\"2\"x".getBytes(StandardCharsets.UTF_8))).isEqualTo(ImportFault.AFTER_QUOTE);
    }

    /** Their bytes are letters of Windows-1251 too, but none that a Russian would write. */
    @ParameterizedTest
    @ValueSource(strings = {"KOI8-R", "IBM866", "ISO-8859-5", "UTF-16"})
    void anotherEncodingIsRefusedAndNotGuessed(String charset) {
        assertThat(fault(RUSSIAN.getBytes(Charset.forName(charset)))).isEqualTo(ImportFault.ENCODING);
    }

    @Test
    void aFrenchFileOfAnOldWindowsIsNotTakenForRussian() {
        byte[] french =
                "date,lieu\n2025-10-25,Région de Koursk détruite à l'été".getBytes(Charset.forName("windows-1252"));
        assertThat(fault(french)).isEqualTo(ImportFault.ENCODING);
    }

    private static ImportFault fault(byte[] file) {
        ImportFault[] fault = new ImportFault[1];
        assertThatThrownBy(() -> CSV.open("x.csv", file))
                .isInstanceOfSatisfying(
                        UnfitCsv.class, e -> fault[0] = e.problem().fault());
        return fault[0];
    }
}
