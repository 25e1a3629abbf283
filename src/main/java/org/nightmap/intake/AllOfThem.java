package org.nightmap.intake;

import java.util.Optional;
import java.util.Set;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.Element.Count;

/** Tells the count of a place that is said to be the whole: "twelve drones were shot down, all of them over Kursk Region". */
final class AllOfThem {

    private static final Set<String> ALL = Set.of("all", "все");

    /** Between "all" and the preposition of the place. */
    private static final Set<String> SMALL =
            Set.of("of", "them", "these", "those", "which", "were", "was", "they", "они", "из", "них", "эти", "были");

    private final Prose prose;
    private final Prepositions prepositions;

    AllOfThem(Prose prose) {
        this.prose = prose;
        this.prepositions = new Prepositions(prose);
    }

    /** Its count, where the claim is the only one so far; what follows is compared with it as with any total. */
    Optional<Count> total(Claim claim) {
        NamedPlace place = claim.places.getFirst();
        boolean whole = claim.count.number() != null
                && claim.count.first() < place.first()
                && isAllBetween(claim.count.phraseEnd(), prepositions.before(place));
        return whole ? Optional.of(claim.count) : Optional.empty();
    }

    private boolean isAllBetween(int from, int preposition) {
        for (int i = preposition - 1; i >= from; i--) {
            Token token = prose.at(i);
            if (ALL.contains(token.key())) {
                return !prose.at(i - 1).isWord() || prose.is(i - 1, WordClass.COORDINATOR);
            }
            boolean small = SMALL.contains(token.key())
                    || prose.is(i, WordClass.INTERCEPT)
                    || !token.isWord() && !token.isNumber() && !",;".contains(token.text());
            if (!small) {
                return false;
            }
        }
        return false;
    }
}
