package org.nightmap.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pinned bases in H2. */
@Service
@Transactional(readOnly = true)
class JdbcPinnedBases implements PinnedBases {

    private static final String STANDING = """
            select p.id, p.night, p.at, p.actor, p.reason, r.report_id, r.revision
            from pinned_basis p join pinned_basis_report r on r.pin = p.id
            where p.night between ? and ?
              and p.id = (select max(later.id) from pinned_basis later where later.night = p.night)
              and not exists (select 1 from pinned_basis_release x where x.pin = p.id)
            order by p.night, r.position
            """;

    private final JdbcClient jdbc;
    private final ChangeNumber changeNumber;

    JdbcPinnedBases(JdbcClient jdbc, ChangeNumber changeNumber) {
        this.jdbc = jdbc;
        this.changeNumber = changeNumber;
    }

    @Override
    public SortedMap<Night, PinnedBasis> standing(Period period) {
        SortedMap<Night, PinnedBasis> pins = new TreeMap<>();
        jdbc.sql(STANDING)
                .params(period.from().morning(), period.to().morning())
                .query(JdbcPinnedBases::read)
                .list()
                .forEach(pin -> pins.merge(pin.night(), pin, JdbcPinnedBases::together));
        return pins;
    }

    @Override
    @Transactional
    public PinnedBasis pin(Night night, List<ReportRef> reports, @Nullable PinnedBasis known, Attribution by) {
        checkReason(by);
        changeNumber.raise();
        checkStanding(night, known);
        GeneratedKeyHolder generated = new GeneratedKeyHolder();
        jdbc.sql("insert into pinned_basis (night, at, actor, reason) values (?, ?, ?, ?)")
                .params(night.morning(), utc(by), by.actor(), by.reason())
                .update(generated, "id");
        long id =
                Objects.requireNonNull(generated.getKey(), "H2 returns the key").longValue();
        int position = 0;
        for (ReportRef report : reports) {
            jdbc.sql("insert into pinned_basis_report (pin, position, report_id, revision) values (?, ?, ?, ?)")
                    .params(id, ++position, report.id(), report.revision())
                    .update();
        }
        return new PinnedBasis(id, night, reports, by);
    }

    @Override
    @Transactional
    public void release(PinnedBasis known, Attribution by) {
        checkReason(by);
        changeNumber.raise();
        checkStanding(known.night(), known);
        jdbc.sql("insert into pinned_basis_release (pin, at, actor, reason) values (?, ?, ?, ?)")
                .params(known.id(), utc(by), by.actor(), by.reason())
                .update();
    }

    private static void checkReason(Attribution by) {
        if (by.reason().isBlank()) {
            throw new IllegalArgumentException("A basis is pinned, and taken back, with a reason");
        }
    }

    /** Under the lock of the change number, so that nothing comes between the look and the writing. */
    private void checkStanding(Night night, @Nullable PinnedBasis known) {
        PinnedBasis now = standing(Period.of(night)).get(night);
        boolean same = now == null ? known == null : known != null && known.id() == now.id();
        if (!same) {
            throw new PinChanged(night);
        }
    }

    private static PinnedBasis read(ResultSet row, int index) throws SQLException {
        return new PinnedBasis(
                row.getLong("id"),
                new Night(row.getObject("night", LocalDate.class)),
                List.of(new ReportRef(row.getString("report_id"), row.getInt("revision"))),
                new Attribution(
                        row.getString("actor"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")));
    }

    private static PinnedBasis together(PinnedBasis first, PinnedBasis second) {
        List<ReportRef> both = new ArrayList<>(first.reports());
        both.addAll(second.reports());
        return new PinnedBasis(first.id(), first.night(), both, first.by());
    }

    private static OffsetDateTime utc(Attribution by) {
        return OffsetDateTime.ofInstant(by.at(), ZoneOffset.UTC);
    }
}
