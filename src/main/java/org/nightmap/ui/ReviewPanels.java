package org.nightmap.ui;

import org.nightmap.atlas.Atlas;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.intake.ReviewDesk;
import org.nightmap.report.Reports;
import org.springframework.stereotype.Component;

/** Makes the panel of a review from the rooms that it needs. */
@Component
class ReviewPanels {

    private final Atlas atlas;
    private final Gazetteer gazetteer;
    private final ReviewDesk desk;
    private final Reports reports;

    ReviewPanels(Atlas atlas, Gazetteer gazetteer, ReviewDesk desk, Reports reports) {
        this.atlas = atlas;
        this.gazetteer = gazetteer;
        this.desk = desk;
        this.reports = reports;
    }

    ReviewPanel of(ReviewActions actions, ReviewContent first) {
        return new ReviewPanel(atlas, gazetteer, desk, reports.publishers(), actions, first);
    }
}
