package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.intake.ReportFiles.CSV;
import static org.nightmap.intake.ReportFiles.RUSSIAN;
import static org.nightmap.intake.ReportFiles.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nightmap.report.Coverage;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Statement;
import org.nightmap.report.Submission;

/** Files of other people become reports: what a file says, and what follows where it says nothing. */
class ReportCsvTest {

    @Test
    void aNameThatContradictsTheKeyBesideItIsADoubtUntilAPersonHasSeenIt() {
        CsvImport read = read("""
                date,publisher,place,place_kind,region,regions,count,issues,settled
                2025-10-25,A,Kursk,,RU-BEL,,5,,
                2025-10-25,A,Курская область,,RU-KRS,,1,,
                2025-10-25,A,Black Sea,region,RU-ROS,,2,vague_count,
                2025-10-25,A,Kursk Region,sea,,,3,,
                2025-10-25,A,Kursk and Tver Regions,,,RU-BEL|RU-KRS,4,joint_count,
                2025-10-25,A,Kursk and Tver Regions,,,RU-TVE|RU-KRS,4,joint_count,
                2025-10-25,A,the steppe,,RU-ROS,,2,,
                2025-10-25,A,Kursk,,RU-BEL,,5,unmatched_place,unmatched_place
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.reports().getFirst().statement().lines())
                .extracting(Line::issues)
                .containsExactly(
                        List.of(IssueCode.UNMATCHED_PLACE),
                        List.of(),
                        List.of(IssueCode.VAGUE_COUNT, IssueCode.UNMATCHED_PLACE),
                        List.of(IssueCode.UNMATCHED_PLACE),
                        List.of(IssueCode.JOINT_COUNT, IssueCode.UNMATCHED_PLACE),
                        List.of(IssueCode.JOINT_COUNT),
                        List.of(),
                        List.of(IssueCode.UNMATCHED_PLACE));
        assertThat(read.reports().getFirst().statement().lines().getLast().settled())
                .containsExactly(IssueCode.UNMATCHED_PLACE);
    }

    @Test
    void whatAForeignFileDoesNotSayFollowsFromWhatItSays() {
        CsvImport read = read(RUSSIAN);

        assertThat(read.problems()).isEmpty();
        assertThat(read.reports()).extracting(ImportedReport::line).containsExactly(2, 5);
        Statement first = read.reports().getFirst().statement();
        assertThat(first.kind()).isEqualTo(ReportKind.NIGHT);
        assertThat(first.date()).isEqualTo(LocalDate.of(2025, 10, 25));
        assertThat(first.language()).isEqualTo("ru");
        assertThat(first.stated()).isEqualTo(32);
        assertThat(first.coverage()).isEqualTo(Coverage.FULL);
        assertThat(first.lines()).extracting(Line::region).containsExactly("RU-ROS", "RU-MOS", null);
        assertThat(first.lines()).extracting(Line::count).containsExactly(20, 9, 3);
        assertThat(first.lines().get(1).alsoCovers()).containsExactly("RU-MOW");
        assertThat(first.lines().get(2).kind()).isEqualTo(LineKind.SEA);
    }

    @Test
    void aPlaceThatIsNotKnownIsKeptAndMarked() {
        Line line = read("date,publisher,place,count\n2025-10-25,A,Belarus Oblast,7\n")
                .reports()
                .getFirst()
                .statement()
                .lines()
                .getFirst();
        assertThat(line.kind()).isEqualTo(LineKind.UNKNOWN);
        assertThat(line.issues()).containsExactly(IssueCode.UNMATCHED_PLACE);
    }

    @Test
    void theTemplateIsReadAndAllItsColumnsAreKnown() {
        ImportFile template = CSV.open("template.csv", CSV.template().getBytes(StandardCharsets.UTF_8));
        CsvImport read = CSV.read(template);

        assertThat(template.columns()).doesNotContain(Optional.empty());
        assertThat(read.problems()).isEmpty();
        Statement statement = read.reports().getFirst().statement();
        assertThat(statement.lines()).extracting(Line::count).containsExactly(20, 9, null);
        assertThat(statement.lines().get(2).atLeast()).isEqualTo(3);
    }

    @Test
    void aColumnThatIsNotKnownIsLeftOutUnlessAPersonChoosesIt() {
        ImportFile file =
                CSV.open("x.csv", "date,wer,place\n2025-10-25,A,Kursk Region\n".getBytes(StandardCharsets.UTF_8));
        assertThat(file.columns().get(1)).isEmpty();
        assertThat(CSV.read(file).reports()).isEmpty();

        ImportFile chosen = file.withColumns(List.of(
                Optional.of(ImportColumn.DATE), Optional.of(ImportColumn.PUBLISHER), Optional.of(ImportColumn.PLACE)));
        assertThat(CSV.read(chosen).reports()).hasSize(1);
    }

    /** Only what the file calls approved, or does not speak of, becomes what is wanted. */
    @Test
    void aDraftStaysADraftAndWhatIsWithdrawnIsNotCountedAgain() {
        CsvImport read = read("""
                report_id,revision,status,date,publisher,place
                a,1,superseded,2025-10-25,TASS,Kursk Region
                a,2,approved,2025-10-25,TASS,Kursk Region
                b,1,superseded,2025-10-25,TASS,Kursk Region
                b,2,withdrawn,2025-10-25,TASS,Kursk Region
                c,1,draft,2025-10-25,TASS,Kursk Region
                d,1,,2025-10-25,TASS,Kursk Region
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.submissions(ReportStatus.APPROVED))
                .extracting(Submission::status)
                .containsExactly(
                        ReportStatus.APPROVED,
                        ReportStatus.APPROVED,
                        ReportStatus.DRAFT,
                        ReportStatus.WITHDRAWN,
                        ReportStatus.DRAFT,
                        ReportStatus.APPROVED);
        assertThat(read.submissions(ReportStatus.DRAFT))
                .extracting(Submission::status)
                .doesNotContain(ReportStatus.APPROVED);
    }
}
