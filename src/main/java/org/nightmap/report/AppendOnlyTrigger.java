package org.nightmap.report;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses to change or delete a row: what a source said stays as it was written. Called by H2. */
public final class AppendOnlyTrigger implements Trigger {

    /** SQLSTATE for a rule that a trigger keeps; the class 45 is the standard's for such. */
    static final String REFUSED = "45000";

    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String table, boolean before, int types) {
        this.table = table;
    }

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] oldRow, @Nullable Object @Nullable [] newRow)
            throws SQLException {
        throw new SQLException(
                "The table %s is append-only: its rows are neither changed nor deleted".formatted(table), REFUSED);
    }
}
