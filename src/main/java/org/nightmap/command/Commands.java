package org.nightmap.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightmap.export.InvalidParameter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands, which are a first argument that is no setting. */
public final class Commands {

    private final CommandLine line;
    private final Console console;

    Commands(Console console, Class<?> start) {
        this.console = console;
        this.line = new CommandLine(new Nightmap())
                .addSubcommand(new ExportCommand(console, start))
                .addSubcommand(new BriefingCommand(console, start))
                .setOut(console.words())
                .setErr(console.err())
                .setParameterExceptionHandler((e, arguments) -> wrong(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    }

    /** Whether the arguments ask for a command and not for the server. */
    public static boolean areAskedForBy(String[] arguments) {
        return arguments.length > 0
                && (!arguments[0].startsWith("-") || Arrays.asList(arguments).contains("--help"));
    }

    /**
     * Runs a command.
     *
     * @param start what brings the database in line with the product
     * @return the exit code: 0 when done, 1 when it failed, 2 when it was used wrongly
     */
    public static int run(String[] arguments, Class<?> start) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        Console console = new Console(
                out, writer(out), writer(new FileOutputStream(FileDescriptor.err)), Progress.errorsGoToATerminal());
        // The standard output may be the file: whatever a library says goes elsewhere
        System.setOut(System.err);
        return new Commands(console, start).run(arguments);
    }

    int run(String... arguments) {
        return line.execute(arguments);
    }

    private static PrintWriter writer(OutputStream stream) {
        String encoding = System.getProperty("stdout.encoding", StandardCharsets.UTF_8.name());
        return new PrintWriter(new OutputStreamWriter(stream, Charset.forName(encoding)), true);
    }

    private int wrong(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        console.warn("%s; %s --help shows what is possible"
                .formatted(String.valueOf(e.getMessage()).strip(), command));
        return CommandFailure.WRONG_USE;
    }

    private int failed(Exception e) {
        CommandFailure failure = switch (e) {
            case CommandFailure known -> known;
            case InvalidParameter refused -> Refusals.of(refused);
            default -> CommandFailure.failed(StartFailures.words(e), e);
        };
        console.warn("nightmap: " + failure.getMessage());
        return failure.exitCode();
    }

    /** Without a command it only says which there are. */
    @Command(
            name = "nightmap",
            usageHelpAutoWidth = true,
            description = {
                "Without a command the server is started, with settings such as --server.port=8080 --nightmap.data-dir=data.",
                ""
            })
    static final class Nightmap implements Runnable {

        @Option(names = "--help", usageHelp = true, description = "shows this")
        private boolean help;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "A command is missing");
        }
    }
}
