package org.nightmap.intake;

/** The reports that come with the product are of another country than the boundaries that it was started with. */
final class UnfitShippedReports extends IllegalArgumentException {

    UnfitShippedReports(IllegalArgumentException cause) {
        super("The reports that come with Nightmap do not fit the boundaries: " + cause.getMessage(), cause);
    }
}
