package org.nightmap.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Picture;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;

/** Writes the reports of a picture's period into a sheet of a workbook, those that are drawn first. */
final class WorkbookReports {

    static final List<Integer> WIDTHS = List.of(22, 36, 14, 22, 14, 14, 22, 36, 14, 14, 14, 14);

    private final Picture picture;
    private final Language language;

    WorkbookReports(Picture picture, Language language) {
        this.picture = picture;
        this.language = language;
    }

    void write(WorkbookSheet sheet) {
        sheet.head(List.of(
                text("publisher"),
                text("report"),
                text("revision"),
                text("report_kind"),
                text("date"),
                text("status"),
                text("published"),
                text("url"),
                text("stated"),
                text("listed"),
                text("complete"),
                text("drawn")));
        Set<ReportRef> drawn = new HashSet<>();
        picture.basis().forEach(basis -> drawn.add(basis.report().ref()));
        Set<ReportRef> written = new HashSet<>();
        // A report that is drawn on request may be none of those that are listed
        picture.basis().forEach(basis -> source(sheet, basis.report(), drawn, written));
        picture.reports().forEach(report -> source(sheet, report, drawn, written));
    }

    private void source(WorkbookSheet sheet, ReportSummary report, Set<ReportRef> drawn, Set<ReportRef> written) {
        if (!written.add(report.ref())) {
            return;
        }
        sheet.text(report.publisher());
        sheet.text(report.ref().id());
        sheet.count(report.ref().revision());
        sheet.text(Messages.text(language, "ui.kind." + report.kind().name().toLowerCase(Locale.ROOT)));
        sheet.day(report.date());
        sheet.text(Messages.text(
                language, "ui.report.status." + report.status().name().toLowerCase(Locale.ROOT)));
        sheet.text(report.published() == null ? null : report.published().toString());
        sheet.text(report.url() == null ? null : report.url().toString());
        sheet.count(report.tally().stated());
        sheet.count(report.tally().attributed() + report.tally().elsewhere());
        sheet.text(yesOrNo(report.complete()));
        sheet.text(yesOrNo(drawn.contains(report.ref())));
        sheet.next();
    }

    private String yesOrNo(boolean yes) {
        return text(yes ? "yes" : "no");
    }

    private String text(String key) {
        return Messages.text(language, "web.workbook." + key);
    }
}
