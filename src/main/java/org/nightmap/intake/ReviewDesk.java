package org.nightmap.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.report.Attribution;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.ReportIds;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.report.Statement;
import org.nightmap.report.TextKind;
import org.nightmap.report.TextSpan;
import org.springframework.stereotype.Service;

/** Opens a statement for review, and turns what was reviewed into a report. */
@Service
public class ReviewDesk {

    private static final int LONGEST_PUBLISHER = 200;
    private static final int LONGEST_NOTE = 2000;

    private final Extractor extractor;
    private final OriginReader origins;
    private final Gazetteer gazetteer;
    private final ReportIds ids;
    private final Reports reports;
    private final Clock clock;

    ReviewDesk(
            Extractor extractor,
            OriginReader origins,
            Gazetteer gazetteer,
            ReportIds ids,
            Reports reports,
            Clock clock) {
        this.extractor = extractor;
        this.origins = origins;
        this.gazetteer = gazetteer;
        this.ids = ids;
        this.reports = reports;
        this.clock = clock;
    }

    /** What a review lacks before it can be a report. */
    public enum Missing {
        PUBLISHER,
        DATE,
        ADDRESS,
        LANGUAGE,
        PLACE
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if it is not one that {@link StatementText} allows
     */
    public Review open(String text) {
        StatementText.problem(text).ifPresent(problem -> {
            throw new IllegalArgumentException("The text cannot be read: " + problem);
        });
        Draft draft = extractor.extract(text);
        return Review.of(draft, origins.read(draft));
    }

    /**
     * A line for a part of the text that a person has marked: what the part says where that is one count, else the part as the
     * words of a place.
     */
    public DraftLine lineOf(Review review, TextSpan marked) {
        String words = review.text().substring(marked.start(), marked.end());
        List<DraftLine> read = extractor.extract(words).lines();
        if (read.size() == 1) {
            return read.getFirst().moved(marked.start());
        }
        DraftLine line = emptyLine().written(words.strip());
        DraftLine standing = new DraftLine(
                line.place(),
                line.kind(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                false,
                false,
                marked,
                null,
                List.of(),
                line.issues());
        return gazetteer
                .resolve(words)
                .map(place -> new ReviewLine(1, standing, Set.of())
                        .at(place, gazetteer)
                        .line())
                .orElse(standing);
    }

    /** A line that says nothing yet. */
    public DraftLine emptyLine() {
        return new DraftLine(
                "",
                LineKind.UNKNOWN,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                List.of(),
                List.of(IssueCode.UNMATCHED_PLACE, IssueCode.PLACE_WITHOUT_COUNT));
    }

    /** What is missing or unfit; empty where the review can be stored. */
    public Set<Missing> missing(Review review) {
        About about = review.about();
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (about.publisher().isEmpty() || about.publisher().length() > LONGEST_PUBLISHER) {
            missing.add(Missing.PUBLISHER);
        }
        if (about.date() == null) {
            missing.add(Missing.DATE);
        }
        if (!about.addressIsFit()) {
            missing.add(Missing.ADDRESS);
        }
        if (!about.language().matches("[a-z]{2,3}")) {
            missing.add(Missing.LANGUAGE);
        }
        if (review.lines().stream().anyMatch(line -> line.line().place().isBlank())) {
            missing.add(Missing.PLACE);
        }
        return missing;
    }

    /** The report that has this text already; empty where there is none, or where date or publisher are not given. */
    public Optional<ReportSummary> stored(Review review) {
        LocalDate date = review.about().date();
        return date == null || review.about().publisher().isEmpty()
                ? Optional.empty()
                : reports.sameText(date, review.about().publisher(), review.text());
    }

    /**
     * Stores a review as a draft, or as the next draft of a report.
     *
     * @param earlier what was stored of this review before, or null
     * @throws IllegalArgumentException if something is missing
     */
    public ReportRef save(Review review, @Nullable ReportRef earlier, String actor) {
        return store(review, earlier, ReportStatus.DRAFT, attribution(review, actor));
    }

    /**
     * Stores a review as an approved report: it is on the map then.
     *
     * @param earlier what was stored of this review before, or null; the draft is approved itself where nothing has changed
     * @throws IllegalArgumentException if something is missing
     */
    public ReportRef approve(Review review, @Nullable ReportRef earlier, String actor) {
        Attribution attribution = attribution(review, actor);
        if (earlier != null && isUnchanged(review, earlier)) {
            return reports.approve(earlier, attribution).ref();
        }
        return store(review, earlier, ReportStatus.APPROVED, attribution);
    }

    private boolean isUnchanged(Review review, ReportRef earlier) {
        return reports.find(earlier)
                .filter(stored -> stored.summary().status() == ReportStatus.DRAFT)
                .filter(stored -> stored.statement()
                        .equals(statement(review, stored.statement().retrievedAt())))
                .isPresent();
    }

    private ReportRef store(Review review, @Nullable ReportRef earlier, ReportStatus status, Attribution attribution) {
        if (!missing(review).isEmpty()) {
            throw new IllegalArgumentException("The report is not complete: " + missing(review));
        }
        Statement statement = statement(review, attribution.at());
        if (earlier != null) {
            return reports.revise(earlier.id(), statement, status, attribution)
                    .summary()
                    .ref();
        }
        String id = ids.next(statement.date(), statement.kind(), statement.publisher());
        return reports.add(id, statement, status, attribution).summary().ref();
    }

    private static Statement statement(Review review, @Nullable Instant retrievedAt) {
        About about = review.about();
        return new Statement(
                about.publisher(),
                about.kind(),
                Objects.requireNonNull(about.date(), "A date is asked for before"),
                review.coverage(),
                about.url().orElse(null),
                about.language(),
                about.publishedOn(),
                retrievedAt,
                review.windowText(),
                review.window(),
                review.stated(),
                review.text(),
                TextKind.SOURCE,
                "",
                review.reportLines().stream().map(ReviewDesk::fit).toList());
    }

    /** A line whose words the database takes: the places of a joint count and the parts of any can be many. */
    private static Line fit(Line line) {
        return line.note().length() <= LONGEST_NOTE && line.place().length() <= ReviewLine.LONGEST_PLACE
                ? line
                : new Line(
                        line.number(),
                        cut(line.place(), ReviewLine.LONGEST_PLACE),
                        line.kind(),
                        line.region(),
                        line.regions(),
                        line.alsoCovers(),
                        line.count(),
                        line.atLeast(),
                        line.atMost(),
                        line.each(),
                        cut(line.note(), LONGEST_NOTE),
                        line.placeSpan(),
                        line.numberSpan(),
                        line.issues());
    }

    private static String cut(String words, int longest) {
        return words.substring(0, Math.min(words.length(), longest));
    }

    private Attribution attribution(Review review, String actor) {
        int doubts = review.doubts();
        // the audit trail is not translated, as what it says must not depend on who reads it
        return new Attribution(
                actor, clock.instant(), doubts == 0 ? "Reviewed" : "Reviewed, doubts left open: " + doubts);
    }
}
