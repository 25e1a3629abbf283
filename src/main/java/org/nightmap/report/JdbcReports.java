package org.nightmap.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports in H2. Every write is one transaction, on disk before it is acknowledged. */
@Service
@Transactional(readOnly = true)
class JdbcReports implements Reports {

    private final JdbcClient jdbc;
    private final RevisionWriter writer;
    private final Summaries summaries;
    private final Contents contents;
    private final Publishers publishers;
    private final OpenDrafts openDrafts;
    private final ChangeNumber changeNumber;

    JdbcReports(
            JdbcClient jdbc,
            RevisionWriter writer,
            Summaries summaries,
            Contents contents,
            Publishers publishers,
            OpenDrafts openDrafts,
            ChangeNumber changeNumber) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.summaries = summaries;
        this.contents = contents;
        this.publishers = publishers;
        this.openDrafts = openDrafts;
        this.changeNumber = changeNumber;
    }

    @Override
    @Transactional
    public StoredReport add(String id, Statement statement, ReportStatus status, Attribution attribution) {
        addAll(Map.of(id, statement), status, attribution);
        return stored(new ReportRef(id, 1));
    }

    @Override
    @Transactional
    public void addAll(Map<String, Statement> statements, ReportStatus status, Attribution attribution) {
        checkFirstStatus(status);
        changeNumber.raise();
        Set<String> taken = taken(statements.keySet());
        if (!taken.isEmpty()) {
            throw new IllegalArgumentException("There is a report with the id " + String.join(", ", taken));
        }
        checkRegions(statements.values());
        statements.forEach((id, statement) -> {
            ReportRef ref = new ReportRef(id, 1);
            jdbc.sql("insert into report (id) values (?)").param(id).update();
            writer.write(ref, statement, status);
            auditAdded(ref, status, attribution);
        });
    }

    @Override
    @Transactional
    public StoredReport revise(String id, Statement statement, ReportStatus status, Attribution attribution) {
        checkFirstStatus(status);
        changeNumber.raise();
        List<ReportSummary> earlier = summaries.ofReport(id);
        if (earlier.isEmpty()) {
            throw new IllegalArgumentException("There is no report with the id " + id);
        }
        checkRegions(List.of(statement));
        ReportRef ref = new ReportRef(id, earlier.getLast().ref().revision() + 1);
        if (status == ReportStatus.APPROVED) {
            supersede(earlier, attribution);
        }
        writer.write(ref, statement, status);
        auditAdded(ref, status, attribution);
        return stored(ref);
    }

    @Override
    @Transactional
    public StoredReport revise(
            ReportSummary latest, Statement statement, ReportStatus status, Attribution attribution) {
        checkLatest(latest);
        return revise(latest.ref().id(), statement, status, attribution);
    }

    @Override
    @Transactional
    public ReportSummary approve(ReportSummary draft, Attribution attribution) {
        checkLatest(draft);
        return approve(draft.ref(), attribution);
    }

    @Override
    @Transactional
    public ReportSummary approve(ReportRef ref, Attribution attribution) {
        changeNumber.raise();
        ReportSummary draft = known(ref);
        if (draft.status() != ReportStatus.DRAFT) {
            throw new IllegalArgumentException("%s is %s, not a draft".formatted(ref, draft.status()));
        }
        supersede(summaries.ofReport(ref.id()), attribution);
        setStatus(ref, ReportStatus.APPROVED, attribution);
        return known(ref);
    }

    @Override
    @Transactional
    public ReportSummary withdraw(ReportRef ref, Attribution attribution) {
        changeNumber.raise();
        if (known(ref).status() == ReportStatus.WITHDRAWN) {
            throw new IllegalArgumentException("%s is withdrawn already".formatted(ref));
        }
        setStatus(ref, ReportStatus.WITHDRAWN, attribution);
        return known(ref);
    }

    @Override
    public Set<String> taken(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return new LinkedHashSet<>(jdbc.sql("select id from report where id in (:ids) order by id")
                .param("ids", ids)
                .query(String.class)
                .list());
    }

    @Override
    public Optional<ReportSummary> sameText(LocalDate date, String publisher, String text) {
        return contents.textsOf(date, publisher.strip()).entrySet().stream()
                .filter(stored -> Words.same(stored.getValue(), text))
                .map(stored -> summaries.ofKey(stored.getKey()))
                .reduce((earlier, later) -> later);
    }

    @Override
    public List<Publisher> publishers() {
        return publishers.all();
    }

    @Override
    public Optional<StoredReport> find(ReportRef ref) {
        return summaries.find(ref).map(s -> contents.of(List.of(s)).getFirst());
    }

    @Override
    public Optional<ReportSummary> summary(ReportRef ref) {
        return summaries.find(ref);
    }

    @Override
    public List<ReportSummary> revisions(String id) {
        return summaries.ofReport(id);
    }

    @Override
    public List<ReportChange> changes(String id) {
        return jdbc.sql("select action, revision, actor, at, reason from audit where report_id = ? order by id")
                .param(id)
                .query((row, i) -> new ReportChange(
                        ReportChange.Action.valueOf(row.getString("action")),
                        row.getInt("revision"),
                        new Attribution(
                                row.getString("actor"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("reason"))))
                .list();
    }

    @Override
    public List<ReportSummary> approved(Period period) {
        return summaries.approved(period);
    }

    @Override
    public List<StoredReport> approvedInFull(Night night) {
        return contents.of(summaries.approved(Period.of(night)));
    }

    @Override
    public List<StoredReport> approvedInFull(Period period) {
        return contents.of(summaries.approved(period));
    }

    @Override
    public List<StoredReport> listedInFull(Period period) {
        return contents.of(summaries.listed(period));
    }

    @Override
    public List<OpenDraft> drafts() {
        return openDrafts.all();
    }

    @Override
    public Optional<Night> nightBefore(Night night) {
        return jdbc.sql(nightOf("max") + "and listed_on < ?")
                .param(night.morning())
                .query((row, i) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(Night::new);
    }

    @Override
    public Optional<Night> nightAfter(Night night) {
        return jdbc.sql(nightOf("min") + "and listed_on > ?")
                .param(night.morning())
                .query((row, i) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(Night::new);
    }

    @Override
    public Optional<Period> extent() {
        Optional<LocalDate> first = edge("min");
        Optional<LocalDate> last = edge("max");
        return first.flatMap(from -> last.map(to -> new Period(new Night(from), new Night(to))));
    }

    @Override
    public long version() {
        return changeNumber.current();
    }

    /** Takes the lock under which reports change, so that nothing comes between the look and the writing. */
    private void checkLatest(ReportSummary known) {
        changeNumber.raise();
        ReportSummary now = summaries.ofReport(known.ref().id()).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no report with the id " + known.ref().id()));
        if (!now.ref().equals(known.ref()) || now.status() != known.status()) {
            throw new NewerRevision(now, lastChange(now.ref()));
        }
    }

    private ReportChange lastChange(ReportRef ref) {
        return changes(ref.id()).stream()
                .filter(change -> change.revision() == ref.revision())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException(ref + " is stored and nobody stored it"));
    }

    private Optional<LocalDate> edge(String aggregate) {
        return jdbc.sql(nightOf(aggregate))
                .query((row, i) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** Begins a query for the first or last night with an approved night statement. */
    private static String nightOf(String aggregate) {
        return "select %s(listed_on) from report_revision where status = 'APPROVED' and kind = 'NIGHT' "
                .formatted(aggregate);
    }

    private void supersede(List<ReportSummary> revisions, Attribution attribution) {
        revisions.stream()
                .filter(revision -> revision.status() == ReportStatus.APPROVED)
                .forEach(revision -> setStatus(revision.ref(), ReportStatus.SUPERSEDED, attribution));
    }

    private void setStatus(ReportRef ref, ReportStatus status, Attribution attribution) {
        jdbc.sql("update report_revision set status = ? where report_id = ? and revision = ?")
                .params(status.name(), ref.id(), ref.revision())
                .update();
        audit(status.name(), ref, attribution);
    }

    /** What is approved as it is stored was approved by somebody too, and a search of the trail for that finds it. */
    private void auditAdded(ReportRef ref, ReportStatus status, Attribution attribution) {
        audit("ADDED", ref, attribution);
        if (status == ReportStatus.APPROVED) {
            audit(status.name(), ref, attribution);
        }
    }

    private void audit(String action, ReportRef ref, Attribution attribution) {
        jdbc.sql("insert into audit (at, actor, action, report_id, revision, reason) values (?, ?, ?, ?, ?, ?)")
                .params(
                        OffsetDateTime.ofInstant(attribution.at(), ZoneOffset.UTC),
                        attribution.actor(),
                        action,
                        ref.id(),
                        ref.revision(),
                        attribution.reason())
                .update();
    }

    private StoredReport stored(ReportRef ref) {
        return find(ref).orElseThrow(() -> new IllegalStateException(ref + " was written and is not there"));
    }

    private ReportSummary known(ReportRef ref) {
        return summaries.find(ref).orElseThrow(() -> new IllegalArgumentException("There is no revision " + ref));
    }

    private static void checkFirstStatus(ReportStatus status) {
        if (status != ReportStatus.DRAFT && status != ReportStatus.APPROVED) {
            throw new IllegalArgumentException("A new revision is a draft or approved, not " + status);
        }
    }

    /** The database's foreign keys would refuse them too, with a message for programmers. */
    private void checkRegions(Collection<Statement> statements) {
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
