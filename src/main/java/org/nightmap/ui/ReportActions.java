package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.nightmap.access.CurrentUser;
import org.nightmap.access.Role;
import org.nightmap.report.Attribution;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;

/** What can be done with a report. Reading is for everybody; what somebody may not do is not offered. */
final class ReportActions extends Div {

    private final Texts texts;
    private final Reports reports;
    private final ReviewStorage storage;
    private final CurrentUser user;
    private final Clock clock;
    private final Runnable changed;

    /**
     * The actions on a revision.
     *
     * @param last the latest revision of its report
     * @param changed is told when something was done to the report
     */
    ReportActions(
            Texts texts,
            Reports reports,
            ReviewStorage storage,
            CurrentUser user,
            Clock clock,
            ReportSummary report,
            ReportSummary last,
            Runnable changed) {
        this.texts = texts;
        this.reports = reports;
        this.storage = storage;
        this.user = user;
        this.clock = clock;
        this.changed = changed;
        addClassName("nm-filters");
        offer(report, last);
    }

    private void offer(ReportSummary report, ReportSummary last) {
        if (report.url() != null) {
            add(new SourceLink(report.publisher(), report.url(), texts.of("ui.source.leaves")));
        }
        if (report.kind() == ReportKind.NIGHT && report.status() != ReportStatus.DRAFT) {
            add(onTheMap(report));
        }
        if (user.signedIn().filter(somebody -> somebody.has(Role.ANALYST)).isPresent()) {
            add(correct(report, last));
        }
        boolean approver =
                user.signedIn().filter(somebody -> somebody.has(Role.APPROVER)).isPresent();
        if (approver && report.status() == ReportStatus.DRAFT && report.ref().equals(last.ref())) {
            add(new Button(texts.of("ui.review.approve"), click -> approve(report)));
        }
        if (approver && report.status() != ReportStatus.WITHDRAWN) {
            String words = texts.of("ui.report.withdraw");
            add(new Button(words, click -> new ReasonDialog(texts, words, reason -> withdraw(report, reason)).open()));
        }
    }

    /** The picture that is drawn from this revision and no other. */
    private RouterLink onTheMap(ReportSummary report) {
        RouterLink link = SitePage.MAP.link(texts.of("ui.report.map"));
        SequencedMap<String, List<String>> address = new LinkedHashMap<>();
        address.put(DeskAddress.PERIOD, List.of(report.date().toString()));
        address.put(DeskAddress.BASIS, List.of(report.ref().toString()));
        address.put(DeskAddress.LANGUAGE, List.of(texts.language().code()));
        link.setQueryParameters(new OrderedParameters(address));
        return link;
    }

    /** An earlier revision is named in the address, the latest is not: it is the latest then, whatever comes meanwhile. */
    private RouterLink correct(ReportSummary report, ReportSummary last) {
        RouterLink link = SitePage.INTAKE.link(texts.of("ui.report.correct"));
        link.setQueryParameters(
                report.ref().equals(last.ref())
                        ? IntakeAddress.latest(report.ref().id(), texts.language())
                        : IntakeAddress.of(report.ref(), texts.language()));
        return link;
    }

    private void approve(ReportSummary draft) {
        storage.approve(texts, draft, changed);
    }

    private void withdraw(ReportSummary report, String reason) {
        String actor = user.require(Role.APPROVER).name().value();
        reports.withdraw(report.ref(), new Attribution(actor, clock.instant(), reason));
        changed.run();
    }
}
