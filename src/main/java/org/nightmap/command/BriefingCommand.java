package org.nightmap.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightmap.export.AskedPictures;
import org.nightmap.export.BriefingFormat;
import org.nightmap.export.SheetRequest;
import org.nightmap.time.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the briefing of a night. */
@Command(
        name = "briefing",
        sortOptions = false,
        sortSynopsis = false,
        usageHelpAutoWidth = true,
        description =
                "Writes the briefing of a night as PDF or as slides: the map, the table, what changed against the night before and the"
                        + " week, where sources disagree, and the sources.",
        footer = {
            "",
            "A file that is there is replaced once the new one is complete.",
            "Ends with 0 when it is written, 1 when something failed, 2 when the command was used wrongly."
        })
final class BriefingCommand implements Callable<Integer> {

    private final Console console;
    private final Class<?> start;

    @Option(
            names = "--night",
            required = true,
            paramLabel = "NIGHT",
            description = "the night by the date of its morning: 2025-10-25")
    private String night = "";

    @Option(names = "--format", paramLabel = "pdf|pptx", description = "its form; as --out ends, else pdf")
    private @Nullable String format;

    @Option(
            names = "--out",
            paramLabel = "PLACE",
            description = "a file, a folder, or - for the standard output; nightmap-briefing-NIGHT.FORMAT")
    private @Nullable String out;

    @Option(names = "--lang", paramLabel = "en|ru", description = "its language; en")
    private @Nullable String lang;

    @Option(names = "--theme", paramLabel = "light|dark|print", description = "its colours; light")
    private @Nullable String theme;

    @Option(names = "--data-dir", paramLabel = "FOLDER", description = "the data directory; that of the settings")
    private @Nullable String dataDir;

    @Option(names = "--help", usageHelp = true, description = "shows this")
    private boolean help;

    BriefingCommand(Console console, Class<?> start) {
        this.console = console;
        this.start = start;
    }

    @Override
    public Integer call() {
        Period asked = AskedPictures.period(night);
        if (!asked.isOneNight()) {
            throw CommandFailure.wrongUse("A briefing is of a single night, as 2025-10-25");
        }
        BriefingRequest request = new BriefingRequest(asked.from(), format(), SheetRequest.of(lang, theme));
        Target target = Target.of(out, false, console::out);
        Progress progress = new Progress(console.err(), console.watched());
        progress.show(0, 1, "opening the database");
        try (FileSource source = new Opening(start, dataDir).open()) {
            progress.show(0, 1, request.night().toString());
            String written = target.write(source.briefing(request), request.fileName());
            progress.clear();
            if (!"-".equals(out)) {
                console.say(written);
            }
        } finally {
            progress.clear();
        }
        return 0;
    }

    private BriefingFormat format() {
        String ending = Target.ending(out);
        if (format == null) {
            return ending.isEmpty()
                    ? BriefingFormat.PDF
                    : BriefingFormat.ofEnding(ending)
                            .orElseThrow(() -> Target.unknownEnding(ending, BriefingFormat.endings()));
        }
        Target.checkEnding(ending, format, BriefingFormat.endings());
        return BriefingFormat.ofEnding(format)
                .orElseThrow(() -> CommandFailure.wrongUse(
                        "The parameter 'format' is one of %s".formatted(String.join(", ", BriefingFormat.endings()))));
    }
}
