package org.nightmap.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.nightmap.gazetteer.Place;

/** Which regions claims speak of. */
final class ClaimRegions {

    private ClaimRegions() {}

    /** The regions of a claim's places, with what their names include: the capital's region and the capital. */
    static Set<String> of(Claim claim) {
        Set<String> regions = new LinkedHashSet<>();
        for (NamedPlace named : claim.places) {
            Place place = named.place();
            if (place != null && place.region() != null) {
                regions.add(place.region());
                regions.addAll(place.alsoCovers());
            }
        }
        return regions;
    }

    /** The first claim for each region, of those that are asked for. */
    static Map<String, Claim> first(List<Claim> claims, Predicate<Claim> asked) {
        Map<String, Claim> first = new HashMap<>();
        for (Claim claim : claims) {
            if (asked.test(claim)) {
                of(claim).forEach(region -> first.putIfAbsent(region, claim));
            }
        }
        return first;
    }
}
