package org.nightmap;

import com.vaadin.flow.component.page.AppShellConfigurator;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts Nightmap: one process with the database, the boundaries, the HTTP interface and the browser's views. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NightmapApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(NightmapApplication.class, arguments);
    }

    /** The one clock of the product, so that tests can stop it. */
    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }
}
