package org.nightmap.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.UnfitView.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The saved views in H2. Every statement names the account, so that none reaches another one's. */
@Service
@Transactional
class JdbcSavedViews implements SavedViews {

    private final JdbcClient jdbc;
    private final CurrentUser current;
    private final Clock clock;

    JdbcSavedViews(JdbcClient jdbc, CurrentUser current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SavedView> all() {
        return current.signedIn().stream()
                .flatMap(user -> of(user.name()).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SavedView> find(long id) {
        return all().stream().filter(view -> view.id() == id).findFirst();
    }

    @Override
    public SavedView save(ViewName name, String address) {
        SavedView.check(address);
        UserName owner = lockedOwner();
        List<SavedView> views = of(owner);
        refuseTaken(views, name, null);
        if (views.size() >= MOST) {
            throw new UnfitView(Reason.TOO_MANY);
        }
        jdbc.sql("insert into saved_view (account, name, name_key, address, changed_at) values (?, ?, ?, ?, ?)")
                .params(owner.value(), name.value(), name.key(), address, now())
                .update();
        return of(owner).stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void rename(long id, ViewName name) {
        UserName owner = lockedOwner();
        refuseTaken(of(owner), name, id);
        refuseGone(jdbc.sql("update saved_view set name = ?, name_key = ?, changed_at = ? where id = ? and account = ?")
                .params(name.value(), name.key(), now(), id, owner.value())
                .update());
    }

    @Override
    public void overwrite(long id, String address) {
        SavedView.check(address);
        UserName owner = lockedOwner();
        refuseGone(jdbc.sql("update saved_view set address = ?, changed_at = ? where id = ? and account = ?")
                .params(address, now(), id, owner.value())
                .update());
    }

    @Override
    public void delete(long id) {
        jdbc.sql("delete from saved_view where id = ? and account = ?")
                .params(id, lockedOwner().value())
                .update();
    }

    /** Until the transaction ends, nobody else changes the account or what it has saved. */
    private UserName lockedOwner() {
        UserName owner = current.signedIn().orElseThrow(NotAllowed::new).name();
        jdbc.sql("select name from account where name = ? for update")
                .param(owner.value())
                .query(String.class)
                .single();
        return owner;
    }

    private List<SavedView> of(UserName owner) {
        return jdbc.sql("select id, name, address from saved_view where account = ? order by name_key")
                .param(owner.value())
                .query((row, i) -> read(row))
                .list();
    }

    private static void refuseTaken(List<SavedView> views, ViewName name, @Nullable Long except) {
        if (views.stream()
                .anyMatch(view -> view.name().key().equals(name.key())
                        && !Long.valueOf(view.id()).equals(except))) {
            throw new UnfitView(Reason.NAME_TAKEN);
        }
    }

    private static void refuseGone(int changed) {
        if (changed == 0) {
            throw new UnfitView(Reason.GONE);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static SavedView read(ResultSet row) throws SQLException {
        return new SavedView(row.getLong("id"), new ViewName(row.getString("name")), row.getString("address"));
    }
}
