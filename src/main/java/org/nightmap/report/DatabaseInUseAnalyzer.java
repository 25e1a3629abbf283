package org.nightmap.report;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly that another process has the database open. Only one can: H2 locks the file. */
class DatabaseInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** {@code org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1}, a compile-time constant. */
    private static final int ALREADY_OPEN = org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        if (cause.getErrorCode() != ALREADY_OPEN) {
            return null;
        }
        return new FailureAnalysis(
                "The database is in use by another process: " + cause.getMessage(),
                "Stop the other Nightmap, or start this one with another --nightmap.data-dir.",
                cause);
    }
}
