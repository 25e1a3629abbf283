package org.nightmap.picture;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.LocalizedText;
import org.nightmap.language.Messages;
import org.nightmap.picture.Misdated.OtherNight;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Window;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** Words warnings in both languages. Over a span the sentences name the nights, the first ones where there are many. */
final class WarningSentences {

    /** More dates than this make a sentence that nobody reads; the warning itself holds all of them. */
    private static final int MOST_NAMED = 6;

    private final Period period;

    WarningSentences(Period period) {
        this.period = period;
    }

    /** Whether the sentences are of one night, and need not name it. */
    boolean ofOneNight() {
        return period.isOneNight();
    }

    LocalizedText plain(String key, Object... arguments) {
        return Messages.both(key, arguments);
    }

    /** Names reports by their publishers, and by their own names where the publishers are the same and would tell nothing. */
    LocalizedText chosen(AffectedNights chosen, AffectedNights byTheRules) {
        String publishers = chosen.publishers(DrawnNight::basis);
        String ruled = byTheRules.publishers(DrawnNight::basis);
        if (byTheRules.drawn().isEmpty()) {
            return plain("picture.pinned.instead-of-none", publishers);
        }
        if (byTheRules.drawn().stream().anyMatch(DrawnNight::drawnByPin)) {
            return plain("picture.pinned.instead-of-pin", publishers, ruled);
        }
        return publishers.equals(ruled)
                ? plain("picture.pinned", chosen.references(), byTheRules.references())
                : plain("picture.pinned", publishers, ruled);
    }

    /** A sentence with names in the quotation marks of its language, as {0}. */
    LocalizedText quoting(String key, List<String> names) {
        return inEach(language -> Messages.text(
                language,
                key,
                names.stream().map(name -> quoted(language, name)).collect(Collectors.joining(", "))));
    }

    static String quoted(Language language, String words) {
        return Messages.text(language, "picture.quoted", words);
    }

    /** A sentence with the hours of reports as {0}: the hours understood, else the words of the source in quotation marks. */
    LocalizedText ofWindows(String key, List<ReportSummary> reports) {
        return inEach(language -> Messages.text(
                language,
                key,
                reports.stream()
                        .map(report -> report.window() == null
                                ? quoted(language, report.windowText())
                                : hours(report.window()))
                        .distinct()
                        .collect(Collectors.joining("; "))));
    }

    private static String hours(Window window) {
        return Formats.hours(window.from(), window.to());
    }

    /** A sentence for each report that is likely of another night: its publisher, that night, and who gives its list there. */
    LocalizedText ofOtherNights(String key, List<OtherNight> misdated) {
        return inEach(language -> misdated.stream()
                .map(other -> Messages.text(
                        language,
                        key,
                        other.report().publisher(),
                        Formats.date(language, other.night().morning()),
                        other.others().stream()
                                .map(ReportSummary::publisher)
                                .distinct()
                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(" ")));
    }

    /** A sentence for each withdrawal: which revision, when and, where it was said, why. */
    LocalizedText ofWithdrawals(List<Withdrawal> withdrawn) {
        return inEach(language -> withdrawn.stream()
                .map(one -> one.reason().isEmpty()
                        ? Messages.text(language, "picture.withdrawn", one.ref(), Formats.date(language, one.on()))
                        : Messages.text(
                                language,
                                "picture.withdrawn.why",
                                one.ref(),
                                Formats.date(language, one.on()),
                                Messages.text(language, "picture.quoted", one.reason())))
                .collect(Collectors.joining(" ")));
    }

    /** A sentence with reports as {0}, each with its hours and its stated total. */
    LocalizedText ofHours(String key, List<ReportSummary> reports) {
        return inEach(language -> Messages.text(
                language,
                key,
                reports.stream().map(report -> ofHours(language, report)).collect(Collectors.joining("; "))));
    }

    private static String ofHours(Language language, ReportSummary report) {
        Window window = Objects.requireNonNull(report.window(), "Hours that are known to be others are known");
        String hours = hours(window);
        Integer stated = report.tally().stated();
        return stated == null
                ? Messages.text(language, "picture.hours.no-total", report.publisher(), hours)
                : Messages.text(language, "picture.hours.total", report.publisher(), hours, stated);
    }

    /** A sentence counted by a number, {0}, with the nights in brackets as {1}, empty for one night; then the arguments. */
    LocalizedText counted(String key, int number, List<Night> nights, Object... arguments) {
        return inEach(language -> Messages.counted(
                language,
                key,
                number,
                Stream.concat(Stream.of(inBrackets(language, nights)), Stream.of(arguments))
                        .toArray()));
    }

    /** A sentence counted by its nights. */
    LocalizedText nights(String key, List<Night> nights, Object... arguments) {
        return counted(key, nights.size(), nights, arguments);
    }

    private String inBrackets(Language language, List<Night> nights) {
        if (period.isOneNight()) {
            return "";
        }
        String named = IntStream.range(0, Math.min(nights.size(), MOST_NAMED))
                .mapToObj(i -> date(language, nights.get(i)))
                .collect(Collectors.joining(", "));
        int left = nights.size() - MOST_NAMED;
        return left <= 0
                ? Messages.text(language, "picture.brackets", named)
                : Messages.text(language, "picture.brackets.more", named, left);
    }

    private String date(Language language, Night night) {
        return period.from().morning().getYear() == period.to().morning().getYear()
                ? Formats.dayAndMonth(language, night.morning())
                : Formats.date(language, night.morning());
    }

    static LocalizedText inEach(Function<Language, String> sentence) {
        return new LocalizedText(sentence.apply(Language.EN), sentence.apply(Language.RU));
    }
}
