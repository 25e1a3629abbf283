package org.nightmap.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Token.Kind;
import org.nightmap.intake.WrittenDates.Date;

/**
 * When a pasted text was published, as far as it says so itself: "Published: 25.10.2025 07:41", a dateline, a line that is only
 * a date, a stamp of day and hour; its address where nothing else says it.
 */
final class WrittenPublication {

    /** How sure a place in the text makes it, the surest first. */
    enum Source {
        LABEL,
        STAMP,
        DATELINE,
        LINE,
        UPDATED
    }

    /**
     * A day of publication as it stands in the text.
     *
     * @param hour the hour of publication, or null
     */
    record Published(Date date, Source source, @Nullable Integer hour) {}

    private static final Set<String> LABELS =
            Set.of("published", "posted", "issued", "опубликовано", "опубликована", "опубликован", "публикации");
    private static final Set<String> CHANGED =
            Set.of("updated", "update", "modified", "edited", "обновлено", "обновлен", "изменено", "отредактировано");
    private static final Set<String> AUTHORS = Set.of("by", "reporting", "автор", "корреспондент", "текст");
    private static final Set<String> CAPTIONS = Set.of(
            "photo",
            "image",
            "picture",
            "caption",
            "pictured",
            "file",
            "archive",
            "video",
            "фото",
            "фотография",
            "снимок",
            "видео",
            "архив",
            "архивное",
            "иллюстрация");

    /** Words of a dateline that are written small. */
    private static final Set<String> SMALL =
            Set.of("of", "the", "и", "г", "года", "год", "th", "st", "nd", "rd", "в", "at", "мск", "msk");

    /** Words at the begin of a sentence that dates what it tells, not itself. */
    private static final Set<String> OPENERS = Set.of(
            "overnight",
            "night",
            "morning",
            "evening",
            "early",
            "late",
            "since",
            "on",
            "in",
            "at",
            "from",
            "between",
            "by",
            "с",
            "со",
            "в",
            "на",
            "к",
            "до",
            "за",
            "после",
            "между",
            "during",
            "after");

    /** Only so many dates are looked at; those at the head come first. */
    private static final int MOST_DATES = 200;

    private static final int LABEL_NEAR = 6;
    private static final int LONGEST_DATELINE = 9;

    /** A dateline stands in one of the first lines that are not empty. */
    private static final int HEAD_LINES = 8;

    /** A day in an address: /2025/10/25/, /20251025/ and 2025-10-25. */
    private static final Pattern IN_ADDRESS = Pattern.compile("(?<!\\d)(20\\d\\d)([/-]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");

    private final List<Token> tokens;
    private final List<Published> found = new ArrayList<>();
    private final Set<Integer> published = new HashSet<>();
    private final Set<Integer> captions = new HashSet<>();
    private final List<Integer> lineOf = new ArrayList<>();
    private final List<Integer> lineBegins = new ArrayList<>();

    WrittenPublication(List<Token> tokens, WrittenDates dates) {
        this.tokens = tokens;
        cutLines();
        dates.all().stream().limit(MOST_DATES).forEach(this::look);
    }

    /** What the text says of its publication, the surest first. */
    List<Published> all() {
        return found.stream()
                .sorted((one, other) -> one.source().compareTo(other.source()))
                .toList();
    }

    /** Whether a date stands in the caption of a picture, which may be of any day. */
    boolean isCaption(Date date) {
        return captions.contains(date.first());
    }

    boolean isPublication(Date date) {
        return published.contains(date.first());
    }

