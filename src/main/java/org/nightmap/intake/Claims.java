package org.nightmap.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a text in the order in which they were read, found by sentence and by place without a walk through all of them: a
 * text may make tens of thousands.
 */
final class Claims {

    private final List<Claim> all = new ArrayList<>();
    private final Map<Integer, List<Claim>> bySentence = new HashMap<>();
    /** Those with a place by its identity; one with several places stands under each. */
    private final Map<String, List<Claim>> byPlace = new HashMap<>();

    List<Claim> all() {
        return Collections.unmodifiableList(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int size() {
        return all.size();
    }

    /** The last one; there must be one. */
    Claim last() {
        return all.getLast();
    }

    /** The claims that a sentence made. */
    List<Claim> madeIn(int sentence) {
        return List.copyOf(bySentence.getOrDefault(sentence, List.of()));
    }

    /** The last claim so far, if a sentence made it. */
    @Nullable Claim lastIn(int sentence) {
        return !all.isEmpty() && last().sentence == sentence ? last() : null;
    }

    /** Whether any has a place, perhaps among others. */
    boolean areOf(NamedPlace place) {
        return place.place() != null
                && !byPlace.getOrDefault(place.identity(), List.of()).isEmpty();
    }

    /** The last one of a place alone that a sentence before made. */
    @Nullable Claim lastOf(NamedPlace place, int before) {
        if (place.place() == null) {
            return null;
        }
        List<Claim> claims = byPlace.getOrDefault(place.identity(), List.of());
        for (int i = claims.size() - 1; i >= 0; i--) {
            Claim claim = claims.get(i);
            if (claim.isSingle() && claim.sentence < before) {
                return claim;
            }
        }
        return null;
    }

    void add(Claim claim) {
        all.add(claim);
        index(claim);
    }

    void addAll(List<Claim> claims) {
        claims.forEach(this::add);
    }

    void remove(Claim claim) {
        all.remove(claim);
        forget(claim);
    }

    /** Puts a claim where another stood. */
    void replace(Claim old, Claim by) {
        all.set(all.indexOf(old), by);
        forget(old);
        index(by);
    }

    private void index(Claim claim) {
        bySentence
                .computeIfAbsent(claim.sentence, sentence -> new ArrayList<>())
                .add(claim);
        for (String identity : identities(claim)) {
            byPlace.computeIfAbsent(identity, place -> new ArrayList<>()).add(claim);
        }
    }

    private void forget(Claim claim) {
        bySentence.getOrDefault(claim.sentence, new ArrayList<>()).remove(claim);
        for (String identity : identities(claim)) {
            byPlace.getOrDefault(identity, new ArrayList<>()).remove(claim);
        }
    }

    private static List<String> identities(Claim claim) {
        return claim.places.stream()
                .filter(place -> place.place() != null)
                .map(NamedPlace::identity)
                .distinct()
                .toList();
    }
}
