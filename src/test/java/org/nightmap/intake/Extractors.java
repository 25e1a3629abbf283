package org.nightmap.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.nightmap.gazetteer.ShippedGazetteer;

/** The extractor with the words and names that come with the product, on 1 December 2026. */
final class Extractors {

    private static final Extractor SHIPPED = new IntakeConfiguration()
            .extractor(ShippedGazetteer.open(), Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC));

    private Extractors() {}

    static Extractor shipped() {
        return SHIPPED;
    }
}
