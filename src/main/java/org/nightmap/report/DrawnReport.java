package org.nightmap.report;

import java.util.List;
import org.nightmap.time.Night;

/**
 * A revision that a night is drawn from.
 *
 * @param key the revision's key
 * @param night the night it is drawn into
 * @param silenceMeansNone whether a region that the night's drawn reports do not name has none
 */
public record DrawnReport(long key, Night night, boolean silenceMeansNone) {

    static Long[] keys(List<DrawnReport> drawn) {
        return drawn.stream().map(DrawnReport::key).toArray(Long[]::new);
    }
}
