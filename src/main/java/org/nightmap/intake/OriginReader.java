package org.nightmap.intake;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Tokenizer;
import org.nightmap.report.Publisher;
import org.nightmap.time.MoscowTime;

/**
 * Finds out where a pasted text comes from: by the first address in it, by its dateline, by the name that it begins with and by
 * lines that are no more than a name or a date. Only publishers that have reports
 * already are known; a name that is not is left to a person.
 */
public final class OriginReader {

    /** Where agencies name themselves: /TASS/, (Interfax), "25 October – RIA Novosti." */
    private static final Pattern DATELINE =
            Pattern.compile("/([^/\\n]{2,40}+)/|\\(([^()\\n]{2,40}+)\\)|[-–—]([^.\\n–—]{2,40}+)\\.");

    /** A name before the first mark of a text. */
    private static final Pattern OPENING = Pattern.compile("([^,.:;()\\n–—]{2,40}?)(?:[,:;]|\\.\\s|\\s[-–—]\\s)");

    /** A dateline stands at the head of a text. */
    private static final int HEAD = 400;

    /** Lines at the begin and the end of a pasted page that may hold nothing but the publisher's name. */
    private static final int HEAD_LINES = 8;

    private static final int LAST_LINES = 3;
    private static final int LONGEST_LINE = 80;

    /** Before the publisher's name in a line of its own. */
    private static final Pattern LABEL =
            Pattern.compile("(?iU)^(?:(?:source|by|from|\\(c\\)|источник|автор|текст)\\b:?+|©)\\s*+");

    private static final Pattern MARKS = Pattern.compile("[|,•·–—/:]");

    private final Supplier<List<Publisher>> publishers;
    private final StatementWords words;
    private final Clock clock;

    /**
     * A reader.
     *
     * @param publishers the publishers that are known
     */
    OriginReader(Supplier<List<Publisher>> publishers, StatementWords words, Clock clock) {
        this.publishers = publishers;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Where the text of a draft comes from.
     *
     * @param draft the text with what was read from it: its language tells an agency's two services apart, its date the year of
     *     a dateline that has none
     */
    public Origin read(Draft draft) {
        URI url = WebAddress.first(draft.text());
        List<Publisher> known = publishers.get();
        String publisher = Stream.of(
                        ofAddress(url, known), ofDateline(draft, known), ofOpening(draft, known), ofLines(draft, known))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        TimeOfPublication time = time(draft, url);
        return new Origin(publisher, url, time.publication(), time.unclear());
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

    /** The name that a text begins with, set off from what follows: "TASS, 14 November", "Kommersant — Air defence". */
    private static Optional<String> ofOpening(Draft draft, List<Publisher> known) {
        Matcher opening = OPENING.matcher(draft.text().strip());
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        String key = Latin.key(opening.group(1));
        return key.isEmpty()
                ? Optional.empty()
                : named(key, draft.language(), known).findFirst();
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

    /** Lines that are a publisher's name, its name with a date, or say that it is the source. */
    private static Optional<String> ofLines(Draft draft, List<Publisher> known) {
        List<String> lines = draft.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return IntStream.range(0, lines.size())
                .filter(i -> i < HEAD_LINES || i >= lines.size() - LAST_LINES)
                .mapToObj(lines::get)
                .filter(line -> line.length() <= LONGEST_LINE)
                .map(OriginReader::nameIn)
                .map(Latin::key)
                .filter(key -> !key.isEmpty())
                .flatMap(key -> named(key, draft.language(), known))
                .findFirst();
    }

    /** The name that a line has before its first mark, if what follows has a number, as a date has; or all of the line. */
    private static String nameIn(String line) {
        String bare = LABEL.matcher(line).replaceFirst("");
        Matcher mark = MARKS.matcher(bare);
        if (!mark.find()) {
            return bare;
        }
        boolean dated = bare.chars().skip(mark.end()).anyMatch(Character::isDigit);
        return dated ? bare.substring(0, mark.start()) : "";
    }

    private TimeOfPublication time(Draft draft, @Nullable URI url) {
        LocalDate address = url == null ? null : DayInAddress.of(url.toString());
        List<Token> tokens = Tokenizer.tokens(draft.text());
        WrittenDates dates = new WrittenDates(words, tokens);
        List<LocalDate> full = draft.date() == null ? List.of() : List.of(draft.date());
        DayOfPublication found = DayOfPublication.of(
                new WrittenPublication(tokens, dates).all(), address, full, MoscowTime.today(clock));
        return TimeOfPublication.of(draft.text(), tokens, found);
    }
}
