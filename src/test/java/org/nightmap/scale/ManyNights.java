package org.nightmap.scale;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.nightmap.atlas.Atlas;
import org.nightmap.report.RegionTable;
import org.nightmap.report.Reports;
import org.nightmap.report.StoredReports;
import org.nightmap.time.Night;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Makes a data directory with many nights, as docs/benchmarks/many-nights.sh measures them. It is run by hand, {@code -Dtest=ManyNights};
 * {@code -Dmany.folder}, {@code -Dmany.nights}, {@code -Dmany.first} and {@code -Dmany.seed} say where, how many, from when on and which.
 */
class ManyNights {

    private static final Logger LOG = LoggerFactory.getLogger(ManyNights.class);

    @Test
    void makeADataDirectory() throws Exception {
        Path folder = Path.of(System.getProperty("many.folder", "target/many-nights/data"));
        int nights = Integer.getInteger("many.nights", 10_000);
        Night first = Night.parse(System.getProperty("many.first", "2000-01-01"));
        long seed = Long.getLong("many.seed", 1);
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        long begin = System.nanoTime();
        try (ConfigurableApplicationContext rooms = open(folder)) {
            RegionTable regions = rooms.getBean(RegionTable.class);
            var layer = rooms.getBean(Atlas.class).regions().stream()
                    .map(region -> new RegionTable.Entry(region.iso(), region.name()))
                    .toList();
            regions.align(layer);
            int lines =
                    new MadeUpStore(new MadeUpNights(seed, layer), rooms.getBean(Reports.class)).store(first, nights);
            // What was written over while the tables grew is given back; this closes the database
            rooms.getBean(JdbcTemplate.class).execute("shutdown compact");
            LOG.info(
                    "{} nights with {} lines are in {}, made in {} s",
                    nights,
                    lines,
                    folder,
                    (System.nanoTime() - begin) / 1_000_000_000);
        }
    }

    private static ConfigurableApplicationContext open(Path folder) {
        return new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--nightmap.data-dir=" + folder);
    }

    /** Not annotated as a configuration, so that a test of the whole application does not find it. */
    @ComponentScan({"org.nightmap.report", "org.nightmap.gazetteer", "org.nightmap.atlas", "org.nightmap.storage"})
    @ConfigurationPropertiesScan({"org.nightmap.gazetteer", "org.nightmap.atlas", "org.nightmap.storage"})
    @StoredReports
    static class Rooms {

        @Bean
        static Clock clock() {
            return Clock.systemUTC();
        }
    }
}
