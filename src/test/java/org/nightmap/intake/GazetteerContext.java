package org.nightmap.intake;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/** The gazetteer by itself, as the product wires it. */
@ComponentScan("org.nightmap.gazetteer")
@ConfigurationPropertiesScan("org.nightmap.gazetteer")
class GazetteerContext {}
