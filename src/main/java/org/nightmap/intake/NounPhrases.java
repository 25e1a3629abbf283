package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.nightmap.gazetteer.Token;

/** Tells from the noun after a number what it counts. */
final class NounPhrases {

    private static final int LONGEST = 8;
    private static final int MOST_UNKNOWN_WORDS = 2;

    /** Words that are no part of a noun phrase. */
    private static final Set<String> VERBS = Set.of(
            "this", "was", "were", "is", "are", "had", "has", "have", "been", "would", "could", "did", "that", "which",
            "who", "it", "its", "being", "came", "went", "then", "also", "ended", "got", "crossed", "tried", "было",
            "был", "были", "была", "который", "которые", "которых", "что", "где", "когда", "не", "же", "ни", "as",
            "than", "чем", "never", "not", "no", "flew", "made", "given", "sent", "seen", "known", "before", "after",
            "until", "since", "после");

    /** Beginnings of such words. */
    private static final List<String> VERB_STEMS = List.of("пытал", "летел", "удал", "успел");

    private static final WordClasses ENDS = WordClasses.of(
            WordClass.AT,
            WordClass.FROM,
            WordClass.INTERCEPT,
            WordClass.LAUNCH,
            WordClass.HEADING,
            WordClass.COORDINATOR,
            WordClass.EACH,
            WordClass.MORE,
            WordClass.SUB,
            WordClass.RESPECTIVELY,
            WordClass.THERE,
            WordClass.CASUALTY,
            WordClass.TOTAL,
            WordClass.THIS_NIGHT,
            WordClass.NIGHT_KIND,
            WordClass.MINISTRY,
            WordClass.AUTHORITY,
            WordClass.SAYS,
            WordClass.RECORDED);

    /** Nouns of many meanings, which need the sentence to be about interceptions. */
    private static final Set<String> WEAK =
            Set.of("units", "unit", "machines", "machine", "devices", "device", "ones", "kills", "aircraft", "craft");

    private static final Set<String> QUOTES = Set.of("«", "„", "“", "\"", "‘");

    private static final List<String> PAST = List.of("ed", "ли", "лись", "лось", "лась");
    private static final int SHORTEST_VERB = 5;

    private static final List<String> WEAK_STEMS = List.of("един", "машин", "штук", "издели");

    private final StatementWords words;
    private final List<Token> tokens;
    private final IntPredicate inPlace;

    /**
     * A reader for one text.
     *
     * @param inPlace whether a token belongs to a place
     */
    NounPhrases(StatementWords words, List<Token> tokens, IntPredicate inPlace) {
        this.words = words;
        this.tokens = tokens;
        this.inPlace = inPlace;
    }

    /** What a number counts by its noun; bare where none follows. */
    ReadNumber read(WrittenNumber number) {
        boolean unknown = false;
        int unknownWords = 0;
        int begin = afterPlace(number.end());
        // «два „Нептуна“»: a missile's name in quotation marks
        if (QUOTES.contains(at(begin).text()) && words.length(tokens, begin + 1, WordClass.WEAPON) > 0) {
            return new ReadNumber(number, NumberRole.WEAPONS, begin + 2);
        }
        for (int i = begin; i < Math.min(tokens.size(), begin + LONGEST); i++) {
            if (inPlace.test(i)) {
                break;
            }
            int drone = words.length(tokens, i, WordClass.DRONE);
            int measure = words.length(tokens, i, WordClass.MEASURE);
            if (drone > 0 && !isOfAnother(i + drone)) {
                return new ReadNumber(number, isWeak(i, drone) ? NumberRole.BARE : NumberRole.DRONES, i + drone);
            }
            if (measure > 0 && !unknown) {
                return new ReadNumber(number, NumberRole.MEASURE, i + measure);
            }
            if (words.length(tokens, i, WordClass.WEAPON) > 0) {
                return new ReadNumber(number, NumberRole.WEAPONS, i + 1);
            }
            if (words.length(tokens, i, WordClass.PERSON) > 0) {
                return new ReadNumber(number, NumberRole.THINGS, i + 1);
            }
            if (!tokens.get(i).isWord() || ends(i)) {
                break;
            }
            if (words.length(tokens, i, WordClass.ADJECTIVE) == 0) {
                unknown = true;
                if (++unknownWords > MOST_UNKNOWN_WORDS) {
                    break;
                }
            }
        }
        return new ReadNumber(number, unknown ? NumberRole.THINGS : NumberRole.BARE, number.end());
    }

    /** "Four Moscow airports": a name right after a number belongs to the noun after it, where there is one. */
    private int afterPlace(int begin) {
        int end = begin;
        while (end < tokens.size() && inPlace.test(end)) {
            end++;
        }
        boolean noun = end > begin
                && end < tokens.size()
                && tokens.get(end).isWord()
                && !tokens.get(end).isCapitalised()
                && !ends(end);
        return noun ? end : begin;
    }

    private boolean isWeak(int index, int length) {
        String key = tokens.get(index).key();
        return length == 1 && (WEAK.contains(key) || WEAK_STEMS.stream().anyMatch(key::startsWith));
    }

    /** Units of equipment: the noun is another. */
    private boolean isOfAnother(int after) {
        Token next = at(after);
        Token further = at(after + 1);
        return next.isWord() && (next.key().startsWith("техник") || next.is("equipment"))
                || next.is("of") && (further.is("equipment") || further.is("kit"));
    }

    private boolean ends(int index) {
        Token token = tokens.get(index);
        if (words.is(token, WordClass.ADJECTIVE)) {
            return false;
        }
        if (VERBS.contains(token.key())
                || isPastTense(token.key())
                || VERB_STEMS.stream().anyMatch(token.key()::startsWith)) {
            return true;
        }
        return words.begins(tokens, index, ENDS);
    }

    /** By its ending: reached, дошли, отклонились. */
    private static boolean isPastTense(String key) {
        return key.length() >= SHORTEST_VERB && PAST.stream().anyMatch(key::endsWith);
    }

    private Token at(int index) {
        return index < tokens.size() ? tokens.get(index) : tokens.getLast();
    }
}
