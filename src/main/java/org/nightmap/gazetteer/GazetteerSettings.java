package org.nightmap.gazetteer;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Settings of the gazetteer, documented in {@code application.yml}.
 *
 * @param names the name files, read in this order
 */
@ConfigurationProperties("nightmap.gazetteer")
record GazetteerSettings(List<Resource> names) {

    GazetteerSettings {
        names = List.copyOf(names);
    }
}
