package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.intake.CsvImport;
import org.nightmap.intake.ImportFile;
import org.nightmap.intake.ReportCsv;
import org.nightmap.intake.UnfitCsv;

/** The file of reports that was chosen to be taken in, or a pair of files. */
final class ChosenFiles {

    private final ReportCsv csv;
    private final List<ImportFile> files = new ArrayList<>();

    ChosenFiles(ReportCsv csv) {
        this.csv = csv;
    }

    /**
     * Takes one more file: the second half of a pair is put beside the first, any other takes the place of both.
     *
     * @throws UnfitCsv if it is no file of reports
     */
    void take(String name, byte[] bytes) {
        ImportFile file = csv.open(name, bytes);
        boolean completes = files.size() == 1 && isPair(files.getFirst(), file);
        if (!completes) {
            files.clear();
        }
        files.add(file);
    }

    private boolean isPair(ImportFile one, ImportFile other) {
        return csv.isOfReports(one) && csv.isOfCounts(other) || csv.isOfReports(other) && csv.isOfCounts(one);
    }

    /** Puts the same file with other columns in its place. */
    void replace(ImportFile file, ImportFile other) {
        files.set(files.indexOf(file), other);
    }

    void clear() {
        files.clear();
    }

    List<ImportFile> all() {
        return List.copyOf(files);
    }

    boolean isPair() {
        return files.size() > 1;
    }

    /** Whether the other half of a pair is missing. */
    boolean isHalf() {
        return files.size() == 1 && (csv.isOfReports(files.getFirst()) || csv.isOfCounts(files.getFirst()));
    }

    /** What the first is called. */
    String name() {
        return files.getFirst().name();
    }

    CsvImport read() {
        if (files.size() == 1) {
            return csv.read(files.getFirst());
        }
        boolean inOrder = csv.isOfReports(files.getFirst());
        return csv.readPair(inOrder ? files.getFirst() : files.getLast(), inOrder ? files.getLast() : files.getFirst());
    }
}
