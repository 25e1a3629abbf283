package org.nightmap.gazetteer;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one message which line of a name file stops the start. */
class UnfitNameFileAnalyzer extends AbstractFailureAnalyzer<UnfitNameFile> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnfitNameFile cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Mend the file, or take it out of nightmap.gazetteer.names.",
                cause);
    }
}
