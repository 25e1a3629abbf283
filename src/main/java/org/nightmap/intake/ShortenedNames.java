package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.NameForm;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.Token;

/**
 * Finds the names of regions that are shortened before the word for their type: «Волгогр. обл.», "Belg. reg." One that may be several
 * regions' is a place that is not known.
 */
final class ShortenedNames {

    /** Types of places that are written with a full stop. */
    private static final Set<String> SHORT_TYPES = Set.of("обл", "obl", "reg", "terr");

    /** Beginnings of those that are written in full; in small letters, as else they begin a sentence. */
    private static final List<String> TYPES = List.of("област", "кра", "oblast", "region", "kra", "territor");

    private static final int LONGEST_ENDING = 3;

    private final Gazetteer gazetteer;
    private final List<Token> tokens;

    ShortenedNames(Gazetteer gazetteer, List<Token> tokens) {
        this.gazetteer = gazetteer;
        this.tokens = tokens;
    }

    /** The token after a word for a type, with its full stop where it is shortened. */
    static int endOfType(List<Token> tokens, int type) {
        boolean stop = SHORT_TYPES.contains(tokens.get(type).key()) && isStop(tokens, type + 1);
        return type + (stop ? 2 : 1);
    }

    /** «Краснодарский кр.»: the token after the full stop behind an adjective; 0 where none stands there. */
    static int endOfKrai(List<Token> tokens, int end) {
        boolean krai = end + 1 < tokens.size() && tokens.get(end).key().equals("кр") && isStop(tokens, end + 1);
        return krai ? end + 2 : 0;
    }

    /** The known places with them; the beginning of a name that is a name itself becomes the longer one. */
    List<NamedPlace> addTo(List<NamedPlace> known) {
        List<NamedPlace> all = new ArrayList<>(known);
        for (int i = 0; i + 2 < tokens.size(); i++) {
            NamedPlace shortened = at(i);
            if (shortened != null) {
                int first = i;
                all.removeIf(place -> place.first() == first && place.end() == first + 1);
                if (all.stream().noneMatch(place -> place.first() < shortened.end() && place.end() > first)) {
                    all.add(shortened);
                }
            }
        }
        return all;
    }

    private @Nullable NamedPlace at(int index) {
        Token name = tokens.get(index);
        if (!name.isWord() || !name.isCapitalised() || !isStop(tokens, index + 1) || !isType(tokens.get(index + 2))) {
            return null;
        }
        Place place =
                gazetteer.shortened(name.text(), tokens.get(index + 2).text()).orElse(null);
        return new NamedPlace(index, endOfType(tokens, index + 2), place, NameForm.TYPED);
    }

    private static boolean isType(Token token) {
        String key = token.key();
        boolean inFull =
                TYPES.stream().anyMatch(type -> key.startsWith(type) && key.length() <= type.length() + LONGEST_ENDING);
        return SHORT_TYPES.contains(key) || inFull && !token.isCapitalised();
    }

    private static boolean isStop(List<Token> tokens, int index) {
        return index < tokens.size()
                && tokens.get(index).is(".")
                && tokens.get(index).start() == tokens.get(index - 1).end();
    }
}
