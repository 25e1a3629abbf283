package org.nightmap;

import java.nio.file.Path;
import java.time.Clock;
import org.nightmap.intake.ShippedReportsLoader;
import org.nightmap.report.RegionTable;
import org.nightmap.report.Reports;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** Reports and intake over the product's own database file, with the settings that the product ships with. */
final class StoredReports implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private StoredReports(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static StoredReports open(Path dataDirectory) {
        return new StoredReports(new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--nightmap.data-dir=" + dataDirectory, "--logging.level.root=error"));
    }

    Reports reports() {
        return context.getBean(Reports.class);
    }

    RegionTable regions() {
        return context.getBean(RegionTable.class);
    }

    ShippedReportsLoader shipped() {
        return context.getBean(ShippedReportsLoader.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not annotated as a configuration, so that a test of the whole application does not find it. */
    @ComponentScan({"org.nightmap.report", "org.nightmap.gazetteer", "org.nightmap.intake", "org.nightmap.storage"})
    @ConfigurationPropertiesScan({"org.nightmap.gazetteer", "org.nightmap.intake", "org.nightmap.storage"})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    static class Rooms {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
