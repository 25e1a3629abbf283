package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.NameForm;
import org.nightmap.gazetteer.Token;

/**
 * Finds "the peninsula", «над полуостровом», where it is Crimea: a text names Crimea and no other peninsula.
 */
final class Peninsulas {

    private static final String CRIMEA = "UA-43";

    /** What stands before one that is not named. */
    private static final Set<String> BEFORE =
            Set.of("the", "над", "на", "возле", "с", "со", "у", "вокруг", "атаковали", "весь", "всем");

    private final List<Token> tokens;

    Peninsulas(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The places of a text with those that it names so. */
    List<NamedPlace> addTo(List<NamedPlace> places) {
        NamedPlace crimea = places.stream()
                .filter(place ->
                        place.place() != null && CRIMEA.equals(place.place().region()))
                .findFirst()
                .orElse(null);
        List<NamedPlace> all = new ArrayList<>(places);
        for (int i = 1; crimea != null && i < tokens.size(); i++) {
            int at = i;
            boolean named = places.stream().anyMatch(place -> place.first() <= at && at < place.end());
            if (!isPeninsula(i) || named) {
                continue;
            }
            if (!isBare(i)) {
                return places;
            }
            all.add(new NamedPlace(i, i + 1, crimea.place(), NameForm.ALONE));
        }
        return all;
    }

    private boolean isPeninsula(int index) {
        String key = tokens.get(index).key();
        return key.equals("peninsula") || key.startsWith("полуостров") && !key.startsWith("полуостровн");
    }

    /** "The Kola Peninsula", «полуостров Рыбачий», «Таманский полуостров», "the peninsula of Kerch" have names. */
    private boolean isBare(int index) {
        boolean after = index + 1 < tokens.size()
                && (tokens.get(index + 1).is("of")
                        || tokens.get(index + 1).isWord()
                                && tokens.get(index + 1).isCapitalised());
        return BEFORE.contains(tokens.get(index - 1).key())
                && !after
                && !tokens.get(index).isCapitalised();
    }
}
