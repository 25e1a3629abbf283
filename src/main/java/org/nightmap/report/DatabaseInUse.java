package org.nightmap.report;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Knows the failure of a process that found the database open in another one. Only one can have it: H2 locks the file. */
public final class DatabaseInUse {

    /** {@code org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1}, a compile-time constant. */
    private static final int ALREADY_OPEN = org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1;

    private DatabaseInUse() {}

    static boolean isSaidBy(SQLException refused) {
        return refused.getErrorCode() == ALREADY_OPEN;
    }

    /** Whether that is what a failure comes from. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && isSaidBy(refused)) {
                return true;
            }
        }
        return false;
    }
}
