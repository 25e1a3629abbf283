package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.nightmap.report.Line;
import org.nightmap.report.ReportKind;
import org.nightmap.report.Statement;
import org.nightmap.report.StoredReport;
import org.nightmap.report.TextKind;

/**
 * How each source writes the selected region: the name alone where no text is stored, else the sentence around it. A digest
 * is labelled so and never set as a quotation.
 */
final class PlacesAsWritten extends Div {

    PlacesAsWritten(DeskContent content, String iso) {
        addClassName("nm-places");
        List<ReportWord> words = content.reports().stream()
                .filter(report -> report.statement().kind() == ReportKind.NIGHT)
                .sorted((a, b) -> Boolean.compare(isBasis(content, b), isBasis(content, a)))
                .map(report -> ReportWord.of(report, iso))
                .filter(word -> !word.lines().isEmpty())
                .toList();
        setVisible(!words.isEmpty());
        add(Markup.section(content.texts().of("ui.region.written")));
        words.forEach(word -> word.lines().forEach(line -> add(entry(content.texts(), word.report(), line))));
    }

    private static boolean isBasis(DeskContent content, StoredReport report) {
        return content.isBasis(report.summary().ref());
    }

    private static Div entry(Texts texts, StoredReport report, Line line) {
        Statement statement = report.statement();
        String text = statement.text();
        boolean excerpt =
                text != null && line.placeSpan() != null && line.placeSpan().end() <= text.length();
        Div entry = Markup.box("nm-place-written");
        Div head = Markup.box("nm-note", new Span(statement.publisher() + ": "));
        head.add(Markup.text("nm-ink", texts.of("ui.quoted", line.place())));
        if (!line.note().isEmpty()) {
            head.add(new Span(" · " + line.note()));
        }
        entry.add(head);
        if (excerpt && text != null && line.placeSpan() != null) {
            Locale locale = Locale.of(statement.language());
            entry.getElement()
                    .appendChild(
                            quote(texts, TextExcerpt.of(text, locale, line.placeSpan(), line.numberSpan()), statement));
        }
        return entry;
    }

    private static Element quote(Texts texts, TextExcerpt excerpt, Statement statement) {
        boolean digest = statement.textKind() == TextKind.DIGEST;
        Element quote = new Element(digest ? "div" : "blockquote");
        quote.getClassList().add("nm-excerpt");
        quote.setAttribute("lang", statement.language());
        if (digest) {
            Span label = Markup.text("nm-excerpt-digest", texts.of("ui.region.digest"));
            label.getElement().setAttribute("lang", texts.language().code());
            quote.appendChild(label.getElement());
        }
        for (TextExcerpt.Part part : excerpt.parts()) {
            quote.appendChild(part.marked() ? marked(part.text()) : new Span(part.text()).getElement());
        }
        return quote;
    }

    private static Element marked(String text) {
        Element mark = new Element("mark");
        mark.setText(text);
        return mark;
    }
}
