package org.nightmap.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.NameForm;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.gazetteer.PlaceMention;
import org.nightmap.gazetteer.Token;

/** Finds the places of a text: the known ones, and those that are written like a place but are not known. */
final class Places {

    /** Words after an adjective that are no noun of it. */
    private static final Set<String> SMALL = Set.of(
            "их", "он", "она", "было", "были", "был", "это", "нет", "уже", "также", "еще", "всего", "по", "тоже", "же",
            "не", "ни");

    private static final WordClasses FUNCTIONS = WordClasses.of(
            WordClass.AT,
            WordClass.FROM,
            WordClass.COORDINATOR,
            WordClass.INTERCEPT,
            WordClass.RECORDED,
            WordClass.EACH,
            WordClass.MORE,
            WordClass.SUB,
            WordClass.RESPECTIVELY,
            WordClass.SAME,
            WordClass.HEADING,
            WordClass.DRONE,
            WordClass.ADJECTIVE,
            WordClass.SAYS,
            WordClass.TOTAL,
            WordClass.MINISTRY,
            WordClass.THIS_NIGHT,
            WordClass.EACH_BEFORE,
            WordClass.NONE,
            WordClass.NO);

    private static final List<String> GENITIVE = List.of("а", "я", "ы", "и");

    private static final List<String> WATER = List.of("мор", "акватори", "вод");
    private static final int WATER_BEFORE = 16;
    private static final int WATER_AFTER = 12;

    /** What stands before and after the text. */
    private static final Token NONE = new Token(-1, -1, " ", " ", Token.Kind.MARK);

    private final Gazetteer gazetteer;
    private final StatementWords words;
    private final List<Token> tokens;
    private final UnknownPlaces unknownPlaces;
    private final BitSet numbersBegin = new BitSet();

    /**
     * A reader of one text.
     *
     * @param numbers its numbers: after an adjective they show that its noun is left out
     */
    Places(Gazetteer gazetteer, StatementWords words, List<Token> tokens, List<WrittenNumber> numbers) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.tokens = tokens;
        this.unknownPlaces = new UnknownPlaces(words, tokens);
        numbers.forEach(number -> numbersBegin.set(number.first()));
    }

    /** All places, in order, none overlapping another. */
    List<NamedPlace> find() {
        List<NamedPlace> all = new Peninsulas(tokens).addTo(new ShortenedNames(gazetteer, tokens).addTo(known()));
        boolean[] taken = new boolean[tokens.size()];
        all.forEach(place -> {
            for (int i = place.first(); i < place.end(); i++) {
                taken[i] = true;
            }
        });
        for (int i = 0; i < tokens.size(); i++) {
            NamedPlace unknown = taken[i] ? null : unknownPlaces.at(i, taken);
            if (unknown != null) {
                all.add(unknown);
                i = unknown.end() - 1;
            }
        }
        all.sort(Comparator.comparingInt(NamedPlace::first));
        return new SharedNouns(gazetteer, tokens).applyTo(all);
    }

    private List<NamedPlace> known() {
        List<NamedPlace> known = new ArrayList<>();
        int token = 0;
        for (PlaceMention mention : gazetteer.mentions(tokens)) {
            while (tokens.get(token).start() < mention.start()) {
                token++;
            }
            int first = token;
            while (tokens.get(token).end() < mention.end()) {
                token++;
            }
            int end = ShortenedNames.endOfType(tokens, token);
            NamedPlace place = new NamedPlace(first, end, mention.place(), mention.form());
            int krai = place.form() == NameForm.ADJECTIVE ? ShortenedNames.endOfKrai(tokens, end) : 0;
            if (krai > 0) {
                known.add(new NamedPlace(first, krai, mention.place(), NameForm.TYPED));
                continue;
            }
            // "Belarus Oblast" is neither Belarus nor an oblast
            boolean otherwiseTyped =
                    unknownPlaces.isType(place.end()) && place.form() == NameForm.ALONE && place.is(PlaceKind.COUNTRY);
            if (otherwiseTyped) {
                known.add(new NamedPlace(place.first(), place.end() + 1, null, NameForm.TYPED));
            } else if (isPlace(place)) {
                known.add(place);
            }
        }
        return known;
    }

    /** A name alone may be something else's: Kursk airport, Vladimir Putin, «Курская АЭС». */
    private boolean isPlace(NamedPlace place) {
        Token next = at(place.end());
        if (place.form() == NameForm.TYPED || !next.isWord()) {
            return place.form() != NameForm.ADJECTIVE || isSeaOrRegion(place);
        }
        if (place.form() == NameForm.ADJECTIVE) {
            return isSeaOrRegion(place)
                    && (isFunction(place.end())
                            || next.isCapitalised()
                            || SMALL.contains(next.key())
                            || LoneAdjectives.isOne(at(place.first() - 1), at(place.end() - 1), next)
                            || numbersBegin.get(place.end()));
        }
        boolean name = next.isCapitalised()
                && at(place.end() - 1).isCapitalised()
                && !isFunction(place.end())
                && words.length(tokens, place.end(), WordClass.MONTH) == 0
                && words.length(tokens, place.end(), WordClass.ATTRIBUTE) == 0;
        return place.place() != null && !place.is(PlaceKind.REGION) || !name || isOfTitle(place);
    }

    /** «Глава Крыма Сергей Аксёнов»: in the genitive behind a title it is a region, and its bearer's name follows. */
    private boolean isOfTitle(NamedPlace place) {
        String key = at(place.end() - 1).key();
        boolean genitive = GENITIVE.stream().anyMatch(key::endsWith);
        return genitive && words.lengthBefore(tokens, place.first(), WordClass.AUTHORITY) > 0;
    }

    /** «Чёрным» is a sea only where water is spoken of. */
    private boolean isSeaOrRegion(NamedPlace place) {
        if (!place.is(PlaceKind.SEA)) {
            return true;
        }
        int end = Math.min(tokens.size(), place.end() + WATER_AFTER);
        for (int i = Math.max(0, place.first() - WATER_BEFORE); i < end; i++) {
            String key = tokens.get(i).key();
            if (WATER.stream().anyMatch(key::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFunction(int index) {
        return words.begins(tokens, index, FUNCTIONS);
    }

    private Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }
}
