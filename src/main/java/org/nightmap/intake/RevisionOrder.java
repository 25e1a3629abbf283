package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that the revisions of each report of a file follow each other, so that they can be stored one after the other. */
final class RevisionOrder {

    private RevisionOrder() {}

    /** Those whose revisions are in order; a report with one that is not is left out as a whole. */
    static List<ImportedReport> check(List<ImportedReport> read, List<ImportProblem> problems) {
        Map<String, Integer> latest = new HashMap<>();
        Set<String> wrong = new HashSet<>();
        List<ImportedReport> whole = new ArrayList<>();
        for (ImportedReport report : read) {
            String id = report.id();
            Integer before = id == null ? null : latest.put(id, report.revision());
            if (id != null && before != null && report.revision() <= before) {
                wrong.add(id);
                problems.add(new ImportProblem(
                        report.line(), ImportColumn.REVISION.code(), ImportFault.REVISION_ORDER, List.of(id)));
            }
        }
        for (ImportedReport report : read) {
            if (report.id() == null || !wrong.contains(report.id())) {
                whole.add(report);
            }
        }
        return whole;
    }
}
