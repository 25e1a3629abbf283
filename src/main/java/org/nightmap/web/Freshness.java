package org.nightmap.web;

import java.time.Instant;
import org.nightmap.report.Reports;
import org.nightmap.time.Period;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Lets clients keep an answer until a report changes. The tag holds the number of the reports' last change and the start of
 * this process, as another version of the product or another data folder may answer differently under the same number. It is
 * weak, since the same answer may travel compressed or not.
 */
@Component
class Freshness {

    private static final String PROCESS = Long.toString(Instant.now().toEpochMilli(), Character.MAX_RADIX);

    private final Reports reports;

    Freshness(Reports reports) {
        this.reports = reports;
    }

    /** The tag of what is about to be answered; to be taken before the answer is put together. */
    String tag(Period period) {
        return "W/\"%s-%s-%s\"".formatted(PROCESS, Long.toString(reports.version(), Character.MAX_RADIX), period);
    }

    /** An answer that may be kept and must be asked for again before each use; a client that has it gets a 304 alone. */
    static ResponseEntity.BodyBuilder ok(String tag) {
        return ResponseEntity.ok().eTag(tag).cacheControl(CacheControl.noCache());
    }
}
