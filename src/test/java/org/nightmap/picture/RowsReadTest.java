package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightmap.atlas.Atlas;
import org.nightmap.report.RegionTable;
import org.nightmap.report.Reports;
import org.nightmap.scale.CountedRows;
import org.nightmap.scale.CountedRows.Read;
import org.nightmap.scale.MadeUpNights;
import org.nightmap.scale.MadeUpStore;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * What a page asks reads rows in proportion to the nights that it asks for, however many are stored. The same questions are asked over the
 * same nights twice, of a database that has few others and of one that has as many more; rows are counted by H2, and nothing is
 * remembered from one question to the other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowsReadTest {

    private static final Night FIRST = Night.of(2024, 1, 1);
    private static final int NIGHTS = 400;
    private static final int MORE_AT_EACH_END = 200;
    private static final Night NIGHT = Night.of(2024, 10, 25);
    private static final Period YEAR = Period.parse("2024-01-20..2025-01-18");
    private static final Period SIXTY = Period.parse("2024-08-27..2024-10-25");
    private static final String REGION = "RU-BEL";

    private final Map<String, Read> ofFew = new LinkedHashMap<>();
    private final Map<String, Read> ofMany = new LinkedHashMap<>();
    private CountedRows counted;
    private long stored;

    @BeforeAll
    void ask() {
        counted = new CountedRows(database());
        store(counted, FIRST, NIGHTS);
        askEverything(counted, ofFew);
        store(counted, FIRST.plusNights(-MORE_AT_EACH_END), MORE_AT_EACH_END);
        store(counted, FIRST.plusNights(NIGHTS), MORE_AT_EACH_END);
        askEverything(counted, ofMany);
        stored = JdbcClient.create(counted.source())
                .sql("select count(*) from line")
                .query(Long.class)
                .single();
    }

    private static Stream<String> questions() {
        return everything().keySet().stream();
    }

    /** By a tenth it may differ: H2 may take another way where it knows more of the tables. */
    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionReadsNoMoreRowsHoweverManyNightsAreStored(String question) {
        Read few = ofFew.get(question);
        Read many = ofMany.get(question);
        assertThat(many.queries()).isEqualTo(few.queries());
        assertThat(many.rows()).isLessThanOrEqualTo(few.rows() * 11 / 10);
    }

    @Test
    void aNightReadsTheRowsOfAFewNights() {
        assertThat(ofMany.get("the picture of a night").rows()).isLessThan(stored / 50);
        assertThat(ofMany.get("the nights around it").rows()).isLessThan(100);
    }

    @Test
    void aYearTakesNoMoreQueriesThanAFewNights() {
        assertThat(ofMany.get("the picture of a year").queries())
                .isLessThan(4 * ofMany.get("the picture of a night").queries());
    }

    @Test
    void aYearWhoseNightsAreWorkedOutReadsWhatItSumsAndNoMore() {
        try (ConfigurableApplicationContext rooms = open(counted.source())) {
            new NightsWarmUp(
                            rooms.getBean(Reports.class),
                            rooms.getBean(ListedReports.class),
                            rooms.getBean(DrawnPeriods.class),
                            rooms.getBean(Disagreements.class))
                    .workOut();
            Read warm = counted.by(() -> rooms.getBean(Pictures.class).of(YEAR));
            Read cold = ofMany.get("the picture of a year");
            assertThat(warm.queries()).isLessThan(cold.queries() / 2);
            assertThat(warm.rows()).isLessThan(cold.rows() / 2);
        }
    }

    private static Map<String, Question> everything() {
        Map<String, Question> everything = new LinkedHashMap<>();
        everything.put("the nights around it", (reports, pictures) -> {
            reports.extent();
            reports.nightBefore(NIGHT);
            reports.nightAfter(NIGHT);
        });
        everything.put("the reports of a night", (reports, pictures) -> reports.approvedInFull(NIGHT));
        everything.put("the picture of a night", (reports, pictures) -> pictures.of(Period.of(NIGHT)));
        everything.put("the nights of the chart", (reports, pictures) -> pictures.nights(SIXTY));
        everything.put("a region's last nights", (reports, pictures) -> pictures.series(REGION, SIXTY));
        everything.put("the picture of a year", (reports, pictures) -> pictures.of(YEAR));
        everything.put("the overview of a year", (reports, pictures) -> pictures.nights(YEAR));
        everything.put("the list of the nights of a year", (reports, pictures) -> pictures.candidates(YEAR));
        everything.put("a region's year", (reports, pictures) -> pictures.series(REGION, YEAR));
        everything.put("every region on every night of a year", (reports, pictures) -> pictures.grid(YEAR));
        everything.put("the last ten nights", (reports, pictures) -> reports.firstOfLatest(YEAR, 10));
        return everything;
    }

    private static void askEverything(CountedRows counted, Map<String, Read> read) {
        everything().forEach((name, question) -> {
            try (ConfigurableApplicationContext rooms = open(counted.source())) {
                Reports reports = rooms.getBean(Reports.class);
                Pictures pictures = rooms.getBean(Pictures.class);
                read.put(name, counted.by(() -> question.ask(reports, pictures)));
            }
        });
    }

    private static void store(CountedRows counted, Night first, int nights) {
        List<RegionTable.Entry> layer = new LayerRegions()
                .regions().stream()
                        .map(region -> new RegionTable.Entry(region.iso(), region.name()))
                        .toList();
        try (ConfigurableApplicationContext rooms = open(counted.source())) {
            rooms.getBean(RegionTable.class).align(layer);
            new MadeUpStore(new MadeUpNights(1, layer), rooms.getBean(Reports.class)).store(first, nights);
        }
    }

    private static DataSource database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    private static ConfigurableApplicationContext open(DataSource source) {
        return new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .initializers(context -> context.getBeanFactory().registerSingleton("dataSource", source))
                .run("--logging.level.root=error");
    }

    /** Asks something. */
    private interface Question {
        void ask(Reports reports, Pictures pictures);
    }

    /** Not annotated as a configuration, so that a test of the whole application does not find it. */
    @ComponentScan(
            basePackages = {"org.nightmap.report", "org.nightmap.gazetteer", "org.nightmap.picture"},
            excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
    @ConfigurationPropertiesScan({"org.nightmap.gazetteer", "org.nightmap.picture"})
    @EnableTransactionManagement
    static class Rooms {

        @Bean
        static JdbcTransactionManager transactionManager(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        static JdbcTemplate jdbcTemplate(DataSource source) {
            return new JdbcTemplate(source);
        }

        @Bean
        static JdbcClient jdbcClient(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        static Atlas atlas() {
            return new LayerRegions();
        }
    }
}
