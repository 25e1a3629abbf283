package org.nightmap.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Tokenizer;
import org.nightmap.report.Publisher;
import org.nightmap.report.Reports;

/**
 * Finds out where a pasted text comes from: by the first address in it, and by its dateline. Only publishers that have reports
 * already are known; a name that is not is left to a person.
 */
public final class OriginReader {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"«»“”„]+");
    private static final Pattern AFTER_ADDRESS = Pattern.compile("[.,;:!?)\\]}'’]+$");

    /** A day in an address: /2025/10/25/, /20251025/ and 2025-10-25. */
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(20\\d\\d)([/-]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");

    /** Where agencies name themselves: /TASS/, (Interfax), "25 October – RIA Novosti." */
    private static final Pattern DATELINE =
            Pattern.compile("/\\s*([^/\\n]{2,40}?)\\s*/|\\(([^()\\n]{2,40})\\)|[-–—]\\s*([^.\\n–—]{2,40})\\.");

    /** A dateline stands at the head of a text. */
    private static final int HEAD = 400;

    /** Tokens within which the date of a dateline begins: MOSCOW, October 25. */
    private static final int TOKENS_TO_DATE = 6;

    private final Reports reports;
    private final StatementWords words;

    OriginReader(Reports reports, StatementWords words) {
        this.reports = reports;
        this.words = words;
    }

    /**
     * Where the text of a draft comes from.
     *
     * @param draft the text with what was read from it: its language tells an agency's two services apart, its date the year of
     *     a dateline that has none
     */
    public Origin read(Draft draft) {
        URI url = url(draft.text());
        List<Publisher> known = reports.publishers();
        String publisher = Stream.of(ofAddress(url, known), ofDateline(draft, known))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        LocalDate day = url == null ? null : day(url.toString());
        return new Origin(publisher, url, day == null ? dateline(draft) : day);
    }

    private static @Nullable URI url(String text) {
        Matcher addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
            try {
                URI url = new URI(AFTER_ADDRESS.matcher(addresses.group()).replaceFirst(""));
                if (url.getHost() != null) {
                    return url;
                }
            } catch (URISyntaxException e) {
                // what only looks like an address says nothing about where the text comes from
                continue;
            }
        }
        return null;
    }

    private static Optional<String> ofAddress(@Nullable URI url, List<Publisher> known) {
        if (url == null) {
            return Optional.empty();
        }
        String host = Publisher.plainHost(url.getHost());
        return known.stream()
                .filter(publisher ->
                        publisher.hosts().stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own)))
                .map(Publisher::name)
                .findFirst();
    }

    private static Optional<String> ofDateline(Draft draft, List<Publisher> known) {
        String text = draft.text();
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return DATELINE.matcher(head)
                .results()
                .map(OriginReader::named)
                .map(Latin::key)
                .filter(key -> !key.isEmpty())
                .flatMap(key -> named(key, draft.language(), known))
                .findFirst();
    }

    private static String named(MatchResult dateline) {
        return Stream.of(1, 2, 3)
                .map(dateline::group)
                .filter(name -> name != null)
                .findFirst()
                .orElse("");
    }

    /** The publisher of a name; of an agency with a service in the text's language, as "TASS (ru)", that one. */
    private static Stream<String> named(String key, String language, List<Publisher> known) {
        String ofLanguage = key + language.toLowerCase(Locale.ROOT);
        return Stream.of(ofLanguage, key)
                .flatMap(sought -> known.stream()
                        .map(Publisher::name)
                        .filter(name -> Latin.key(name).equals(sought)));
    }

    private static @Nullable LocalDate day(String address) {
        Matcher day = DAY.matcher(address);
        if (!day.find()) {
            return null;
        }
        try {
            return LocalDate.of(number(day, 1), number(day, 3), number(day, 4));
        } catch (DateTimeException e) {
            // digits that are no day
            return null;
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private @Nullable LocalDate dateline(Draft draft) {
        List<Token> head =
                Tokenizer.tokens(draft.text().substring(0, Math.min(draft.text().length(), HEAD)));
        LocalDate listed = draft.date();
        return new WrittenDates(words, head)
                .all().stream()
                        .filter(date -> date.first() < TOKENS_TO_DATE)
                        .findFirst()
                        .map(date -> day(date.day(), date.year(), listed))
                        .orElse(null);
    }

    private static @Nullable LocalDate day(MonthDay day, @Nullable Integer year, @Nullable LocalDate listed) {
        if (year == null && listed == null) {
            return null;
        }
        int known = year == null && listed != null ? listed.getYear() : year == null ? 0 : year;
        return day.isValidYear(known) ? day.atYear(known) : null;
    }
}
