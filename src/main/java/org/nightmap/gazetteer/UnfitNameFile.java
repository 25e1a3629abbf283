package org.nightmap.gazetteer;

import org.jspecify.annotations.Nullable;

/** A name file that is not what its form promises, or says of one name that it means two places. */
final class UnfitNameFile extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnfitNameFile(String message) {
        this(message, null);
    }

    UnfitNameFile(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
