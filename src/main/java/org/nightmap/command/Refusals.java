package org.nightmap.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import org.nightmap.export.InvalidParameter;

/** Puts into one line why something cannot be done. */
final class Refusals {

    private Refusals() {}

    /** What is wrong with a parameter, and what is allowed where the message does not say so itself. */
    static CommandFailure of(InvalidParameter refused) {
        return CommandFailure.wrongUse(
                words(Objects.requireNonNullElse(refused.getMessage(), refused.parameter()), refused.allowed()));
    }

    static String words(String detail, List<String> allowed) {
        return allowed.isEmpty() || allowed.stream().allMatch(detail::contains)
                ? detail
                : "%s (allowed: %s)".formatted(detail, String.join(", ", allowed));
    }

    /** Why a file could not be written; the system's own words where there are any. */
    static String of(IOException refused) {
        if (refused instanceof NoSuchFileException) {
            return "its folder is not there";
        }
        if (refused instanceof AccessDeniedException) {
            return "that is not allowed";
        }
        String reason = refused instanceof FileSystemException file ? file.getReason() : refused.getMessage();
        return reason == null ? refused.toString() : reason;
    }
}
