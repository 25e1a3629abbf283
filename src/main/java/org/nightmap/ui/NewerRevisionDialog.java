package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Formats;
import org.nightmap.report.NewerRevision;
import org.nightmap.report.ReportChange;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.MoscowTime;

/** Says that somebody else changed the report meanwhile. The corrections at hand stay where they are until a person decides. */
final class NewerRevisionDialog extends Dialog {

    /**
     * A dialog that is not open yet.
     *
     * @param anyway stores the corrections as the revision after the newer one; null where there are none
     */
    NewerRevisionDialog(Texts texts, NewerRevision newer, @Nullable Runnable anyway) {
        ReportSummary latest = newer.latest();
        ReportChange change = newer.change();
        setHeaderTitle(texts.of("ui.newer.title"));
        setWidth("480px");
        String action = texts.of("ui.audit.action." + change.action().name().toLowerCase(Locale.ROOT));
        add(Markup.line(
                "nm-small",
                texts.of(
                        "ui.newer.who",
                        ActorWords.of(texts, change.by().actor()),
                        texts.date(MoscowTime.dateOf(change.by().at())),
                        Formats.time(MoscowTime.timeOf(change.by().at())),
                        latest.ref(),
                        action)));
        if (!change.by().reason().isBlank()) {
            add(Markup.line(
                    "nm-small nm-quoted",
                    texts.of("ui.quoted", ReasonWords.of(texts, change.by().reason()))));
        }
        add(Markup.line("nm-small", texts.of("ui.newer.nothing_stored")));
        RouterLink theirs = ReportAddress.link(
                texts.of("ui.newer.theirs", latest.ref().revision()), latest.ref(), texts.language());
        theirs.getElement().setAttribute("target", AnchorTarget.BLANK.getValue());
        theirs.getElement().setAttribute("router-ignore", true);
        theirs.addClassName("nm-source-link");
        add(theirs);
        getFooter().add(new Button(texts.of("ui.newer.back"), click -> close()));
        if (anyway != null) {
            getFooter().add(new Button(texts.of("ui.newer.anyway", latest.ref().revision() + 1), click -> {
                close();
                anyway.run();
            }));
        }
    }
}
