package org.nightmap.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nightmap.storage.WholeFile;

/** Where a command's files go: a file, a folder, or the standard output. Every file is whole or not there. */
final class Target {

    private static final String STANDARD_OUTPUT = "-";

    private final @Nullable Path place;
    private final Supplier<OutputStream> standardOutput;

    private Target(@Nullable Path place, Supplier<OutputStream> standardOutput) {
        this.place = place;
        this.standardOutput = standardOutput;
    }

    /**
     * The target that is named.
     *
     * @param out a file or a folder, which have to be there but for the file itself; {@code -} for the standard output; null for
     *     the working directory
     * @param many whether several files are written, which a folder alone has room for
     * @throws CommandFailure if nothing can be written there
     */
    static Target of(@Nullable String out, boolean many, Supplier<OutputStream> standardOutput) {
        if (STANDARD_OUTPUT.equals(out)) {
            if (many) {
                throw CommandFailure.wrongUse("Several files go into a folder, not to the standard output");
            }
            return new Target(null, standardOutput);
        }
        Path place = Path.of(out == null ? "" : out).toAbsolutePath().normalize();
        boolean folder = many || Files.isDirectory(place);
        Path within = folder ? place : place.getParent();
        if (within == null || !Files.exists(within)) {
            throw CommandFailure.failed("The folder %s does not exist".formatted(within));
        }
        if (!Files.isDirectory(within)) {
            throw CommandFailure.failed("%s is no folder".formatted(within));
        }
        if (!Files.isWritable(within) && !Files.isWritable(place)) {
            throw CommandFailure.failed("Nothing can be written to %s".formatted(within));
        }
        return new Target(place, standardOutput);
    }

    /** How a file ends that is named, after its last dot; empty where none is, and for a folder. */
    static String ending(@Nullable String out) {
        if (out == null || Files.isDirectory(Path.of(out))) {
            return "";
        }
        String name = out.substring(Math.max(out.lastIndexOf('/'), out.lastIndexOf('\\')) + 1);
        return name.lastIndexOf('.') < 0 ? "" : name.substring(name.lastIndexOf('.') + 1);
    }

    /** The failure of a file that ends as none of the formats does: what is in it would not be what its name says. */
    static CommandFailure unknownEnding(String ending, List<String> known) {
        return CommandFailure.wrongUse("A file that ends in .%s is none of %s; --format says which of them it is to be"
                .formatted(ending, String.join(", ", known)));
    }

    /**
     * Refuses a format of another name than the file's, as what is in it would not be what it says.
     *
     * @param known the endings that name a format; another one says nothing
     */
    static void checkEnding(String ending, String format, List<String> known) {
        if (known.contains(ending) && known.contains(format) && !ending.equals(format)) {
            throw CommandFailure.wrongUse(
                    "A file that ends in .%s cannot be of the format %s".formatted(ending, format));
        }
    }

    /**
     * Writes a file.
     *
     * @param name what it is called in a folder
     * @return what was written, for people
     */
    String write(byte[] content, String name) {
        if (place == null) {
            return toStandardOutput(content);
        }
        Path file = Files.isDirectory(place) ? place.resolve(name) : place;
        try {
            WholeFile.write(file, content);
        } catch (IOException e) {
            throw CommandFailure.failed("%s cannot be written: %s".formatted(file, Refusals.of(e)), e);
        }
        return file.toString();
    }

    private String toStandardOutput(byte[] content) {
        try {
            OutputStream out = standardOutput.get();
            out.write(content);
            out.flush();
        } catch (IOException e) {
            throw CommandFailure.failed("The standard output cannot be written: " + Refusals.of(e), e);
        }
        return "standard output";
    }
}
