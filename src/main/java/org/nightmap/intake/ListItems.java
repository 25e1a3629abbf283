package org.nightmap.intake;

import java.util.BitSet;
import java.util.List;
import org.nightmap.gazetteer.Qualifiers;
import org.nightmap.gazetteer.Token;

/**
 * Finds lists in which every line is a place and its number: "Tula — 9", "12 | Kursk Region". Where a text speaks of drones, such
 * lines count them, even though none of their words says so.
 */
final class ListItems {

    private static final int LONGEST = 30;
    private static final int SHORTEST_LIST = 2;

    private final BitSet items = new BitSet();

    ListItems(Prose prose) {
        boolean drones = prose.has(0, prose.tokens().size(), WordClass.DRONE)
                || prose.has(0, prose.tokens().size(), WordClass.INTERCEPT)
                || prose.has(0, prose.tokens().size(), WordClass.AIR_DEFENCE);
        List<Sentence> sentences = prose.sentences();
        for (int i = 0; drones && i < sentences.size(); i++) {
            int end = i;
            while (end < sentences.size() && isItem(prose, sentences.get(end))) {
                end++;
            }
            boolean announced = i > 0 && announces(prose, sentences.get(i - 1));
            if (announced && end == i && isCountOver(prose, sentences.get(i))) {
                end = i + 1;
            }
            if (end - i >= SHORTEST_LIST || announced) {
                for (int j = i; j < end; j++) {
                    items.set(sentences.get(j).from());
                }
            }
            i = Math.max(i, end - 1);
        }
    }

    boolean has(Sentence sentence) {
        return items.get(sentence.from());
    }

    /** One place, and beside it, after a dash, colon or the like, one number without a noun of another kind. */
    private static boolean isItem(Prose prose, Sentence sentence) {
        List<NamedPlace> places = prose.placesIn(sentence);
        if (places.isEmpty() || sentence.to() - sentence.from() > LONGEST || prose.has(sentence, WordClass.CASUALTY)) {
            return false;
        }
        NamedPlace place = places.getFirst();
        if (isDenied(prose, sentence, place)) {
            return true;
        }
        for (ReadNumber read : prose.numbersIn(sentence)) {
            boolean count = read.role() == NumberRole.BARE || read.role() == NumberRole.DRONES;
            WrittenNumber number = read.number();
            boolean apposition = number.first() == place.end() + 1
                    && prose.at(place.end()).is(",")
                    && !prose.at(read.phraseEnd()).isWord()
                    && place.first() - sentence.from() <= 1;
            boolean alone = number.first() == place.end() && read.phraseEnd() == sentence.to()
                    || read.phraseEnd() == place.first() && place.end() == sentence.to();
            boolean cell = read.role() == NumberRole.DRONES && isRow(prose, sentence, place.end(), number.first());
            boolean bracketed = number.first() == place.end() + 1
                    && prose.at(place.end()).is("(")
                    && prose.at(read.phraseEnd()).is(")");
            if (count && (apposition || (alone || bracketed || cell) && isLine(prose, sentence))) {
                return true;
            }
            if (count
                    && (isBeside(prose, endOfPlaces(prose, places, number.first()), number.first())
                            || isBeside(prose, read.phraseEnd(), place.first()))) {
                return true;
            }
        }
        return false;
    }

    /** "Crimea: none": a count of zero is one as well. */
    private static boolean isDenied(Prose prose, Sentence sentence, NamedPlace place) {
        int denial = place.end();
        while (denial < sentence.to() && !prose.at(denial).isWord()) {
            denial++;
        }
        int length = Math.max(
                prose.words().length(prose.tokens(), denial, WordClass.NONE),
                prose.words().length(prose.tokens(), denial, WordClass.NO));
        int end = denial + length;
        boolean alone = end >= sentence.to()
                || !prose.at(end).isWord() && !prose.at(end).isNumber();
        return length > 0 && alone && isBeside(prose, place.end(), denial);
    }

    /** A row of a table with several numbers, of which the column tells the one that counts. */
    private static boolean isRow(Prose prose, Sentence sentence, int from, int number) {
        return prose.tokens().subList(Math.min(from, number), sentence.to()).stream()
                .noneMatch(Token::isWord);
    }

    /** "1 over the Tula Region": no row of a table, but a count where one is announced. */
    private static boolean isCountOver(Prose prose, Sentence sentence) {
        List<NamedPlace> places = prose.placesIn(sentence);
        return !places.isEmpty()
                && !prose.has(sentence, WordClass.CASUALTY)
                && prose.numbersIn(sentence).stream()
                        .anyMatch(read -> read.role() == NumberRole.BARE
                                && isOver(
                                        prose,
                                        read.phraseEnd(),
                                        places.getFirst().first()));
    }

    private static boolean isOver(Prose prose, int from, int to) {
        boolean over = false;
        for (int i = from; i < to; i++) {
            Token token = prose.at(i);
            over |= prose.is(i, WordClass.AT);
            if (token.isNumber() || token.isWord() && !prose.is(i, WordClass.AT) && !Qualifiers.isOne(token)) {
                return false;
            }
        }
        return over;
    }

    /** The end of the list of places that a line begins with: "Kursk and Tula regions – one each". */
    private static int endOfPlaces(Prose prose, List<NamedPlace> places, int to) {
        Joints joints = new Joints(prose.words(), prose.tokens());
        int last = 0;
        while (last + 1 < places.size()
                && places.get(last + 1).end() <= to
                && joints.isList(places.get(last).end(), places.get(last + 1).first())) {
            last++;
        }
        return places.get(last).end();
    }

    /** Rows of tables have nothing but a gap between name and number. */
    private static boolean isLine(Prose prose, Sentence sentence) {
        return isLineEnd(prose, sentence.from() - 1) && isLineEnd(prose, sentence.to());
    }

    private static boolean isLineEnd(Prose prose, int index) {
        return index < 0 || index >= prose.tokens().size() || prose.at(index).kind() == Token.Kind.LINE_END;
    }

    /** "Shot down overnight:" announces a list, be it of one item. */
    private static boolean announces(Prose prose, Sentence sentence) {
        return prose.at(sentence.to() - 1).is(":")
                && (prose.has(sentence, WordClass.INTERCEPT) || prose.has(sentence, WordClass.DRONE));
    }

    private static boolean isBeside(Prose prose, int from, int to) {
        boolean mark = false;
        for (int i = from; i < to; i++) {
            Token token = prose.at(i);
            if (token.isWord() && !prose.is(i, WordClass.EACH_BEFORE) || token.isNumber()) {
                return false;
            }
            mark |= "-–—:|=→".contains(token.text());
        }
        return mark;
    }
}
