package org.nightmap.intake;

import java.util.List;
import org.nightmap.gazetteer.Token;

/** Knows by the endings of words that an adjective's noun is left out, so that «Тульская» is the region. */
final class LoneAdjectives {

    /** Endings of reflexive verbs in the past, which no noun has. */
    private static final List<String> VERB_ENDINGS = List.of("лось", "лись", "лась");

    /** The ending of an adjective whose noun is left out, as the subject, and those of its verbs in the past. */
    private static final String SUBJECT_ENDING = "ская";

    private static final List<String> PAST_ENDINGS = List.of("ла", "ли");

    /** Endings of nouns and adjectives in the case that stands after "over": «областью», «краем». */
    private static final List<String> OF_FEMININE = List.of("й", "ю", "эс");

    private static final List<String> OF_OTHERS = List.of("м", "ми", "эс", "пз");

    /** Nouns that end as those verbs do. */
    private static final List<String> NOUNS =
            List.of("школа", "сила", "стрела", "скала", "могила", "пила", "шкала", "игла");

    private LoneAdjectives() {}

    /**
     * Whether an adjective is one.
     *
     * @param before what stands before it
     * @param next what follows it
     */
    static boolean isOne(Token before, Token adjective, Token next) {
        return isVerb(next.key())
                || isSubjectOf(adjective.key(), next.key())
                || isOverAlone(before, adjective.key(), next.key());
    }

    /** «А над Тульской удалось обезвредить четыре»: what follows is no noun of the adjective. */
    private static boolean isVerb(String key) {
        return VERB_ENDINGS.stream().anyMatch(key::endsWith);
    }

    /** «Псковская прожила ночь без единого дрона». */
    private static boolean isSubjectOf(String adjective, String next) {
        return adjective.endsWith(SUBJECT_ENDING)
                && PAST_ENDINGS.stream().anyMatch(next::endsWith)
                && !NOUNS.contains(next);
    }

    /** «И над Курской впервые тоже ни одного»: what follows does not agree with the adjective, so that its noun is left out. */
    private static boolean isOverAlone(Token before, String adjective, String next) {
        List<String> agreeing = adjective.endsWith("й") ? OF_FEMININE : OF_OTHERS;
        return before.is("над") && agreeing.stream().noneMatch(next::endsWith);
    }
}
