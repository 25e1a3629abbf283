package org.nightmap.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses statements that name a region of no boundary. The database's foreign keys would too, in words for programmers. */
@Component
class KnownRegions {

    private final JdbcClient jdbc;

    KnownRegions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Looks at every line.
     *
     * @throws IllegalArgumentException if one is resolved to a region that the boundary layer does not have
     */
    void check(Collection<Statement> statements) {
        Set<String> known = new HashSet<>(
                jdbc.sql("select iso from region").query(String.class).list());
        for (Statement statement : statements) {
            for (Line line : statement.lines()) {
                Set<String> named = new LinkedHashSet<>(line.regions());
                named.addAll(line.alsoCovers());
                if (line.region() != null) {
                    named.add(line.region());
                }
                named.removeAll(known);
                if (!named.isEmpty()) {
                    throw new IllegalArgumentException("'%s' is resolved to %s, which the boundary layer does not have"
                            .formatted(line.place(), String.join(", ", named)));
                }
            }
        }
    }
}
