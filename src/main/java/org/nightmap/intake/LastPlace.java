package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.PlaceKind;

/** The place that was named last, which "there" means. */
final class LastPlace {

    private @Nullable NamedPlace place;
    private boolean several;

    /** The place; null where none was named. */
    @Nullable NamedPlace get() {
        return place;
    }

    /** Whether it was one of several, so that "there" may mean another. */
    boolean isOneOfSeveral() {
        return several;
    }

    /** Takes in the places of a sentence; a country is never meant. */
    void remember(List<NamedPlace> named) {
        if (named.isEmpty()) {
            return;
        }
        List<NamedPlace> all = new ArrayList<>(named);
        all.removeIf(one -> one.is(PlaceKind.NATION) || one.is(PlaceKind.COUNTRY));
        if (all.isEmpty()) {
            return;
        }
        Set<String> different = all.stream()
                .map(NamedPlace::place)
                .filter(Objects::nonNull)
                .map(one -> Objects.requireNonNullElse(one.region(), one.name().en()))
                .collect(Collectors.toSet());
        place = all.getLast();
        several = different.size() > 1;
    }
}
