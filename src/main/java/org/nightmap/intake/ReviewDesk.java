package org.nightmap.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.report.IssueCode;
import org.nightmap.report.LineCount;
import org.nightmap.report.LinePlace;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.report.Statement;
import org.nightmap.report.TextKind;
import org.nightmap.report.TextSpan;
import org.springframework.stereotype.Service;

/** Opens statements for review, and says what a review still lacks. */
@Service
public class ReviewDesk {

    private static final int LONGEST_PUBLISHER = 200;

    private final Extractor extractor;
    private final OriginReader origins;
    private final Gazetteer gazetteer;
    private final Reports reports;

    ReviewDesk(Extractor extractor, OriginReader origins, Gazetteer gazetteer, Reports reports) {
        this.extractor = extractor;
        this.origins = origins;
        this.gazetteer = gazetteer;
        this.reports = reports;
    }

    /** What a review lacks before it can be a report. */
    public enum Missing {
        PUBLISHER,
        DATE,
        ADDRESS,
        ADDRESS_WITH_SIGN_IN,
        LANGUAGE,
        PLACE,
        HOURS_FROM,
        HOURS_TO,
        HOURS
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

    /** Opens a stored statement for correction, as it was stored. */
    public Review reopen(Statement statement) {
        String text = statement.text();
        if (text == null
                || statement.textKind() != TextKind.SOURCE
                || StatementText.problem(text).isPresent()) {
            return StoredReview.of(statement, null);
        }
        return StoredReview.of(statement, extractor.extract(text));
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
        DraftLine empty = emptyLine().written(words.strip());
        DraftLine standing = new DraftLine(empty.at(), empty.counted(), false, marked, null, List.of(), empty.issues());
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
                LinePlace.unknown(""),
                LineCount.of(null),
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
        about.addressProblem()
                .map(problem -> problem.tellsASignIn() ? Missing.ADDRESS_WITH_SIGN_IN : Missing.ADDRESS)
                .ifPresent(missing::add);
        if (!about.language().matches("[a-z]{2,3}")) {
            missing.add(Missing.LANGUAGE);
        }
        if (review.lines().stream().anyMatch(line -> line.line().place().isBlank())) {
            missing.add(Missing.PLACE);
        }
        Hours hours = review.hours();
        if (hours.isHalf()) {
            missing.add(hours.from() == null ? Missing.HOURS_FROM : Missing.HOURS_TO);
        } else if (!hours.isFit()) {
            missing.add(Missing.HOURS);
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
}
