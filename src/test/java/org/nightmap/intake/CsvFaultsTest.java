package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.nightmap.intake.ReportFiles.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.language.Language;

/** What is wrong with a file is said with its line and column, and only the report that has it is left out. */
class CsvFaultsTest {

    /** The second report has two faults, in lines 3 and 5; the others are whole. */
    @Test
    void aReportWithAFaultIsLeftOutAsAWholeAndEveryFaultIsSaid() {
        CsvImport read = read("""
                report_id,date,publisher,place,count
                a,2025-10-25,TASS,Kursk Region,1
                b,2025-10-25,TASS,Kursk Region,many
                c,2025-10-25,TASS,Kursk Region,3
                b,2025-10-25,RIA,Tver Region,4
                """);
        assertThat(read.reports()).extracting(ImportedReport::id).containsExactly("a", "c");
        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.problems())
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::fault)
                .containsExactly(
                        tuple(3, "count", ImportFault.NOT_A_NUMBER), tuple(5, "publisher", ImportFault.DIFFERS));
        assertThat(read.problems().getFirst().text(Language.EN))
                .isEqualTo("“many” is no whole number from 0 to 100,000.");
    }

    /** Old spreadsheets end lines with a carriage return alone. */
    @Test
    void anyEndOfALineIsOneAndIsCounted() {
        String file = "date,publisher,place,count~2025-10-25,A,Kursk Region,1~2025-10-26,A,\"Kursk~Region\",x~";
        for (String end : List.of("\n", "\r\n", "\r")) {
            CsvImport read = read(file.replace("~", end));
            assertThat(read.reports()).hasSize(1);
            assertThat(read.problems())
                    .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::fault)
                    .containsExactly(tuple(3, "count", ImportFault.NOT_A_NUMBER));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            date,place;2025-10-25,"Kursk" Region | 2 | place | AFTER_QUOTE
            date,place;2025-10-25,A;,Kursk "Region" | 3 | place | QUOTE_INSIDE
            date,place;2025-10-25,"A;B            | 2 | place | QUOTE_OPEN
            date,place;2025-10-25,A,"B            | 2 | 3     | QUOTE_OPEN
            date,pl"ace                           | 1 | 2     | QUOTE_INSIDE
            """)
    void aBrokenQuoteIsNamedWithItsLineAndColumn(String content, int line, String column, ImportFault fault) {
        assertThatExceptionOfType(UnfitCsv.class)
                .isThrownBy(() -> read(content.replace(';', '\n')))
                .satisfies(unfit -> assertThat(unfit.problem())
                        .returns(line, ImportProblem::line)
                        .returns(column, ImportProblem::column)
                        .returns(fault, ImportProblem::fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            date,publisher,place;2025-02-30,A,Kursk Region                     | 2 | date      | NOT_A_DATE
            date,publisher,place;31.02.2025,A,Kursk Region                     | 2 | date      | NOT_A_DATE
            date,publisher,place;1925-10-25,A,Kursk Region                     | 2 | date      | NOT_A_DATE
            date,publisher,place;2025-10-25,,Kursk Region                      | 2 | publisher | MISSING_VALUE
            date,publisher,place;2025-10-25,A                                  | 2 |           | FIELD_COUNT
            date,publisher,place,count;2025-10-25,A,Kursk Region,-3            | 2 | count     | NOT_A_NUMBER
            date,publisher,place,count;2025-10-25,A,Kursk Region,100001        | 2 | count     | NOT_A_NUMBER
            date,publisher,place,url;2025-10-25,A,Kursk Region,javascript:x    | 2 | url       | NOT_AN_ADDRESS
            date,publisher,place,url;2025-10-25,A,Kursk Region,https://a:b@c.d | 2 | url      | ADDRESS_WITH_SIGN_IN
            date,publisher,place,kind;2025-10-25,A,Kursk Region,noon           | 2 | kind      | NOT_ALLOWED
            date,publisher,place,region;2025-10-25,A,Kursk Region,RU-ZZZ       | 2 | region    | UNKNOWN_REGION
            date,publisher,place,count,at_most;2025-10-25,A,Kursk Region,3,4   | 2 | count     | DOES_NOT_FIT
            date,publisher,place,language;2025-10-25,A,Kursk Region,Klingon    | 2 | language  | NOT_A_LANGUAGE
            date,publisher,place,report_id;2025-10-25,A,Kursk Region,a/b       | 2 | report_id | NOT_AN_ID
            date,place;2025-10-25,Kursk Region                                 | 1 | publisher | MISSING_COLUMN
            date,night,publisher,place;2025-10-25,2025-10-25,A,Kursk Region    | 1 | night     | COLUMN_TWICE
            """)
    void everyFaultNamesItsLineAndColumn(String content, int line, String column, ImportFault fault) {
        CsvImport read = read(content.replace(';', '\n'));
        assertThat(read.reports()).isEmpty();
        ImportProblem problem = read.problems().getFirst();
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isEqualTo(column == null ? "" : column);
        assertThat(problem.fault()).isEqualTo(fault);
        assertThat(problem.text(Language.RU)).isNotEqualTo(problem.text(Language.EN));
    }
}
