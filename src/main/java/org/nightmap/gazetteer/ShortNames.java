package org.nightmap.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of regions of which only the beginning is written before the word for the type: Волгогр. обл., Belg. reg. */
final class ShortNames {

    /** What is shorter is the beginning of too much. */
    private static final int SHORTEST = 3;

    private final List<Name> names = new ArrayList<>();

    private record Name(String key, Set<String> types, Place place) {}

    void add(String name, PlaceEntry entry) {
        PlaceType type = entry.type();
        if (type.kind() == PlaceKind.REGION) {
            List<String> types = FileGazetteer.isRussian(name) ? type.russian() : type.english();
            names.add(new Name(Tokenizer.key(name), Set.copyOf(types), entry.place()));
        }
    }

    /** The only region of a type whose name begins so; empty where none does or several do. */
    Optional<Place> beginning(String letters, String type) {
        if (letters.length() < SHORTEST) {
            return Optional.empty();
        }
        List<Place> places = new ArrayList<>();
        for (Name name : names) {
            boolean fits = name.types.contains(type) && name.key.startsWith(letters);
            if (fits && places.stream().noneMatch(name.place::isSameAs)) {
                places.add(name.place);
            }
        }
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }
}
