package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.NameForm;
import org.nightmap.gazetteer.Qualifiers;
import org.nightmap.gazetteer.Token;

/** Finds what is written like a place but is not known: Belarus Oblast, «над Волгодской», over Ust-Kut. */
final class UnknownPlaces {

    private static final Set<String> ENGLISH_TYPES =
            Set.of("region", "oblast", "territory", "krai", "republic", "province");
    private static final List<String> RUSSIAN_TYPES = List.of("област", "кра", "республик", "регион");
    private static final int LONGEST_ENDING = 4;

    /** After them a name is a place, whatever it looks like. */
    private static final Set<String> STRONG = Set.of("over", "above", "near", "off", "над", "близ", "возле");

    private static final List<String> ADJECTIVES = List.of("ской", "цкой", "ская", "цкая", "скую");
    /** Parts of regions. */
    private static final List<String> DISTRICTS = List.of("district", "район", "округ", "town", "village", "город");

    private static final int LONGEST = 3;

    /** What stands before and after the text. */
    private static final Token NONE = new Token(-1, -1, " ", " ", Token.Kind.MARK);

    private final StatementWords words;
    private final List<Token> tokens;

    UnknownPlaces(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** Whether a word says what kind of region is meant. */
    boolean isType(int index) {
        if (index >= tokens.size()) {
            return false;
        }
        String key = tokens.get(index).key();
        if (ENGLISH_TYPES.contains(key)) {
            return true;
        }
        for (String type : RUSSIAN_TYPES) {
            if (key.startsWith(type) && key.length() <= type.length() + LONGEST_ENDING) {
                return true;
            }
        }
        return false;
    }

    /**
     * The unknown place that begins at a token; null if none does.
     *
     * @param taken the tokens of known places
     */
    @Nullable NamedPlace at(int begin, boolean[] taken) {
        if (!tokens.get(begin).isCapitalised() || words.length(tokens, begin, WordClass.MONTH) > 0) {
            return null;
        }
        // "The Republic of Crimes"
        if (isType(begin)
                && token(begin + 1).is("of")
                && begin + 2 < tokens.size()
                && !taken[begin + 2]
                && token(begin + 2).isCapitalised()) {
            return new NamedPlace(begin, begin + 3, null, NameForm.TYPED);
        }
        int end = begin;
        while (end < tokens.size()
                && end - begin < LONGEST
                && !taken[end]
                && tokens.get(end).isCapitalised()
                && !isType(end)) {
            end++;
        }
        if (end > begin
                && end < tokens.size()
                && !taken[end]
                && isType(end)
                && !words.is(tokens.get(begin), WordClass.ADJECTIVE)
                && !words.is(tokens.get(begin), WordClass.ATTRIBUTE)) {
            return new NamedPlace(begin, end + 1, null, NameForm.TYPED);
        }
        if (end == begin + 1
                && isRussianAdjective(begin)
                && !token(end).isWord()
                && (!token(end).is(".") || isAfterDash(begin))) {
            return new NamedPlace(begin, end, null, NameForm.ADJECTIVE);
        }
        if (end == begin || !isAfterStrong(begin)) {
            return null;
        }
        boolean district =
                end < tokens.size() && DISTRICTS.stream().anyMatch(token(end).key()::startsWith);
        return new NamedPlace(begin, district ? end + 1 : end, null, NameForm.ALONE);
    }

    private boolean isAfterStrong(int begin) {
        int before = begin - 1;
        while (before >= 0 && (token(before).is("the") || isQualifier(before))) {
            before--;
        }
        return before >= 0 && STRONG.contains(token(before).key());
    }

    /** «Волгодской — 11»: an adjective whose noun is left out. */
    private boolean isRussianAdjective(int index) {
        String key = tokens.get(index).key();
        return ADJECTIVES.stream().anyMatch(key::endsWith)
                && !token(index + 1).is(",")
                && !token(index + 1).is("»");
    }

    /** «11 — Волгодская.» ends a list; a name that ends a sentence otherwise is a person's. */
    private boolean isAfterDash(int begin) {
        return begin > 1
                && "-–—:".contains(token(begin - 1).text())
                && token(begin - 2).isNumber();
    }

    private boolean isQualifier(int index) {
        return tokens.get(index).isWord()
                && Qualifiers.isOne(tokens.get(index))
                && !STRONG.contains(tokens.get(index).key());
    }

    private Token token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }
}
