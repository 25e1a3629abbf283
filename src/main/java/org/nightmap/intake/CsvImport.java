package org.nightmap.intake;

import java.util.List;

/**
 * What a file of reports gives. A report with anything wrong in it is left out as a whole.
 *
 * @param reports those that can be stored, in the order of the file
 * @param problems what is wrong, in the order of the file
 * @param rejected how many reports are left out
 */
public record CsvImport(List<ImportedReport> reports, List<ImportProblem> problems, int rejected) {

    public CsvImport {
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
    }
}
