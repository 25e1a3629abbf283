package org.nightmap.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports in H2. Every write is one transaction, on disk before it is acknowledged. */
@Service
@Transactional(readOnly = true)
class JdbcReports implements Reports {

    private final NewRevisions newRevisions;
    private final RevisionLife life;
    private final Summaries summaries;
    private final Contents contents;
    private final Publishers publishers;
    private final OpenDrafts openDrafts;
    private final ReportAudit audit;
    private final ApprovedNights nights;
    private final ChangeNumber changeNumber;

    JdbcReports(
            NewRevisions newRevisions,
            RevisionLife life,
            Summaries summaries,
            Contents contents,
            Publishers publishers,
            OpenDrafts openDrafts,
            ReportAudit audit,
            ApprovedNights nights,
            ChangeNumber changeNumber) {
        this.newRevisions = newRevisions;
        this.life = life;
        this.summaries = summaries;
        this.contents = contents;
        this.publishers = publishers;
        this.openDrafts = openDrafts;
        this.audit = audit;
        this.nights = nights;
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
        newRevisions.addFirst(statements, status, attribution);
    }

    @Override
    @Transactional
    public StoredReport revise(String id, Statement statement, ReportStatus status, Attribution attribution) {
        return stored(newRevisions.addNext(id, statement, status, attribution));
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
        life.approve(ref, attribution);
        return life.known(ref);
    }

    @Override
    @Transactional
    public ReportSummary withdraw(ReportRef ref, Attribution attribution) {
        life.withdraw(ref, attribution);
        return life.known(ref);
    }

    @Override
    public Set<String> taken(Collection<String> ids) {
        return newRevisions.taken(ids);
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
    public Map<Long, List<Line>> lines(List<Long> keys) {
        return contents.linesOf(keys);
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
    public Optional<Extent> extent() {
        return nights.extent();
    }

    @Override
    public Optional<Night> firstOfLatest(Period period, int most) {
        return nights.firstOfLatest(period, most);
    }

    @Override
    public long version() {
        return changeNumber.current();
    }

    private StoredReport stored(ReportRef ref) {
        return find(ref).orElseThrow(() -> new IllegalStateException(ref + " was written and is not there"));
    }
}
