package org.nightmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightmap.report.ReportRef;
import org.nightmap.report.StoredReport;

/**
 * A write that was acknowledged is there after the process was killed, whole, at whatever moment. With H2's default write
 * delay instead of {@code WRITE_DELAY=0} this test fails.
 */
class KilledProcessTest {

    /** How many reports are acknowledged before the process is killed, round by round. */
    private static final List<Integer> KILLED_AFTER = List.of(1, 7, 60);

    @TempDir
    Path folder;

    @Test
    @Timeout(300)
    void everyAcknowledgedReportIsThereWithAllItsLines() throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        int next = 1;
        for (int reports : KILLED_AFTER) {
            acknowledged.addAll(idsAcknowledgedBy(next, reports));
            try (StoredReports stored = StoredReports.open(folder)) {
                for (String id : acknowledged) {
                    assertThat(stored.reports().find(new ReportRef(id, 1)))
                            .as(id)
                            .map(StoredReport::statement)
                            .contains(WritingProcess.statement(WritingProcess.number(id)));
                }
                next = firstFree(stored, WritingProcess.number(acknowledged.getLast()) + 1);
            }
        }
        assertThat(acknowledged).doesNotHaveDuplicates();
    }

    /** A report that was not acknowledged may be there, but then whole. */
    private static int firstFree(StoredReports stored, int number) {
        return stored.reports()
                .find(new ReportRef(WritingProcess.id(number), 1))
                .map(report -> {
                    assertThat(report.statement()).isEqualTo(WritingProcess.statement(number));
                    return number + 1;
                })
                .orElse(number);
    }

    private List<String> idsAcknowledgedBy(int first, int atLeast) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        folder.toString(),
                        String.valueOf(first))
                .redirectError(new File(folder.toFile(), "errors-%d.log".formatted(first)))
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> ids = new ArrayList<>();
            while (ids.size() < atLeast) {
                ids.add(acknowledged(output.readLine()));
            }
            // Through the handle: the process itself would close its output with what is not read yet
            process.toHandle().destroyForcibly();
            for (String id = output.readLine(); id != null; id = output.readLine()) {
                ids.add(id);
            }
            process.waitFor();
            return ids;
        } finally {
            process.destroyForcibly();
        }
    }

    private String acknowledged(String output) {
        assertThat(output)
                .as("what the process says; its errors are in " + folder)
                .startsWith("report-");
        return output;
    }
}
