package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Qualifiers;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.Unsure.Why;

/**
 * Finds in the clause of a count the words that are not known. Where no total confirms the lines, a count is certain only if every
 * word around it is: one that is not may deny it, share it out or make another thing of it.
 */
final class Wording {

    /** What is no part of telling what was shot down where, though the reader knows the words. */
    private static final Set<WordClass> OF_OTHERS = Set.of(
            WordClass.LAUNCH,
            WordClass.CASUALTY,
            WordClass.WEAPON,
            WordClass.PERSON,
            WordClass.OTHER_SIDE,
            WordClass.OTHER_SIDE_NAME,
            WordClass.OTHER_HOURS,
            WordClass.ATTRIBUTE,
            WordClass.ARRIVAL,
            WordClass.SHARED,
            WordClass.COMPARISON,
            WordClass.MEASURE,
            WordClass.ODD);

    private static final List<WordClass> KNOWN = List.of(WordClass.values()).stream()
            .filter(one -> !OF_OTHERS.contains(one))
            .toList();

    /** No more of them are said of one line. */
    private static final int MOST = 5;

    private final Prose prose;
    private final Segments segments;

    /** A word or phrase that is not known. */
    private record Unknown(int from, int to) {}

    Wording(Prose prose) {
        this.prose = prose;
        this.segments = new Segments(prose.tokens());
    }

    /** Adds to the claims of a sentence the words of their clauses that are not known. */
    void read(List<Claim> claims, OwnPart own) {
        Sentence sentence = own.sentence();
        List<Unknown> unknown = claims.isEmpty() ? List.of() : unknown(own);
        int list = listBehindAside(own);
        for (Claim claim : claims) {
            int from = claim.count.first();
            int to = claim.count.phraseEnd();
            for (NamedPlace place : claim.places) {
                if (place.first() >= sentence.from() && place.end() <= sentence.to()) {
                    from = Math.min(from, place.first());
                    to = Math.max(to, place.end());
                }
            }
            int begin = segments.begin(sentence, from);
            int end = Math.max(to, segments.end(sentence, Math.max(from, to - 1)));
            unknown.stream()
                    .filter(word -> word.from() >= begin && word.from() < end)
                    .limit(MOST)
                    .forEach(word ->
                            claim.unread.add(new Unclear(Why.WORDS, claim.count.first(), word.from(), word.to())));
            if (claim.count.first() > list) {
                claim.unread.add(new Unclear(Why.WORDS, claim.count.first(), asideBegin(own, list), list));
            }
        }
    }

    /** The colon right behind a remark on another time: its list may be that time's. No token where there is none. */
    private int listBehindAside(OwnPart own) {
        Sentence sentence = own.sentence();
        for (int i = sentence.from() + 1; i < own.to(); i++) {
            if (prose.at(i).is(":") && own.has(i) && !own.has(i - 1)) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static int asideBegin(OwnPart own, int end) {
        int begin = end;
        while (begin > own.sentence().from() && !own.has(begin - 1)) {
            begin--;
        }
        return begin;
    }

    /** The words of a sentence that are not known. */
    private List<Unknown> unknown(OwnPart own) {
        Sentence sentence = own.sentence();
        int[] covered = covered(sentence);
        List<Unknown> unknown = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int end = covered[i - sentence.from()];
            int odd = end > 0 || isAgreement(sentence, i) ? 0 : prose.words().length(prose.tokens(), i, WordClass.ODD);
            int known = end > 0 ? end - i : odd > 0 ? 0 : known(sentence, i);
            if (known == 0 && own.has(i)) {
                unknown.add(new Unknown(i, i + Math.max(1, odd)));
            }
            i += Math.max(1, Math.max(odd, known)) - 1;
        }
        return unknown;
    }

    /** For each token of a sentence the end of the name or number that it begins; 0 where none begins. */
    private int[] covered(Sentence sentence) {
        int[] covered = new int[sentence.to() - sentence.from()];
        prose.numbersIn(sentence).forEach(read -> covered[read.number().first() - sentence.from()] = read.phraseEnd());
        prose.placesIn(sentence).forEach(place -> covered[place.first() - sentence.from()] = place.end());
        return covered;
    }

    /** How many tokens from here on are known; 0 for a word that is not. */
    private int known(Sentence sentence, int index) {
        Token token = prose.at(index);
        if (!token.isWord()) {
            return isFraction(token) || isMinus(index) ? 0 : 1;
        }
        if (token.is("http") || token.is("https")) {
            return addressLength(sentence, index);
        }
        if (isAgreement(sentence, index)) {
            return 1;
        }
        int longest = 0;
        for (WordClass known : KNOWN) {
            longest = Math.max(longest, prose.words().length(prose.tokens(), index, known));
        }
        boolean name = token.isCapitalised() && index > sentence.from();
        return Math.max(longest, name || Qualifiers.isOne(token) ? 1 : 0);
    }

    /** "None over Kursk Region either": at the end it adds nothing; before two places it says that it was one of them. */
    private boolean isAgreement(Sentence sentence, int index) {
        Token next = prose.at(index + 1);
        return prose.at(index).is("either") && (index + 1 >= sentence.to() || !next.isWord() && !next.isNumber());
    }

    /** A half is no number of drones. */
    private static boolean isFraction(Token token) {
        return Character.getType(token.text().codePointAt(0)) == Character.OTHER_NUMBER;
    }

    /** "Shot down: -5 over Crimea": no dash between a name and its number, as in "Crimea -5". */
    private boolean isMinus(int index) {
        Token token = prose.at(index);
        Token next = prose.at(index + 1);
        return "-−".contains(token.text())
                && next.isNumber()
                && next.start() == token.end()
                && !prose.at(index - 1).isWord()
                && !prose.at(index - 1).isNumber()
                && prose.at(index - 1).kind() != Token.Kind.LINE_END;
    }

    /** Of a web address: all that is written without a space. */
    private int addressLength(Sentence sentence, int index) {
        int end = index + 1;
        while (end < sentence.to() && prose.at(end).start() == prose.at(end - 1).end()) {
            end++;
        }
        return end - index;
    }
}
