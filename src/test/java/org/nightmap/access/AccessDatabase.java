package org.nightmap.access;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The room over an H2 database of its own, with the product's migrations, and a clock that stands. */
@ComponentScan
@EnableTransactionManagement
class AccessDatabase {

    /** In memory, or where a test says. */
    @Bean
    DataSource dataSource(@Value("${database:}") String place) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(
                place.isEmpty() ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" : "jdbc:h2:file:" + place);
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    JdbcClient jdbcClient(DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    AccessSettings accessSettings(@Value("${new-password-for:}") String newPasswordFor) {
        return new AccessSettings(12, 5, 20, newPasswordFor);
    }

    @Bean
    SetClock clock() {
        return new SetClock();
    }
}
