package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.nightmap.picture.Basis;
import org.nightmap.picture.Picture;
import org.nightmap.picture.Warning;
import org.nightmap.report.ReportSummary;

/** Whether the figures can be trusted to be all, which report they come from, and what is missing where they are compared. */
final class BasisLines extends Div {

    private final DeskNavigation navigation;
    private final Runnable showWarnings;

    /**
     * Empty lines.
     *
     * @param showWarnings leads the reader to the warnings in full
     */
    BasisLines(DeskNavigation navigation, Runnable showWarnings) {
        this.navigation = navigation;
        this.showWarnings = showWarnings;
        addClassName("nm-basis");
        Focus.receivable(this);
    }

    void show(DeskContent content) {
        removeAll();
        Texts texts = content.texts();
        Picture picture = content.picture();
        add(verdict(texts, picture));
        if (picture.basis().isEmpty()) {
            add(Markup.line("nm-secondary", nearest(texts, content)));
        } else if (content.chosenByHand()) {
            add(new ChosenLine(content, navigation, this));
        } else if (picture.period().isOneNight()) {
            add(drawnFrom(texts, picture.basis()));
        } else {
            add(Markup.line(
                    "nm-secondary",
                    texts.counted(
                            "ui.basis.nights",
                            nightsDrawn(picture),
                            picture.period().length())));
        }
        // the lines above are of the period itself, and all may be well with it
        ComparedWords.missing(content).ifPresent(words -> add(mark("nm-verdict-warn", "alert", words)));
    }

    private Div verdict(Texts texts, Picture picture) {
        if (picture.basis().isEmpty()) {
            String key = picture.reports().isEmpty() ? "ui.basis.none" : "ui.basis.none.listed";
            return mark("nm-verdict-warn", "alert", texts.of(key));
        }
        // that a person chose the report is said in the line below
        List<Warning> warnings = picture.warnings().stream()
                .filter(warning -> warning.code() != Warning.Code.PINNED)
                .toList();
        if (!warnings.isEmpty()) {
            Div verdict = mark(
                    "nm-verdict-warn",
                    "alert",
                    WarningHeadline.of(texts, warnings.getFirst().code()));
            verdict.add(more(texts, warnings.size() - 1));
            return verdict;
        }
        return mark("nm-verdict-ok", "check", texts.of("ui.basis.complete"));
    }

    private NativeButton more(Texts texts, int others) {
        String words = others == 0 ? texts.of("ui.basis.details") : texts.of("ui.basis.more", others);
        NativeButton more = new NativeButton(words, click -> showWarnings.run());
        more.addClassName("nm-link");
        return more;
    }

    private static Div mark(String className, String icon, String text) {
        Div mark = Markup.box("nm-verdict", new Icon(icon), Markup.text("nm-verdict-words", text));
        mark.addClassName(className);
        mark.getElement().setAttribute("title", text);
        return mark;
    }

    private static String nearest(Texts texts, DeskContent content) {
        if (content.before() != null) {
            return texts.of(
                    "ui.basis.nearest.before", texts.date(content.before().morning()));
        }
        return content.after() == null
                ? ""
                : texts.of("ui.basis.nearest.after", texts.date(content.after().morning()));
    }

    private static Div drawnFrom(Texts texts, List<Basis> basis) {
        Div line = Markup.box("nm-secondary", new Span(texts.of("ui.basis.drawn_from") + " "));
        for (int i = 0; i < basis.size(); i++) {
            if (i > 0) {
                line.add(new Span(" " + texts.of("ui.basis.and") + " "));
            }
            line.add(source(texts, basis.get(i).report()));
        }
        return line;
    }

    private static Component source(Texts texts, ReportSummary report) {
        String name = report.published() == null
                ? report.publisher()
                : report.publisher() + ", " + texts.published(report.published());
        return report.url() == null
                ? Markup.text("nm-strong", name)
                : new SourceLink(name, report.url(), texts.of("ui.source.leaves"));
    }

    private static int nightsDrawn(Picture picture) {
        return (int) picture.basis().stream().map(Basis::night).distinct().count();
    }
}
