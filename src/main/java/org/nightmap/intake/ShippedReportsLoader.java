package org.nightmap.intake;

import java.time.Clock;
import java.util.Map;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.report.Attribution;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Reports;
import org.nightmap.report.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stores the reports that come with the product, once: a report that is stored already is left as it is. */
@Component
public class ShippedReportsLoader {

    /** Who stored them, by the audit trail. It is not translated there: whoever shows it says it in the reader's language. */
    public static final String ACTOR = "shipped data";

    /** Why, likewise. */
    public static final String REASON = "Comes with the product";

    private static final Logger LOG = LoggerFactory.getLogger(ShippedReportsLoader.class);

    private final IntakeSettings settings;
    private final Gazetteer names;
    private final Reports reports;
    private final Clock clock;

    ShippedReportsLoader(IntakeSettings settings, Gazetteer names, Reports reports, Clock clock) {
        this.settings = settings;
        this.names = names;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Stores what is not stored yet, all or nothing: a start that is cut short leaves no half of it behind.
     *
     * @return how many reports were stored
     * @throws MalformedInput if a shipped file is damaged
     * @throws UnfitShippedReports if they name regions that the boundaries do not have
     */
    public int load() {
        if (!settings.loadShipped()) {
            return 0;
        }
        ShippedReports shipped = new ShippedReports(ShippedFiles.ofTheProduct(), names);
        Map<String, Statement> missing = shipped.readExcept(reports::taken);
        if (!missing.isEmpty()) {
            Attribution byTheProduct = new Attribution(ACTOR, clock.instant(), REASON);
            try {
                reports.addAll(missing, ReportStatus.APPROVED, byTheProduct);
            } catch (IllegalArgumentException e) {
                throw new UnfitShippedReports(e);
            }
            LOG.info("Stored {} reports that come with the product", missing.size());
        }
        return missing.size();
    }
}
