package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nightmap.intake.Claim.Part;

/** Finds the counts that parts belong to: "seven of those heading towards Moscow" is of the Moscow region's, wherever that stands. */
final class OrphanedParts {

    private OrphanedParts() {}

    /** Makes the orphans parts of the counts of their regions; those without one stay claims of their own. */
    static void adopt(List<Claim> claims) {
        Map<String, Claim> parents = ClaimRegions.first(claims, claim -> !claim.orphan && claim.isSingle());
        List<Claim> adopted = new ArrayList<>();
        for (Claim orphan : claims) {
            Claim parent = !orphan.orphan
                    ? null
                    : ClaimRegions.of(orphan).stream()
                            .map(parents::get)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
            if (parent == null) {
                continue;
            }
            Integer part = orphan.value();
            Integer whole = parent.value();
            boolean saidAlready = orphan.otherAuthority && !parent.parts.isEmpty();
            if (saidAlready) {
                adopted.add(orphan);
            } else if (part != null && whole != null && part <= whole) {
                NamedPlace destination = orphan.places.getFirst();
                parent.parts.add(new Part(
                        Objects.requireNonNull(orphan.number),
                        Math.min(orphan.count.first(), destination.first()),
                        Math.max(orphan.count.end(), destination.end())));
                adopted.add(orphan);
            }
        }
        claims.removeAll(new HashSet<>(adopted));
    }
}
