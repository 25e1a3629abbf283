package org.nightmap.atlas;

import org.jspecify.annotations.Nullable;
import org.nightmap.language.LocalizedText;

/**
 * One region of the boundary layer, without its geometry.
 *
 * @param iso the key that counts are joined by, an ISO 3166-2 code in the shipped layer
 * @param name its full name
 * @param shortName the name without the word for its type, as a map label has it: Rostov, Ростовская
 * @param type what it is, as the layer says: oblast, krai, republic
 * @param disputed whether its status is disputed, which every map must show
 * @param areaKm2 its area in square kilometres
 * @param population how many people live there; null where nobody supplied that
 */
public record Region(
        String iso,
        LocalizedText name,
        LocalizedText shortName,
        String type,
        boolean disputed,
        double areaKm2,
        @Nullable Long population) {

    /** A region of which nobody supplied the population. */
    public Region(
            String iso, LocalizedText name, LocalizedText shortName, String type, boolean disputed, double areaKm2) {
        this(iso, name, shortName, type, disputed, areaKm2, null);
    }

    public Region {
        if (iso.isBlank()) {
            throw new IllegalArgumentException("A region needs a key");
        }
        if (!(areaKm2 >= 0)) {
            throw new IllegalArgumentException("The area of %s is %s km²".formatted(iso, areaKm2));
        }
        if (population != null && population < 1) {
            throw new IllegalArgumentException("The population of %s is %d".formatted(iso, population));
        }
    }
}
