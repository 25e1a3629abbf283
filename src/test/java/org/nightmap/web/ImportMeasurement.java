package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the import of a thousand statements. It is run by hand: {@code -Dtest=ImportMeasurement}. */
class ImportMeasurement extends AccessApplication {

    private static final Logger LOG = LoggerFactory.getLogger(ImportMeasurement.class);

    private static final int STATEMENTS = 1000;
    private static final int LINES = 10;

    @Test
    void aThousandStatementsOverHttp() throws Exception {
        users.have("anna", Role.ANALYST);
        LOG.info(
                "{} statements of {} lines, stored: {} ms",
                STATEMENTS,
                LINES,
                post(201).toMillis());
        LOG.info("the same again, found to be there: {} ms", post(200).toMillis());
    }

    private Duration post(int status) throws Exception {
        HttpRequest request = request(ApiAddresses.REPORTS)
                .headers("Authorization", basic("anna", TestUsers.PASSWORD), "Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file()))
                .build();
        long begin = System.nanoTime();
        HttpResponse<String> response = client().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(status);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static String file() {
        String[] regions = {
            "RU-ROS", "RU-KRS", "RU-BEL", "RU-BRY", "RU-VOR", "RU-TUL", "RU-KLU", "RU-SMO", "RU-TVE", "RU-RYA"
        };
        StringBuilder file = new StringBuilder("date,publisher,stated,place,region,count\n");
        for (int i = 0; i < STATEMENTS; i++) {
            for (int line = 0; line < LINES; line++) {
                file.append("%s,Measured,%d,Place %d,%s,%d%n"
                        .formatted(LocalDate.of(2030, 1, 1).plusDays(i), 10 * LINES, line, regions[line], 10));
            }
        }
        return file.toString();
    }
}
