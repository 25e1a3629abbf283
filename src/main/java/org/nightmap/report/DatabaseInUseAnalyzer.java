package org.nightmap.report;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly that another process has the database open. */
class DatabaseInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        if (!DatabaseInUse.isSaidBy(cause)) {
            return null;
        }
        return new FailureAnalysis(
                "The database is in use by another process: " + cause.getMessage(),
                "Stop the other Nightmap, or start this one with another --nightmap.data-dir.",
                cause);
    }
}
