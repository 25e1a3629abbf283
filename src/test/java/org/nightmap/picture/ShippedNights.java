package org.nightmap.picture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.nightmap.atlas.Atlas;
import org.nightmap.intake.ShippedReportsLoader;
import org.nightmap.report.RegionTable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A test over all shipped reports, in an H2 database of its own that such tests share and do not change. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig(classes = ShippedNights.Rooms.class, initializers = ConfigDataApplicationContextInitializer.class)
@interface ShippedNights {

    /** The rooms that a picture comes from, and what they need. */
    @TestConfiguration
    @ComponentScan({"org.nightmap.report", "org.nightmap.gazetteer", "org.nightmap.intake", "org.nightmap.picture"})
    @ConfigurationPropertiesScan({"org.nightmap.gazetteer", "org.nightmap.intake", "org.nightmap.picture"})
    @EnableTransactionManagement
    class Rooms {

        @Bean
        DataSource dataSource() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            Flyway.configure().dataSource(source).load().migrate();
            return source;
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource source) {
            return new JdbcTemplate(source);
        }

        @Bean
        JdbcClient jdbcClient(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Atlas atlas() {
            return new LayerRegions();
        }

        @Bean
        SmartInitializingSingleton loaded(RegionTable regions, Atlas atlas, ShippedReportsLoader reports) {
            return () -> {
                regions.align(atlas.regions().stream()
                        .map(region -> new RegionTable.Entry(region.iso(), region.name()))
                        .toList());
                reports.load();
            };
        }
    }
}
