package org.nightmap.gazetteer;

import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The gazetteer with the names that come with the product. */
public final class ShippedGazetteer {

    private static final Gazetteer SHIPPED = new GazetteerConfiguration()
            .gazetteer(new GazetteerSettings(List.of(new ClassPathResource("org/nightmap/gazetteer/places.txt"))));

    private ShippedGazetteer() {}

    public static Gazetteer open() {
        return SHIPPED;
    }
}
