package org.nightmap.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.choropleth.Choropleths;
import org.nightmap.choropleth.Scheme;
import org.nightmap.intake.Earlier;
import org.nightmap.intake.OtherReport;
import org.nightmap.intake.Review;
import org.nightmap.intake.ReviewDesk;
import org.nightmap.intake.ReviewHistory;
import org.nightmap.intake.ReviewStore;
import org.nightmap.picture.Picture;
import org.nightmap.picture.Pictures;
import org.nightmap.report.Figures;
import org.nightmap.report.Line;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.report.StoredReport;
import org.nightmap.time.MoscowTime;
import org.nightmap.time.Night;
import org.springframework.stereotype.Component;

/** Works out what a review shows. */
@Component
final class ReviewReader {

    private final ReviewDesk desk;
    private final ReviewStore store;
    private final Reports reports;
    private final Pictures pictures;
    private final Choropleths choropleths;
    private final Atlas atlas;
    private final Clock clock;

    ReviewReader(
            ReviewDesk desk,
            ReviewStore store,
            Reports reports,
            Pictures pictures,
            Choropleths choropleths,
            Atlas atlas,
            Clock clock) {
        this.desk = desk;
        this.store = store;
        this.reports = reports;
        this.pictures = pictures;
        this.choropleths = choropleths;
        this.atlas = atlas;
        this.clock = clock;
    }

    ReviewContent read(Texts texts, ReviewHistory history, @Nullable Earlier earlier, boolean mayApprove) {
        Review review = history.current();
        List<Line> lines = review.reportLines();
        Figures figures = Figures.of(review.stated(), lines);
        Picture picture = pictures.preview(night(review), review.coverage(), review.stated(), lines);
        return new ReviewContent(
                texts,
                review,
                figures,
                review.open(figures),
                review.doubtfulLines(),
                picture,
                choropleths.draw(picture, new Scheme(atlas.defaultView(), texts.language())),
                others(review, figures, lines, earlier),
                twin(review, earlier),
                earlier,
                earlier == null || store.isChanged(review, earlier),
                desk.missing(review),
                mayApprove,
                history.canUndo());
    }

    /** Without a date the map is that of some night: its figures do not depend on which. */
    private Night night(Review review) {
        return listed(review).orElseGet(() -> new Night(MoscowTime.today(clock)));
    }

    private List<OtherReport> others(Review review, Figures figures, List<Line> lines, @Nullable Earlier earlier) {
        List<StoredReport> others = listed(review).map(reports::approvedInFull).orElse(List.of()).stream()
                .filter(report -> report.statement().kind() == ReportKind.NIGHT)
                .filter(report -> !isOf(report.summary(), earlier))
                .toList();
        return OtherReport.of(lines, figures, review.coverage(), others);
    }

    private @Nullable ReportSummary twin(Review review, @Nullable Earlier earlier) {
        return listed(review)
                .flatMap(night -> desk.stored(review))
                .filter(twin -> !isOf(twin, earlier))
                .orElse(null);
    }

    private static boolean isOf(ReportSummary report, @Nullable Earlier earlier) {
        return earlier != null && report.ref().id().equals(earlier.ref().id());
    }

    /** The night, or the day, that the review is listed under; empty where none is given. */
    private static Optional<Night> listed(Review review) {
        LocalDate date = review.about().date();
        return date == null || date.getYear() < Night.FIRST_YEAR || date.getYear() > Night.LAST_YEAR
                ? Optional.empty()
                : Optional.of(new Night(date));
    }
}
