package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.WrittenDates.Date;

/**
 * When a pasted text was published, as far as it says so itself: "Published: 25.10.2025 07:41", a dateline, a line that is only
 * a date, a stamp of day and hour.
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
     * @param clock the time of publication, or null
     */
    record Published(Date date, Source source, @Nullable WrittenClock clock) {

        @Nullable Integer hour() {
            return clock == null ? null : clock.onDial();
        }
    }

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

    /** Only so many dates are looked at; those at the head come first. */
    private static final int MOST_DATES = 200;

    private static final int LABEL_NEAR = 6;
    /** A dateline stands in one of the first lines that are not empty. */
    private static final int HEAD_LINES = 8;

    private final List<Token> tokens;
    private final List<Published> found = new ArrayList<>();
    private final Set<Integer> published = new HashSet<>();
    private final Set<Integer> captions = new HashSet<>();
    private final TextLines lines;
    private final Dateline dateline;
    private final PublicationClock clocks;

    WrittenPublication(List<Token> tokens, WrittenDates dates) {
        this.tokens = tokens;
        this.lines = new TextLines(tokens);
        this.dateline = new Dateline(tokens);
        this.clocks = new PublicationClock(tokens);
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

    private void look(Date date) {
        int line = lines.of(date.first());
        int begin = lines.begin(line);
        int end = lines.end(date.end(), Dateline.LONGEST);
        if (CAPTIONS.contains(tokens.get(begin).key()) || tokens.get(begin).is("(") && isCaptionAt(begin + 1)) {
            captions.add(date.first());
            return;
        }
        Source source = source(date, line, begin, end);
        if (source != null) {
            found.add(new Published(date, source, clocks.of(date, begin, end)));
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
        boolean last = line >= lines.count() - 3;
        boolean opens = dateline.isNameOnly(begin, date.first());
        if (opens && clocks.of(date, begin, end) != null && date.first() - begin <= 4) {
            return Source.STAMP;
        }
        boolean alone = opens && dateline.isAlone(date.end(), end);
        if ((head || last) && alone && date.since() == null) {
            return Source.LINE;
        }
        boolean author = AUTHORS.contains(tokens.get(begin).key()) && dateline.isAlone(date.end(), end);
        boolean named = date.first() > begin && opens && dateline.isMarked(date.end(), end);
        return head
                        && (author
                                || (named || date.first() == begin && dateline.isStopped(date.end(), end))
                                        && date.since() == null)
                ? Source.DATELINE
                : null;
    }
}
