package org.nightmap.intake;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The gazetteer by itself, as the product wires it. */
@TestConfiguration
@ComponentScan("org.nightmap.gazetteer")
@ConfigurationPropertiesScan("org.nightmap.gazetteer")
class GazetteerContext {}
