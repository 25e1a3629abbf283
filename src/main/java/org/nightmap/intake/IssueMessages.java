package org.nightmap.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.OtherNumber.Meaning;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.Tally;
import org.nightmap.report.TextSpan;

/** Says in words what is doubtful about a draft, or about a statement under review. */
public final class IssueMessages {

    /** What is quoted of a text that is made to be long. */
    private static final int LONGEST_NUMBER = 30;

    private static final int MOST_NUMBERS = 3;

    private IssueMessages() {}

    /** An issue of a draft. */
    public static String text(Draft draft, DraftIssue issue, Language language) {
        Integer number = issue.line();
        if (issue.isOfHours()) {
            return Messages.text(language, "intake.issue.hours", draft.windowText());
        }
        if (number != null) {
            DraftLine line = draft.lines().get(number);
            return ofLine(draft.text(), draft.others(), draft.unsure(), line, issue.code(), line.place(), language);
        }
        return ofWhole(
                draft.text(),
                draft.others(),
                draft.unsure(),
                draft.lines(),
                issue.code(),
                draft.sum(),
                draft.stated(),
                draft.statedSpan(),
                draft.date() != null,
                language);
    }

    /**
     * An issue of a line under review.
     *
     * @param place what its place is called
     */
    public static String ofLine(Review review, ReviewLine line, IssueCode code, String place, Language language) {
        return ofLine(review.text(), review.others(), review.unsure(), line.line(), code, place, language);
    }

    /** An issue of a whole review. */
    public static String ofWhole(Review review, Tally tally, IssueCode code, Language language) {
        return ofWhole(
                review.text(),
                review.others(),
                review.unsure(),
                review.lines().stream().map(ReviewLine::line).toList(),
                code,
                tally.attributed() + tally.elsewhere(),
                tally.stated(),
                review.statedSpan(),
                review.about().date() != null,
                language);
    }

    /** Of a line whose words name another place than the one that it is counted for. */
    public static String ofOtherPlace(String words, Language language) {
        return Messages.text(language, "intake.issue.other_place", words);
    }

    private static String ofLine(
            String text,
            List<OtherNumber> others,
            List<Unsure> unsure,
            DraftLine line,
            IssueCode code,
            String place,
            Language language) {
        if (code == IssueCode.UNRESOLVED_REFERENCE && line.numberSpan() != null) {
            List<Unsure> reasons = unsure.stream()
                    .filter(one -> line.numberSpan().equals(one.count()))
                    .toList();
            if (!reasons.isEmpty()) {
                return UnsureMessages.ofLine(text, reasons, place, language);
            }
        }
        if (code == IssueCode.UNMATCHED_PLACE && line.kind() != LineKind.UNKNOWN) {
            return ofOtherPlace(place, language);
        }
        TextSpan number = line.numberSpan();
        return code == IssueCode.VAGUE_COUNT
                        && number != null
                        && others.contains(new OtherNumber(number, Meaning.TOO_LARGE))
                ? tooLarge(text, List.of(number), language)
                : Messages.text(language, key(code), place);
    }

    private static String ofWhole(
            String text,
            List<OtherNumber> others,
            List<Unsure> unsure,
            List<DraftLine> lines,
            IssueCode code,
            int sum,
            @Nullable Integer stated,
            @Nullable TextSpan statedSpan,
            boolean dated,
            Language language) {
        List<Unsure> reasons = unsure.stream()
                .filter(one -> one.count() == null && one.isRaisedAs(code))
                .toList();
        if (code == IssueCode.NIGHT_MISSING && dated) {
            return UnsureMessages.ofNight(text, reasons, language);
        }
        if (!reasons.isEmpty() && code != IssueCode.NIGHT_MISSING) {
            return UnsureMessages.ofWhole(text, reasons, language);
        }
        int total = stated == null ? 0 : stated;
        return switch (code) {
            case SUM_BELOW_TOTAL, SUM_ABOVE_TOTAL ->
                Messages.text(
                                language,
                                key(code),
                                Formats.number(language, sum),
                                Formats.number(language, total),
                                Formats.number(language, Math.abs(total - sum)))
                        + (statedSpan == null ? "" : " " + UnsureMessages.ofTotal(text, statedSpan, language));
            case CONFLICTING_TOTALS ->
                Messages.text(language, key(code), stated == null ? "–" : Formats.number(language, total));
            case VAGUE_COUNT -> {
                List<TextSpan> tooLarge = ofNoLine(others, lines);
                yield tooLarge.isEmpty()
                        ? Messages.text(language, "intake.issue.vague_total")
                        : tooLarge(text, tooLarge, language);
            }
            case PLACE_WITHOUT_COUNT -> Messages.text(language, "intake.issue.no_count");
            default -> Messages.text(language, key(code), "").strip();
        };
    }

    private static List<TextSpan> ofNoLine(List<OtherNumber> others, List<DraftLine> lines) {
        Set<TextSpan> ofLines = new HashSet<>();
        lines.stream().map(DraftLine::numberSpan).filter(Objects::nonNull).forEach(ofLines::add);
        return others.stream()
                .filter(other -> other.meaning() == Meaning.TOO_LARGE)
                .map(OtherNumber::span)
                .filter(span -> !ofLines.contains(span))
                .toList();
    }

    private static String tooLarge(String text, List<TextSpan> spans, Language language) {
        String written = spans.stream()
                        .limit(MOST_NUMBERS)
                        .map(span -> written(text, span))
                        .collect(Collectors.joining(", "))
                + (spans.size() > MOST_NUMBERS ? ", …" : "");
        return Messages.text(language, "intake.issue.too_large", written, Formats.number(language, Line.LARGEST_COUNT));
    }

    private static String written(String text, TextSpan span) {
        return span.end() - span.start() > LONGEST_NUMBER
                ? text.substring(span.start(), span.start() + LONGEST_NUMBER) + "…"
                : text.substring(span.start(), span.end());
    }

    private static String key(IssueCode code) {
        return "intake.issue." + code.code();
    }
}
