package org.nightmap.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.export.AskedPictures;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the map of a period, or of each of its nights, to files. */
@Command(
        name = "export",
        sortOptions = false,
        sortSynopsis = false,
        usageHelpAutoWidth = true,
        description = "Writes the map of a night or of a span of nights to a file, or its counts, or its regions.",
        footer = {
            "",
            "The options of an image are those of the same image over HTTP; a workbook has the language alone. While a server",
            "runs on the data directory it is asked; else the database is opened here. A file that is there is replaced once",
            "the new one is complete.",
            "",
            "Ends with 0 when all is written, 1 when something failed, 2 when the command was used wrongly."
        })
final class ExportCommand implements Callable<Integer> {

    private static final String IMAGE = "png";

    private final Console console;
    private final Class<?> start;

    @Option(
            names = "--period",
            required = true,
            paramLabel = "NIGHTS",
            description = "a night by the date of its morning, 2025-10-25, or a span, 2025-10-01..2025-10-31")
    private String period = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "an image (png, svg, pdf), slides (pptx), the counts as a table (csv) or as a workbook (xlsx), or the regions (geojson);"
                            + " as --out ends, else png")
    private @Nullable String format;

    @Option(
            names = "--out",
            paramLabel = "PLACE",
            description = "a file, a folder, or - for the standard output; nightmap-NIGHTS.FORMAT")
    private @Nullable String out;

    @Option(
            names = "--each",
            description = "a file for each night of the span that has a report, into the folder --out")
    private boolean each;

    @Option(
            names = "--basis",
            paramLabel = "ID@REVISION",
            description = "the report that a single night is drawn from; may be repeated")
    private List<String> basis = new ArrayList<>();

    @Mixin
    private SheetOptions sheet = new SheetOptions();

    @Option(names = "--data-dir", paramLabel = "FOLDER", description = "the data directory; that of the settings")
    private @Nullable String dataDir;

    @Option(names = "--help", usageHelp = true, description = "shows this")
    private boolean help;

    ExportCommand(Console console, Class<?> start) {
        this.console = console;
        this.start = start;
    }

    @Override
    public Integer call() {
        FileRequest request = request();
        Target target = Target.of(out, each, console::out);
        Progress progress = new Progress(console.err(), console.watched());
        progress.show(0, 1, "opening the database");
        try (FileSource source = new Opening(start, dataDir).open()) {
            if (each) {
                writeEach(source, request, target, progress);
            } else {
                progress.show(0, 1, request.period().toString());
                byte[] file = source.file(request);
                String written = target.write(file, request.fileName());
                progress.clear();
                saidOfWritten(written);
            }
        } finally {
            progress.clear();
        }
        return 0;
    }

    private FileRequest request() {
        Period asked = AskedPictures.period(period);
        FileKind kind = kind();
        String untaken = sheet.request().given().keySet().stream()
                .filter(name -> !kind.takes(name))
                .map(name -> "--" + name)
                .collect(Collectors.joining(", "));
        if (!untaken.isEmpty()) {
            throw CommandFailure.wrongUse(
                    "A file of the format %s has no look: %s is for images".formatted(kind.ending(), untaken));
        }
        if (!basis.isEmpty() && !asked.isOneNight()) {
            throw CommandFailure.wrongUse("A basis can be chosen for a single night only");
        }
        return new FileRequest(asked, kind, basis, sheet.request());
    }

    private FileKind kind() {
        String ending = Target.ending(out);
        if (format == null && !ending.isEmpty() && !FileKind.endings().contains(ending)) {
            throw Target.unknownEnding(ending, FileKind.endings());
        }
        if (format != null) {
            Target.checkEnding(ending, format, FileKind.endings());
        }
        String wanted = format != null ? format : ending.isEmpty() ? IMAGE : ending;
        return FileKind.of(wanted)
                .orElseThrow(() -> CommandFailure.wrongUse(
                        "The parameter 'format' is one of %s".formatted(String.join(", ", FileKind.endings()))));
    }

    private void writeEach(FileSource source, FileRequest request, Target target, Progress progress) {
        List<Night> nights = source.nights(request.period());
        int done = 0;
        for (Night night : nights) {
            progress.show(done, nights.size(), night.toString());
            FileRequest ofNight = request.of(Period.of(night));
            String written = target.write(source.file(ofNight), ofNight.fileName());
            progress.clear();
            saidOfWritten(written);
            done++;
        }
        progress.clear();
        List<Period> without = without(request.period(), nights);
        if (!without.isEmpty()) {
            String named = without.stream().map(Period::toString).collect(Collectors.joining(", "));
            if (nights.isEmpty()) {
                throw CommandFailure.failed("No night of %s has a report; nothing was written".formatted(named));
            }
            console.warn("Without a report, and so without a file: " + named);
        }
    }

    /** The nights that have no report, those beside each other together. */
    private static List<Period> without(Period period, List<Night> reported) {
        Set<Night> having = new HashSet<>(reported);
        List<Period> without = new ArrayList<>();
        period.nights().filter(night -> !having.contains(night)).forEach(night -> {
            Period last = without.isEmpty() ? null : without.getLast();
            if (last != null && last.to().plusNights(1).equals(night)) {
                without.set(without.size() - 1, new Period(last.from(), night));
            } else {
                without.add(Period.of(night));
            }
        });
        return without;
    }

    private void saidOfWritten(String place) {
        if (!"-".equals(out)) {
            console.say(place);
        }
    }
}
