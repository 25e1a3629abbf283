package org.nightmap.storage;

import org.jspecify.annotations.Nullable;

/** The data directory cannot be used. */
public class DataDirectoryException extends RuntimeException {

    DataDirectoryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