    /** The day in a web address; null for none. */
    static @Nullable LocalDate dayIn(String address) {
        Matcher day = IN_ADDRESS.matcher(address);
        while (day.find()) {
            try {
                return LocalDate.of(number(day, 1), number(day, 3), number(day, 4));
            } catch (DateTimeException e) {
                // digits that are no day: the number of an article
                continue;
            }
        }
        return null;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private void cutLines() {
        int line = -1;
        boolean begins = true;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.LINE_END) {
                begins = true;
            } else if (begins) {
                line++;
                lineBegins.add(i);
                begins = false;
            }
            lineOf.add(Math.max(0, line));
        }
    }

    private void look(Date date) {
        int line = lineOf.get(date.first());
        int begin = lineBegins.get(line);
        int end = date.end();
        while (end < Math.min(tokens.size(), date.end() + LONGEST_DATELINE)
                && tokens.get(end).kind() != Kind.LINE_END) {
            end++;
        }
        if (CAPTIONS.contains(tokens.get(begin).key()) || tokens.get(begin).is("(") && isCaptionAt(begin + 1)) {
            captions.add(date.first());
            return;
        }
        Source source = source(date, line, begin, end);
        if (source != null) {
            found.add(new Published(date, source, hour(date, begin, end)));
            published.add(date.first());
        }
    }

    private boolean isCaptionAt(int index) {
        return index < tokens.size() && CAPTIONS.contains(tokens.get(index).key());
    }

    private @Nullable Source source(Date date, int line, int begin, int end) {
        for (int i = date.first() - 1; i >= Math.max(begin, date.first() - LABEL_NEAR); i--) {
            String key = tokens.get(i).key();
            if (LABELS.contains(key)) {
                return Source.LABEL;
            }
            if (CHANGED.contains(key)) {
                return Source.UPDATED;
            }
        }
        boolean head = line < HEAD_LINES;
        boolean last = line >= lineBegins.size() - 3;
        boolean opens = isNameOnly(begin, date.first());
        if (opens && hour(date, begin, end) != null && date.first() - begin <= 4) {
            return Source.STAMP;
        }
        boolean alone = opens && isAlone(date.end(), end);
        if ((head || last) && alone && date.since() == null) {
            return Source.LINE;
        }
        boolean author = AUTHORS.contains(tokens.get(begin).key()) && isAlone(date.end(), end);
        boolean dateline = date.first() > begin && opens && isMarked(date.end(), end);
        return head
                        && (author
                                || (dateline || date.first() == begin && isStopped(date.end(), end))
                                        && date.since() == null)
                ? Source.DATELINE
                : null;
    }

    /** Whether only names, weekdays and marks stand before a date in its line: MOSCOW, Oct 25; Суббота, 25 октября. */
    private boolean isNameOnly(int begin, int end) {
        if (end - begin > LONGEST_DATELINE) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            Token token = tokens.get(i);
            boolean fits = token.isWord()
                    ? token.isCapitalised() && !isOpener(token)
                            || SMALL.contains(token.key())
                            || Weekdays.of(token) != null
                    : token.isNumber()
                            || ",./|-–—:()[]•·".contains(token.text())
                            || token.text().length() == 1 && !token.isWord();
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpener(Token token) {
        return token.key().startsWith("ноч")
                || token.key().startsWith("вечер")
                || token.key().startsWith("утр")
                || OPENERS.contains(token.key());
    }

    /** Whether nothing but a year, an hour and marks follow a date in its line. */
    private boolean isAlone(int begin, int end) {
        for (int i = begin; i < end; i++) {
            Token token = tokens.get(i);
            if (token.isWord() && !SMALL.contains(token.key()) && Weekdays.of(token) == null) {
                return false;
            }
        }
        return end >= tokens.size() || tokens.get(end).kind() == Kind.LINE_END;
    }

    /** After the date of a dateline: its year, then a dash, a full stop, a bracket, a slash. */
    private boolean isMarked(int begin, int end) {
        return mark(begin, end, ".-–—/(:");
    }

    private boolean isStopped(int begin, int end) {
        return mark(begin, end, ".-–—/:");
    }

    private boolean mark(int begin, int end, String marks) {
        for (int i = begin; i < end; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.MARK && marks.contains(token.text())) {
                return true;
            }
            boolean small = SMALL.contains(token.key())
                    || token.isNumber() && token.text().length() == 4
                    || token.is(",");
            if (!small) {
                return false;
            }
        }
        return false;
    }

    /** The hour right before or after a date: 07:41, 25.10.2025; 25 October 2025, 07:41. */
    private @Nullable Integer hour(Date date, int begin, int end) {
        for (int i = date.end(); i < Math.min(end, date.end() + 5); i++) {
            WrittenClock clock = WrittenClock.from(tokens, i);
            if (clock != null && clock.marked()) {
                return clock.onDial() < 0 ? null : Integer.valueOf(clock.onDial());
            }
            boolean small = SMALL.contains(tokens.get(i).key())
                    || tokens.get(i).isNumber()
                    || tokens.get(i).is("T")
                    || tokens.get(i).key().toLowerCase(Locale.ROOT).equals("t")
                    || ",.|-–—/".contains(tokens.get(i).text());
            if (!small) {
                break;
            }
        }
        for (int i = Math.max(begin, date.first() - 5); i < date.first(); i++) {
            WrittenClock clock = WrittenClock.from(tokens, i);
            if (clock != null && clock.marked() && clock.minute() >= 0 && date.first() - clock.end() <= 2) {
                return clock.onDial() < 0 ? null : Integer.valueOf(clock.onDial());
            }
        }
        return null;
    }
}
