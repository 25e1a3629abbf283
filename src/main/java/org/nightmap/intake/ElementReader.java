package org.nightmap.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nightmap.gazetteer.NameForm;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.gazetteer.Qualifiers;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Reference;
import org.nightmap.intake.Element.Spot;
import org.nightmap.language.LocalizedText;

/** Finds the counts and places of one sentence. */
final class ElementReader {

    private static final Map<WordClass, Reference> REFERENCES = Map.of(
            WordClass.SAME, Reference.SAME,
            WordClass.HALF, Reference.HALF,
            WordClass.DOUBLE, Reference.DOUBLE,
            WordClass.ONE_FEWER, Reference.ONE_FEWER,
            WordClass.ONE_MORE, Reference.ONE_MORE,
            WordClass.REST, Reference.REST);

    private static final Set<String> ARTICLES = Set.of("a", "an", "another", "single", "lone");
    private static final Set<String> SINGULAR = Set.of("drone", "uav", "aircraft", "беспилотник", "дрон", "аппарат");
    private static final Set<String> EXISTENTIAL = Set.of("were", "was", "is", "are", "has", "have", "had", "also");
    private static final Set<String> FRAGMENT_OF = Set.of("of", "from", "by", "when", "if");
    private static final Set<String> BESIDE = Set.of("followed", "trailed", "headed", "led", "topped");
    private static final int DESTINATION = 5;

    private static final List<String> SEVERAL =
            List.of("region", "oblast", "provinc", "territor", "регион", "област", "субъект");
    private static final Place NATION =
            new Place(PlaceKind.NATION, null, List.of(), new LocalizedText("several regions", "несколько регионов"));

    private final StatementWords words;
    private final List<Token> tokens;
    private final List<ReadNumber> all;

    /** The counts and places of a sentence, and the places that are only spoken of. */
    record Found(List<Element> elements, List<NamedPlace> spokenOf, List<Destination> destinations) {}

    /** Where something was heading. */
    record Destination(int heading, NamedPlace place) {}

    /**
     * A reader of one text.
     *
     * @param numbers all its numbers
     */
    ElementReader(StatementWords words, List<Token> tokens, List<ReadNumber> numbers) {
        this.words = words;
        this.tokens = tokens;
        this.all = numbers;
    }

    /**
     * Reads a sentence.
     *
     * @param numbers the numbers of the sentence that count drones
     * @param places all places of the sentence
     */
    Found read(Sentence sentence, List<ReadNumber> numbers, List<NamedPlace> places) {
        List<Element> elements = new ArrayList<>();
        Set<Integer> taken = references(sentence, elements);
        for (ReadNumber read : numbers) {
            WrittenNumber number = read.number();
            if (!taken.contains(number.first())) {
                elements.add(new Count(number.first(), number.end(), read.phraseEnd(), number, null));
            }
        }
        singular(sentence, elements);
        List<NamedPlace> spokenOf = new ArrayList<>();
        List<Destination> destinations = new ArrayList<>();
        for (NamedPlace place : places) {
            int heading = heading(sentence, place);
            if (heading >= 0) {
                destinations.add(new Destination(heading, place));
            } else if (isSpokenOf(place) || isDateline(sentence, place)) {
                spokenOf.add(place);
            } else {
                addSpot(sentence, elements, place);
            }
        }
        several(sentence, elements);
        there(sentence, elements);
        elements.sort(Comparator.comparingInt(Element::first));
        return new Found(elements, spokenOf, destinations);
    }

