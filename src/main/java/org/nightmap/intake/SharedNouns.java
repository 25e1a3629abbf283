package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.NameForm;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.Token;

/** "Tula and Moscow regions": the noun at the end belongs to every name of the list. */
final class SharedNouns {

    private static final Set<String> PLURALS = Set.of("regions", "oblasts", "territories", "provinces", "areas");
    private static final Set<String> JOINTS = Set.of("and", "or", "the");

    private final Gazetteer gazetteer;
    private final List<Token> tokens;

    SharedNouns(Gazetteer gazetteer, List<Token> tokens) {
        this.gazetteer = gazetteer;
        this.tokens = tokens;
    }

    /** The places, with what the names of lists mean together with the noun at their end. */
    List<NamedPlace> applyTo(List<NamedPlace> places) {
        List<NamedPlace> all = new ArrayList<>(places);
        for (int i = all.size() - 1; i > 0; i--) {
            NamedPlace last = all.get(i);
            Token noun = tokens.get(last.end() - 1);
            if (last.form() != NameForm.TYPED || !PLURALS.contains(noun.key())) {
                continue;
            }
            for (int j = i - 1; j >= 0 && isList(all.get(j), all.get(j + 1)); j--) {
                NamedPlace one = all.get(j);
                if (one.form() != NameForm.ALONE) {
                    break;
                }
                Optional<Place> typed = gazetteer.resolve(written(one) + " " + singular(noun.text()));
                if (typed.isPresent()) {
                    all.set(j, new NamedPlace(one.first(), one.end(), typed.get(), NameForm.TYPED));
                }
            }
        }
        return all;
    }

    private boolean isList(NamedPlace one, NamedPlace next) {
        for (int i = one.end(); i < next.first(); i++) {
            Token token = tokens.get(i);
            if (!token.is(",") && !JOINTS.contains(token.key())) {
                return false;
            }
        }
        return true;
    }

    private static String singular(String plural) {
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.substring(0, plural.length() - 1);
    }

    private String written(NamedPlace place) {
        StringBuilder written = new StringBuilder();
        for (int i = place.first(); i < place.end(); i++) {
            written.append(tokens.get(i).text()).append(' ');
        }
        return written.toString().strip();
    }
}
