package org.nightmap.intake;

import java.util.List;
import java.util.Optional;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.report.RegionTable;
import org.nightmap.report.StoredReport;
import org.springframework.stereotype.Service;

/** Reports as CSV, in and out. What is written is read back unchanged; {@code docs/http.md} lays the form down. */
@Service
public class ReportCsv {

    private final CsvWords words;
    private final Gazetteer names;
    private final RegionTable regions;

    ReportCsv(Gazetteer names, RegionTable regions) {
        this.words = new CsvWords(ShippedFiles.ofTheProduct().get(CsvWords.FILE));
        this.names = names;
        this.regions = regions;
    }

    /**
     * Opens a file and finds out its form and columns, for a person to look at before it is read.
     *
     * @throws UnfitCsv if it is no table
     */
    public ImportFile open(String name, byte[] bytes) {
        return ImportFile.open(name, bytes, words);
    }

    /** Reads a file of the flat form, or one whose columns were recognised or chosen. */
    public CsvImport read(ImportFile file) {
        return new FlatReader(words, names, regions.keys()).read(file);
    }

    /**
     * Whether a file is the first half of a pair such as the product comes with: reports in one file, their counts in the other.
     */
    public boolean isOfReports(ImportFile file) {
        return file.header().containsAll(ShippedReports.COLUMNS);
    }

    /** Whether a file is the second half of such a pair. */
    public boolean isOfCounts(ImportFile file) {
        return file.header().containsAll(ShippedLines.COLUMNS) && !isOfReports(file);
    }

    /** Reads such a pair. */
    public CsvImport readPair(ImportFile reports, ImportFile counts) {
        ShippedFiles product = ShippedFiles.ofTheProduct();
        ShippedFiles pair = path -> switch (path) {
            case ShippedReports.REPORTS -> Optional.of(reports.decoded().content());
            case ShippedReports.COUNTS -> Optional.of(counts.decoded().content());
            default -> path.startsWith(ShippedReports.FOLDER) ? Optional.empty() : product.find(path);
        };
        return new ShippedReports(pair, names).readEach();
    }

    /** The reports, a row a line. */
    public String write(List<StoredReport> reports) {
        return FlatWriter.write(reports);
    }

    /** A file to fill in: the columns that a person knows something of, and rows that show how. */
    public String template() {
        return ShippedFiles.ofTheProduct().get("template.csv");
    }
}
