package org.nightmap.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one message that the data directory cannot be used, and what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DataDirectoryFailureAnalyzer extends AbstractFailureAnalyzer<DataDirectoryException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataDirectoryException cause) {
        String why = cause.getCause() == null ? "" : " (" + cause.getCause() + ")";
        return new FailureAnalysis(
                cause.getMessage() + why + ".",
                "Give a folder that may be written to, for instance --%s=/var/lib/nightmap, or change its permissions."
                        .formatted(DataDirectory.PROPERTY),
                cause);
    }
}
