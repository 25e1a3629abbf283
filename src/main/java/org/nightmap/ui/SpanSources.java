package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.nightmap.language.Formats;
import org.nightmap.picture.PublisherAgreement;
import org.nightmap.time.Night;

/** Over a span, how often each publisher agrees with what the nights are drawn from, and what that means. */
final class SpanSources extends Div {

    /** More links than these are folded. */
    private static final int MOST_OPEN = 8;

    private final Texts texts;

    SpanSources(Texts texts, List<PublisherAgreement> agreements) {
        this.texts = texts;
        addClassName("nm-night-sources");
        if (agreements.isEmpty()) {
            add(Markup.line("nm-secondary nm-sources-none", texts.of("ui.agreement.empty")));
            return;
        }
        add(Markup.line("nm-note nm-sources-about", texts.of("ui.agreement.about")));
        Table table = new Table(texts);
        agreements.forEach(agreement -> table.add(agreement));
        Div frame = Markup.box("nm-matrix-frame", table);
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", texts.of("ui.agreement.name"));
        add(frame);
    }

    private Component nights(List<Night> nights) {
        Div all = links(nights.stream().limit(MOST_OPEN));
        if (nights.size() > MOST_OPEN) {
            all.add(new Fold(
                    texts.counted("ui.agreement.more", nights.size() - MOST_OPEN),
                    links(nights.stream().skip(MOST_OPEN))));
        }
        return all;
    }

    private Div links(Stream<Night> nights) {
        Div links = Markup.box("nm-agreement-nights");
        nights.forEach(night -> links.add(SourcesAddress.link(texts.date(night.morning()), night, texts.language())));
        return links;
    }

    /** Publishers, those with the most nights first. */
    private final class Table extends PlainTable {

        Table(Texts texts) {
            super(
                    texts,
                    Stream.of(
                                    "ui.agreement.publisher",
                                    "ui.agreement.nights",
                                    "ui.agreement.basis",
                                    "ui.agreement.agrees",
                                    "ui.agreement.contradicts",
                                    "ui.agreement.incomparable",
                                    "ui.agreement.share",
                                    "ui.agreement.differing")
                            .map(texts::of)
                            .toList());
            addClassName("nm-agreement");
        }

        void add(PublisherAgreement one) {
            row(
                    new Span(ShownText.of(one.publisher())),
                    number(one.nights()),
                    number(one.basis()),
                    number(one.agreeing()),
                    number(one.contradicting().size()),
                    number(one.incomparable().size()),
                    new Span(share(one)),
                    nights(one.contradicting()));
        }

        private Span number(int number) {
            return new Span(texts.number(number));
        }

        private String share(PublisherAgreement one) {
            Double share = one.share();
            return share == null
                    ? texts.of("ui.agreement.no_share")
                    : texts.of(
                            "ui.agreement.share.of",
                            Formats.percent(texts.language(), share),
                            one.agreeing(),
                            one.compared());
        }
    }
}
