package org.nightmap.intake;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.WrittenDates.Date;

/**
 * Finds the one night of which a look back on a week or a month gives the counts by region: "the busiest was the night of 14–15 October,
 * when 121 were shot down: 40 over Bryansk Region". Such a text is of that night, whatever it says of the week.
 */
final class NightOfAWeek {

    /** Beginnings of the words for times that have many nights. */
    private static final List<String> LONG = List.of("week", "month", "недел", "месяц");

    private final StatementWords words;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final CountedPlaces countedPlaces;

    /** What names the longer time, and what names the night. */
    record Found(Sentence longer, Sentence night) {}

    NightOfAWeek(StatementWords words, List<Token> tokens, List<Sentence> sentences, CountedPlaces countedPlaces) {
        this.words = words;
        this.tokens = tokens;
        this.sentences = sentences;
        this.countedPlaces = countedPlaces;
    }

    /**
     * The night; null where counts by region are of several nights, of none, or of the longer time.
     *
     * @param dates the dates of the text
     */
    @Nullable Found in(List<Date> dates) {
        Sentence longer = sentences.stream().filter(this::isLonger).findFirst().orElse(null);
        Sentence night = null;
        Sentence of = null;
        MonthDay day = null;
        for (Sentence sentence : sentences) {
            Date date = lastOf(dates, sentence);
            if (date != null && isNight(sentence)) {
                of = sentence;
            } else if (date != null || of != null && (of.paragraph() != sentence.paragraph() || isLonger(sentence))) {
                of = null;
            }
            if (!countedPlaces.areIn(sentence)) {
                continue;
            }
            Date counted = of == null ? null : lastOf(dates, of);
            if (counted == null || day != null && !day.equals(counted.day())) {
                return null;
            }
            day = counted.day();
            night = night == null ? of : night;
        }
        return longer == null || night == null ? null : new Found(longer, night);
    }

    private boolean isLonger(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (LONG.stream().anyMatch(tokens.get(i).key()::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNight(Sentence sentence) {
        return words.occurs(tokens, sentence.from(), sentence.to(), WordClass.NIGHT_KIND);
    }

    private static @Nullable Date lastOf(List<Date> dates, Sentence sentence) {
        return dates.stream()
                .filter(date -> date.first() >= sentence.from() && date.first() < sentence.to())
                .reduce((one, next) -> next)
                .orElse(null);
    }
}
