package org.nightmap.intake;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do where the shipped reports stop a start on another country's boundaries. */
class UnfitShippedReportsAnalyzer extends AbstractFailureAnalyzer<UnfitShippedReports> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnfitShippedReports cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "For the boundaries of another country set nightmap.intake.load-shipped to false.",
                cause);
    }
}