    /** "As many", "half as many", "the rest": counts by way of another. Returns the tokens that are numbers no more. */
    private Set<Integer> references(Sentence sentence, List<Element> elements) {
        Set<Integer> taken = new HashSet<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int longest = 0;
            Reference found = null;
            for (Map.Entry<WordClass, Reference> entry : REFERENCES.entrySet()) {
                int length = words.length(tokens, i, entry.getKey());
                if (length > longest) {
                    longest = length;
                    found = entry.getValue();
                }
            }
            if (found == null || i + longest > sentence.to()) {
                continue;
            }
            int end = i + longest;
            boolean compares = found != Reference.REST
                    && (at(end).is("as")
                            || at(end).is("что")
                            || at(end).is("как")
                            || at(end).is(",")
                                    && Set.of("сколько", "как", "что")
                                            .contains(at(end + 1).key()));
            boolean spelledOut = found == Reference.REST ? !standsAlone(end) : isSpelledOut(sentence, end);
            for (int j = i; j < end; j++) {
                taken.add(j);
            }
            if (!spelledOut && !(compares && isEnglish(end))) {
                elements.add(new Count(i, end, end, null, compares ? Reference.ELSEWHERE : found));
            }
            i = end - 1;
        }
        return taken;
    }

    /** "As many as" compares with anything, «столько же, сколько» with another count. */
    private boolean isEnglish(int index) {
        return at(index).is("as");
    }

    /** "The rest" is a count of its own only where neither a number nor a noun of other things follows. */
    private boolean standsAlone(int index) {
        Token next = at(index);
        return !next.isWord() && !next.isNumber()
                || words.length(tokens, index, WordClass.AT) > 0
                || words.length(tokens, index, WordClass.INTERCEPT) > 0
                || Set.of("were", "was", "fell", "went", "came", "были").contains(next.key());
    }

    /** "One fewer than Tula, namely seven": the number itself follows. */
    private boolean isSpelledOut(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.to(), from + 6); i++) {
            if (Set.of("namely", "i.e", "именно").contains(at(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** "A drone was shot down over Tula": one. */
    private void singular(Sentence sentence, List<Element> elements) {
        for (int i = sentence.from(); i < sentence.to() - 1; i++) {
            boolean more = at(i).is("еще");
            if (!more && !ARTICLES.contains(at(i).key())
                    || i > 0 && FRAGMENT_OF.contains(at(i - 1).key())) {
                continue;
            }
            int noun = i + 1;
            while (noun < sentence.to()
                    && words.is(at(noun), WordClass.ADJECTIVE)
                    && !SINGULAR.contains(at(noun).key())) {
                noun++;
            }
            if (noun >= sentence.to() || !SINGULAR.contains(at(noun).key())) {
                continue;
            }
            Token next = at(noun + 1);
            boolean drone = !next.isWord()
                    || EXISTENTIAL.contains(next.key())
                    || words.length(tokens, noun + 1, WordClass.INTERCEPT) > 0
                    || words.length(tokens, noun + 1, WordClass.AT) > 0;
            int first = i;
            boolean known =
                    elements.stream().anyMatch(element -> element.first() >= first - 1 && element.first() <= first + 2);
            if (drone && !known) {
                elements.add(new Count(i, i + 1, noun + 1, WrittenNumber.exact(i, i + 1, 1), null));
            }
        }
    }

    /** The index of the word that says that drones were on their way to a place, or -1. */
    private int heading(Sentence sentence, NamedPlace place) {
        for (int i = place.first() - 1; i >= Math.max(sentence.from(), place.first() - DESTINATION); i--) {
            int heading = words.length(tokens, i, WordClass.HEADING);
            if (heading > 0) {
                return at(i + heading).is("by") ? -1 : i;
            }
            Token token = at(i);
            if (token.is(",") || token.is(";") || token.isNumber() || words.is(token, WordClass.INTERCEPT)) {
                return -1;
            }
        }
        Token next = at(place.end());
        return next.is("-") && at(place.end() + 1).is("bound") ? place.end() + 1 : -1;
    }

    private boolean isSpokenOf(NamedPlace place) {
        int preposition = preposition(place);
        Token before = at(place.first() - 1);
        boolean titled =
                words.length(tokens, place.end(), WordClass.ATTRIBUTE) > 0 && place.form() != NameForm.ADJECTIVE
                        || before.isWord() && words.is(before, WordClass.ATTRIBUTE) && !words.is(before, WordClass.SAYS)
                        || before.is("of") && words.is(at(place.first() - 2), WordClass.ATTRIBUTE)
                        || before.is("the")
                                && at(place.first() - 2).is("of")
                                && words.is(at(place.first() - 3), WordClass.ATTRIBUTE);
        boolean foreign = place.place() != null && place.place().kind() == PlaceKind.COUNTRY && preposition < 0;
        boolean ministryOf = place.place() != null && place.place().kind() == PlaceKind.NATION && preposition < 0;
        boolean clock = before.is("по") && at(place.first() - 2).isNumber();
        boolean compared = Set.of("than", "чем").contains(before.key());
        return titled || foreign || ministryOf || clock || compared || preposition == FROM;
    }

    /** Where a report was written: "MOSCOW, October 25", "BELGOROD (Reuters)". */
    private boolean isDateline(Sentence sentence, NamedPlace place) {
        if (place.first() != sentence.from()) {
            return false;
        }
        Token next = at(place.end());
        boolean date = (next.is(",") || next.is("."))
                && words.occurs(tokens, place.end(), Math.min(tokens.size(), place.end() + 4), WordClass.MONTH);
        boolean capitals = at(place.first()).text().length() > 3
                && at(place.first()).text().equals(at(place.first()).text().toUpperCase(Locale.ROOT));
        return date || capitals && (next.is("(") || next.is(",") || next.is(".") || next.is("/"));
    }

    private static final int FROM = -2;

    private void addSpot(Sentence sentence, List<Element> elements, NamedPlace place) {
        int preposition = preposition(place);
        if (preposition < sentence.from()) {
            preposition = -1;
        }
        elements.add(new Spot(place.first(), place.end(), place, preposition));
    }

    /** The preposition before a place, over the words that only say which part of it is meant; -1 none, -2 "from". */
    private int preposition(NamedPlace place) {
        boolean skipped = false;
        for (int i = place.first() - 1; i >= Math.max(0, place.first() - 8); i--) {
            Token token = at(i);
            if (words.length(tokens, i, WordClass.AT) > 0 || token.is("to")) {
                return i;
            }
            if (token.is("by") && BESIDE.contains(at(i - 1).key())) {
                return -1;
            }
            boolean of = token.is("of") || token.is("для");
            if (!of && words.is(token, WordClass.FROM)) {
                return FROM;
            }
            boolean small = of || Qualifiers.isOne(token) || isEach(token);
            if (!token.isWord() || words.is(token, WordClass.COORDINATOR) || !small && (skipped || isVerb(i))) {
                return -1;
            }
            skipped |= !small;
        }
        return -1;
    }

    private boolean isVerb(int index) {
        return words.length(tokens, index, WordClass.INTERCEPT) > 0
                || words.length(tokens, index, WordClass.RECORDED) > 0
                || words.length(tokens, index, WordClass.DRONE) > 0;
    }

    private boolean isEach(Token token) {
        return words.is(token, WordClass.EACH);
    }

    /** "Over six regions" is over the whole country, as a total is. */
    private void several(Sentence sentence, List<Element> elements) {
        for (ReadNumber read :
                Slices.within(sentence, all, number -> number.number().first())) {
            int first = read.number().first();
            int preposition = first - 1;
            boolean regions = read.role() == NumberRole.MEASURE
                    && read.phraseEnd() > read.number().end()
                    && SEVERAL.stream()
                            .anyMatch(stem -> at(read.phraseEnd() - 1).key().startsWith(stem));
            if (regions
                    && first > sentence.from()
                    && read.phraseEnd() <= sentence.to()
                    && words.length(tokens, preposition, WordClass.AT) > 0) {
                elements.add(new Spot(
                        first,
                        read.phraseEnd(),
                        new NamedPlace(first, read.phraseEnd(), NATION, NameForm.TYPED),
                        preposition));
            }
        }
    }

    private void there(Sentence sentence, List<Element> elements) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int length = words.length(tokens, i, WordClass.THERE);
            if (length == 0) {
                continue;
            }
            int first = i;
            boolean overlaps =
                    elements.stream().anyMatch(element -> element.first() < first + length && element.end() > first);
            boolean existential = length == 1
                    && at(i).is("there")
                    && (EXISTENTIAL.contains(at(i + 1).key())
                            || EXISTENTIAL.contains(at(i - 1).key()));
            boolean named = at(i + length).is("of") || at(i + length).isCapitalised();
            if (!overlaps && !existential && !named) {
                elements.add(new Spot(i, i + length, null, length == 1 ? -1 : i));
            }
            i += length - 1;
        }
    }

    private Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    private static final Token NONE = new Token(-1, -1, " ", " ", Token.Kind.MARK);
}
