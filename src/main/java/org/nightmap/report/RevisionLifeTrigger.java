package org.nightmap.report;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.h2.tools.TriggerAdapter;

/**
 * Lets a revision's status go forward and nothing else change. {@code attributed} and {@code elsewhere} may change against
 * each other when the boundary layer changes; their sum is what the source said. Called by H2.
 */
public final class RevisionLifeTrigger extends TriggerAdapter {

    private static final Map<ReportStatus, Set<ReportStatus>> NEXT = Map.of(
            ReportStatus.DRAFT, Set.of(ReportStatus.APPROVED, ReportStatus.SUPERSEDED, ReportStatus.WITHDRAWN),
            ReportStatus.APPROVED, Set.of(ReportStatus.SUPERSEDED, ReportStatus.WITHDRAWN),
            ReportStatus.SUPERSEDED, Set.of(ReportStatus.WITHDRAWN),
            ReportStatus.WITHDRAWN, Set.of());

    private static final Set<String> MAY_CHANGE = Set.of("status", "approved_report", "attributed", "elsewhere");

    @Override
    public void fire(Connection connection, ResultSet oldRow, ResultSet newRow) throws SQLException {
        if (newRow == null) {
            throw refused("A revision is not deleted; withdraw it");
        }
        int columns = oldRow.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            String column = oldRow.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT);
            if (!MAY_CHANGE.contains(column) && !Objects.equals(oldRow.getObject(i), newRow.getObject(i))) {
                throw refused("A revision's %s is not changed; add a revision".formatted(column));
            }
        }
        checkStatus(ReportStatus.valueOf(oldRow.getString("status")), ReportStatus.valueOf(newRow.getString("status")));
        if (sum(oldRow) != sum(newRow)) {
            throw refused("The sum of a revision's lines is not changed; add a revision");
        }
    }

    private static void checkStatus(ReportStatus from, ReportStatus to) throws SQLException {
        if (from != to && !NEXT.getOrDefault(from, Set.of()).contains(to)) {
            throw refused("A revision that is %s does not become %s".formatted(from, to));
        }
    }

    private static int sum(ResultSet row) throws SQLException {
        return row.getInt("attributed") + row.getInt("elsewhere");
    }

    private static SQLException refused(String why) {
        return new SQLException(why, AppendOnlyTrigger.REFUSED);
    }
}
