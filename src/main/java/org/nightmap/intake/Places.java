package org.nightmap.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.NameForm;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.gazetteer.PlaceMention;
import org.nightmap.gazetteer.Token;

/** Finds the places of a text: the known ones, and those that are written like a place but are not known. */
final class Places {

    private static final Set<String> ENGLISH_TYPES =
            Set.of("region", "oblast", "territory", "krai", "republic", "province");
    private static final List<String> RUSSIAN_TYPES = List.of("област", "кра", "республик", "регион");
    private static final Set<String> STRONG = Set.of("over", "above", "near", "off", "над", "близ", "возле");
    /** Words after an adjective that are no noun of it. */
    private static final Set<String> SMALL = Set.of(
            "их", "он", "она", "было", "были", "был", "это", "нет", "уже", "также", "еще", "всего", "по", "тоже", "же");

    private static final int LONGEST_UNKNOWN = 3;

    private final Gazetteer gazetteer;
    private final StatementWords words;
    private final List<Token> tokens;

    Places(Gazetteer gazetteer, StatementWords words, List<Token> tokens) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.tokens = tokens;
    }

    /** Index of the first token that begins at a position of the text or after it. */
    private int tokenFrom(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All places, in order, none overlapping another. */
    List<NamedPlace> find() {
        List<NamedPlace> known = new ArrayList<>();
        for (PlaceMention mention : gazetteer.mentions(tokens)) {
            NamedPlace place = new NamedPlace(
                    tokenFrom(mention.start()), tokenFrom(mention.end()), mention.place(), mention.form());
            if (isType(place.end()) && place.form() == NameForm.ALONE && isNoRegion(place)) {
                known.add(new NamedPlace(place.first(), place.end() + 1, null, NameForm.TYPED));
            } else if (isPlace(place)) {
                known.add(place);
            }
        }
        List<NamedPlace> all = new ArrayList<>(known);
        boolean[] taken = new boolean[tokens.size()];
        known.forEach(place -> {
            for (int i = place.first(); i < place.end(); i++) {
                taken[i] = true;
            }
        });
        for (int i = 0; i < tokens.size(); i++) {
            NamedPlace unknown = taken[i] ? null : unknown(i, taken);
            if (unknown != null) {
                all.add(unknown);
                i = unknown.end() - 1;
            }
        }
        all.sort(Comparator.comparingInt(NamedPlace::first));
        return shared(all);
    }

    /** "Belarus Oblast" is neither Belarus nor an oblast. */
    private static boolean isNoRegion(NamedPlace named) {
        Place place = named.place();
        return place != null && place.kind() == PlaceKind.COUNTRY;
    }

    /** A name alone may be something else's: Kursk airport, Vladimir Putin, «Курская АЭС». */
    private boolean isPlace(NamedPlace place) {
        Token next = at(place.end());
        if (place.form() == NameForm.TYPED || !next.isWord()) {
            return place.form() != NameForm.ADJECTIVE || isSeaOrRegion(place);
        }
        if (place.form() == NameForm.ADJECTIVE) {
            return isSeaOrRegion(place)
                    && (isFunction(place.end()) || next.isCapitalised() || SMALL.contains(next.key()));
        }
        Place meant = place.place();
        if (meant != null && meant.kind() != PlaceKind.REGION) {
            return true;
        }
        boolean name = next.isCapitalised()
                && at(place.end() - 1).isCapitalised()
                && !isFunction(place.end())
                && words.length(tokens, place.end(), WordClass.MONTH) == 0
                && words.length(tokens, place.end(), WordClass.ATTRIBUTE) == 0;
        return !name;
    }

    /** «Чёрным» is a sea only where water is spoken of. */
    private boolean isSeaOrRegion(NamedPlace place) {
        Place meant = place.place();
        if (meant == null || meant.kind() != PlaceKind.SEA) {
            return true;
        }
        for (int i = Math.max(0, place.first() - 4); i < Math.min(tokens.size(), place.end() + 12); i++) {
            String key = tokens.get(i).key();
            if (key.startsWith("мор") || key.startsWith("акватори") || key.startsWith("вод")) {
                return true;
            }
        }
        return false;
    }

    private boolean isFunction(int index) {
        return List.of(
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
                        WordClass.DRONE)
                .stream()
                .anyMatch(wordClass -> words.length(tokens, index, wordClass) > 0);
    }

    private @Nullable NamedPlace unknown(int begin, boolean[] taken) {
        if (!tokens.get(begin).isCapitalised() || words.length(tokens, begin, WordClass.MONTH) > 0) {
            return null;
        }
        int end = begin;
        while (end < tokens.size()
                && end - begin < LONGEST_UNKNOWN
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
        int before = begin - 1;
        while (before >= 0 && (at(before).is("the") || isQualifier(before))) {
            before--;
        }
        if (end == begin + 1 && isRussianAdjective(begin) && !at(end).isWord() && !at(end).is(".")) {
            return new NamedPlace(begin, end, null, NameForm.ADJECTIVE);
        }
        boolean strong = before >= 0 && STRONG.contains(at(before).key());
        return strong && end > begin ? new NamedPlace(begin, end, null, NameForm.ALONE) : null;
    }

    /** «Волгодской — 11»: an adjective whose noun is left out. */
    private boolean isRussianAdjective(int index) {
        String key = tokens.get(index).key();
        return List.of("ской", "цкой", "ская", "цкая", "скую").stream().anyMatch(key::endsWith)
                && !at(index + 1).is(",")
                && !at(index + 1).is("»");
    }

    private boolean isQualifier(int index) {
        return tokens.get(index).isWord()
                && org.nightmap.gazetteer.Qualifiers.isOne(tokens.get(index))
                && !STRONG.contains(tokens.get(index).key());
    }

    private boolean isType(int index) {
        if (index >= tokens.size()) {
            return false;
        }
        String key = tokens.get(index).key();
        return ENGLISH_TYPES.contains(key)
                || RUSSIAN_TYPES.stream().anyMatch(type -> key.startsWith(type) && key.length() <= type.length() + 4);
    }

    /** "Tula and Moscow regions": the noun at the end belongs to every name of the list. */
    private List<NamedPlace> shared(List<NamedPlace> places) {
        List<NamedPlace> all = new ArrayList<>(places);
        for (int i = all.size() - 1; i > 0; i--) {
            NamedPlace last = all.get(i);
            Token noun = tokens.get(last.end() - 1);
            if (last.form() != NameForm.TYPED || !isPlural(noun)) {
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
            if (!token.is(",") && !Set.of("and", "or", "the").contains(token.key())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlural(Token noun) {
        return Set.of("regions", "oblasts", "territories", "provinces", "areas").contains(noun.key());
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

    private Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : tokens.getFirst();
    }
}
