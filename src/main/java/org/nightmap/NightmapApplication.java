package org.nightmap;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import java.time.Clock;
import org.nightmap.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Runs a command, or starts the server: one process with the database, the boundaries, the HTTP interface and the browser's views. */
@StyleSheet(Lumo.STYLESHEET)
@SpringBootApplication
@ConfigurationPropertiesScan
public class NightmapApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        if (Commands.areAskedForBy(arguments)) {
            System.exit(Commands.run(arguments, StartUp.class));
        }
        SpringApplication.run(NightmapApplication.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "favicon.svg");
    }

    /** The one clock of the product, so that tests can stop it. */
    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }
}
