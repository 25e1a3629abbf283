package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nightmap.intake.ShippedContents.FILES;
import static org.nightmap.intake.ShippedContents.NAMES;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A damaged row among the shipped files is told with its file and line. */
class DamagedShippedFilesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x,Tula,RU-TUL,region,1                  | shipped/counts.csv, line 2: 5 fields where the header has 6
            x,Tula,,region,1,                       | shipped/counts.csv, line 2: region_iso is empty
            x,Tula,RU-TUL,region,some,              | shipped/counts.csv, line 2: count is 'some', not a whole number
            x,Tula,RU-TUL,region,200000,            | shipped/counts.csv, line 2: Line 1: The count is 200000, not between 0 and 100000
            x,Tula,RU-TUL,sea,1,                    | shipped/counts.csv, line 2: a place of kind sea has no region
            y,Tula,RU-TUL,region,1,                 | shipped/counts.csv, line 2: there is no report y
            """)
    void aDamagedCountIsToldWithFileAndLine(String row, String message) {
        ShippedFiles damaged = path -> switch (path) {
            case ShippedReports.REPORTS ->
                Optional.of("report_id,statement_kind,date,night,publisher,published_on,url,language,total_claimed,"
                        + "window_text,note\nx,night,2025-10-25,2025-10-25,TASS,,,en,1,,\n");
            case ShippedReports.COUNTS ->
                Optional.of("report_id,place_as_written,region_iso,kind,count,note\n" + row + "\n");
            default -> FILES.find(path);
        };
        ShippedReports reports = new ShippedReports(damaged, NAMES);
        assertThatThrownBy(reports::read).isInstanceOf(MalformedInput.class).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x,night,2025-10-25,,TASS,,,en,1,,              | shipped/reports.csv, line 2: a report of kind NIGHT without its date
            x,night,2025-10-25,2025-10-25,,,,en,1,,        | shipped/reports.csv, line 2: publisher is empty
            x,night,2025-10-25,2025-10-25,TASS,,ftp://x/,en,1,, | shipped/reports.csv, line 2: “ftp://x/” is no address that begins with http:// or https://.
            """)
    void aDamagedReportIsToldWithFileAndLine(String row, String message) {
        ShippedFiles damaged = path -> switch (path) {
            case ShippedReports.REPORTS ->
                Optional.of("report_id,statement_kind,date,night,publisher,published_on,url,language,total_claimed,"
                        + "window_text,note\n" + row + "\n");
            case ShippedReports.COUNTS -> Optional.of("report_id,place_as_written,region_iso,kind,count,note\n");
            default -> FILES.find(path);
        };
        ShippedReports reports = new ShippedReports(damaged, NAMES);
        assertThatThrownBy(reports::read).isInstanceOf(MalformedInput.class).hasMessage(message);
    }
}
