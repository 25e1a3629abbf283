package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Formats;
import org.nightmap.report.Difference;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Statement;
import org.nightmap.report.StoredReport;
import org.nightmap.report.Window;
import org.nightmap.time.MoscowTime;

/** What a report says as a whole, in words: where it comes from, and what a later revision says otherwise. */
final class ReportFields {

    private final Texts texts;

    ReportFields(Texts texts) {
        this.texts = texts;
    }

    /** One line: what it counts, for which hours, when it was published and taken over, and which revision it is. */
    String facts(StoredReport report) {
        ReportSummary summary = report.summary();
        Statement statement = report.statement();
        Stream<String> facts = Stream.of(
                kind(statement),
                coverage(statement),
                statement.windowText().isBlank() ? "" : texts.of("ui.report.fact.hours", statement.windowText()),
                statement.stated() == null
                        ? texts.of("choropleth.figure.not_stated")
                        : texts.of("ui.report.stated", statement.stated()),
                statement.published() == null
                        ? texts.of("ui.report.fact.not_published")
                        : texts.of("ui.report.fact.published", texts.published(statement.published())),
                statement.retrievedAt() == null
                        ? ""
                        : texts.of("ui.report.fact.retrieved", moment(statement.retrievedAt())),
                texts.of("ui.report.fact.language", statement.language()),
                texts.of("ui.source.revision", summary.ref().revision()),
                summary.ref().id());
        return String.join(" · ", facts.filter(fact -> !fact.isEmpty()).toList());
    }

    /** What a field says now; what it said before is struck through. Of a text, which stands below, only that it is another. */
    Div change(Difference.Field field, Statement before, Statement after) {
        String key = "ui.report.field." + field.name().toLowerCase(Locale.ROOT);
        Div change = Markup.box("nm-small nm-field-differs");
        if (field == Difference.Field.TEXT) {
            change.add(Markup.text("nm-differs", texts.of(key)));
            return change;
        }
        Span old = Markup.text("nm-before", words(field, before));
        old.getElement().setAttribute("role", "deletion");
        change.add(
                new Span(texts.of(key) + ": "), old, new Span(" → "), Markup.text("nm-differs", words(field, after)));
        return change;
    }

    private String words(Difference.Field field, Statement statement) {
        String words = switch (field) {
            case PUBLISHER -> statement.publisher();
            case KIND -> kind(statement);
            case DATE -> texts.date(statement.date());
            case COVERAGE -> coverage(statement);
            case URL -> statement.url() == null ? "" : statement.url().toString();
            case LANGUAGE -> statement.language();
            case PUBLISHED -> statement.published() == null ? "" : texts.published(statement.published());
            case WINDOW -> hours(statement.windowText(), statement.window());
            case STATED -> statement.stated() == null ? "" : texts.number(statement.stated());
            case TEXT -> statement.text() == null ? "" : statement.text();
            case NOTE -> statement.note();
        };
        return words.isBlank() ? texts.of("ui.report.field.none") : words;
    }

    private String kind(Statement statement) {
        return texts.of("ui.kind." + statement.kind().name().toLowerCase(Locale.ROOT));
    }

    private String coverage(Statement statement) {
        return texts.of("ui.coverage." + statement.coverage().name().toLowerCase(Locale.ROOT));
    }

    /** As written and as understood: either may be corrected alone. */
    private String hours(String written, @Nullable Window window) {
        String quoted = written.isBlank() ? "" : texts.of("ui.quoted", written);
        if (window == null) {
            return quoted;
        }
        String understood = texts.of(
                "ui.report.hours",
                texts.dayAndMonth(window.from().toLocalDate()),
                texts.dayAndMonth(window.to().toLocalDate()),
                Formats.hours(window.from(), window.to()));
        return (quoted + " " + understood).strip();
    }

    private String moment(Instant moment) {
        return texts.of(
                "ui.audit.time", texts.date(MoscowTime.dateOf(moment)), Formats.time(MoscowTime.timeOf(moment)));
    }
}
