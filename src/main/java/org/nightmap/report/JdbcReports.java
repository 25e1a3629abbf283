package org.nightmap.report;

import java.time.LocalDate;
import java.util.Collection;
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
    private final RevisionLife life;
    private final ReportAudit audit;
    private final ApprovedNights nights;
    private final KnownRegions regions;

    JdbcReports(
            JdbcClient jdbc,
            RevisionWriter writer,
            Summaries summaries,
            Contents contents,
            Publishers publishers,
            OpenDrafts openDrafts,
            ChangeNumber changeNumber,
            RevisionLife life,
            ReportAudit audit,
            ApprovedNights nights,
            KnownRegions regions) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.summaries = summaries;
        this.contents = contents;
        this.publishers = publishers;
        this.openDrafts = openDrafts;
        this.changeNumber = changeNumber;
        this.life = life;
        this.audit = audit;
        this.nights = nights;
        this.regions = regions;
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
        regions.check(statements.values());
        statements.forEach((id, statement) -> {
            ReportRef ref = new ReportRef(id, 1);
            jdbc.sql("insert into report (id) values (?)").param(id).update();
            writer.write(ref, statement, status);
            audit.added(ref, status, attribution);
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
        regions.check(List.of(statement));
        ReportRef ref = new ReportRef(id, earlier.getLast().ref().revision() + 1);
        if (status == ReportStatus.APPROVED) {
            life.supersede(earlier, attribution);
        }
        writer.write(ref, statement, status);
        audit.added(ref, status, attribution);
        return stored(ref);
    }

    @Override
    @Transactional
    public StoredReport revise(
            ReportSummary latest, Statement statement, ReportStatus status, Attribution attribution) {
        life.checkLatest(latest);
        return revise(latest.ref().id(), statement, status, attribution);
    }

    @Override
    @Transactional
    public ReportSummary approve(ReportSummary draft, Attribution attribution) {
        life.checkLatest(draft);
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
        life.supersede(summaries.ofReport(ref.id()), attribution);
        life.set(ref, ReportStatus.APPROVED, attribution);
        return known(ref);
    }

    @Override
    @Transactional
    public ReportSummary withdraw(ReportRef ref, Attribution attribution) {
        changeNumber.raise();
        if (known(ref).status() == ReportStatus.WITHDRAWN) {
            throw new IllegalArgumentException("%s is withdrawn already".formatted(ref));
        }
        life.set(ref, ReportStatus.WITHDRAWN, attribution);
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
        return audit.of(id);
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
        return nights.before(night);
    }

    @Override
    public Optional<Night> nightAfter(Night night) {
        return nights.after(night);
    }

    @Override
    public Optional<Period> extent() {
        return nights.extent();
    }

    @Override
    public long version() {
        return changeNumber.current();
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
}
