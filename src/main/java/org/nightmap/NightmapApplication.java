package org.nightmap;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Nightmap: one process with the database, the boundaries, the HTTP interface and the browser's views. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NightmapApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(NightmapApplication.class, arguments);
    }
}
