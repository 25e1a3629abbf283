package org.nightmap.report;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who published the reports, and where. */
@Component
class Publishers {

    private static final String SELECT = """
            select r.publisher, r.url
            from report_revision r
                join (select publisher, count(*) as reports from report_revision group by publisher) n
                    on n.publisher = r.publisher
            group by r.publisher, r.url, n.reports
            order by n.reports desc, r.publisher, r.url
            """;

    private final JdbcClient jdbc;

    Publishers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Publisher> all() {
        Map<String, Set<String>> hosts = new LinkedHashMap<>();
        jdbc.sql(SELECT).query(row -> {
            Set<String> known = hosts.computeIfAbsent(row.getString("publisher"), name -> new LinkedHashSet<>());
            String host = host(row.getString("url"));
            if (host != null) {
                known.add(host);
            }
        });
        return hosts.entrySet().stream()
                .map(entry -> new Publisher(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static @Nullable String host(@Nullable String url) {
        String host = url == null ? null : URI.create(url).getHost();
        return host == null ? null : Publisher.plainHost(host);
    }
}
