package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.intake.ReportFiles.CSV;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a report was published, as files write it. */
class CsvPublicationTest {

    /** Files of earlier versions and of people have days; the time has to say its zone. */
    @ParameterizedTest
    @CsvSource({
        "published, 2026-04-15, 2026-04-15",
        "published, 15.04.2026, 2026-04-15",
        "published, 2026-04-15T07:41+03:00, 2026-04-15T07:41+03:00",
        "publishedAt, 2026-04-15T04:41:30Z, 2026-04-15T07:41+03:00",
        "published_at, 2026-04-15T04:41Z, 2026-04-15T07:41+03:00",
        "Дата публикации, 15.04.2026, 2026-04-15"
    })
    void thePublicationIsADayOrATime(String column, String written, String read) {
        CsvImport result = published(column, written);
        assertThat(result.problems()).isEmpty();
        assertThat(result.reports().getFirst().statement().published()).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-15T07:41", "15.04.2026 07:41", "31.04.2026", "15.04.1926", "07:41", "soon"})
    void aPublicationThatIsNoneLeavesOutItsReportAndSaysWhere(String written) {
        CsvImport result = published("published", written);
        assertThat(result.reports()).isEmpty();
        assertThat(result.problems())
                .containsExactly(new ImportProblem(2, "published", ImportFault.NOT_A_PUBLICATION, List.of(written)));
    }

    private static CsvImport published(String column, String written) {
        String file = "date,publisher,%s,place,count\n2026-04-15,TASS,%s,Rostov Region,9\n".formatted(column, written);
        return CSV.read(CSV.open("x.csv", file.getBytes(StandardCharsets.UTF_8)));
    }
}
