package org.nightmap.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.About;
import org.nightmap.intake.Earlier;
import org.nightmap.intake.ReviewDesk.Missing;
import org.nightmap.report.Line;
import org.nightmap.report.Publisher;
import org.nightmap.report.ReportKind;

/** What a statement is said to be: who published it, where and when, and which night it counts. */
final class AboutRow extends Div implements ReviewPart {

    private final ReviewActions actions;
    private final ComboBox<String> publisher = new ComboBox<>();
    private final TextField address = new TextField();
    private final PublishedField published = new PublishedField();
    private final DayField night = new DayField();
    private final Select<ReportKind> kind = new Select<>();
    private final TextField language = new TextField();
    private final IntegerField stated = new IntegerField();
    private final HoursField hours;
    private final Div status = Markup.box("nm-about-status");

    AboutRow(ReviewActions actions, List<Publisher> publishers) {
        this.actions = actions;
        hours = new HoursField(actions);
        addClassName("nm-about");
        publisher.setItems(publishers.stream().map(Publisher::name).toList());
        publisher.setAllowCustomValue(true);
        publisher.addCustomValueSetListener(event -> {
            publisher.setValue(event.getDetail());
            actions.change(review -> review.with(review.about().withPublisher(event.getDetail())));
        });
        publisher.setRequiredIndicatorVisible(true);
        night.setRequiredIndicatorVisible(true);
        kind.setItems(ReportKind.values());
        address.setMaxLength(2000);
        language.setMaxLength(3);
        stated.setMin(0);
        stated.setMax(Line.LARGEST_COUNT);
        on(publisher, (about, value) -> about.withPublisher(value == null ? "" : value));
        on(address, About::withAddress);
        on(published, About::withPublished);
        on(night, About::withDate);
        on(kind, (about, value) -> value == null ? about : about.withKind(value));
        on(language, (about, value) -> about.withLanguage(value.toLowerCase(Locale.ROOT)));
        stated.addValueChangeListener(change -> {
            Integer value = change.getValue();
            if (change.isFromClient() && (value == null || (value >= 0 && value <= Line.LARGEST_COUNT))) {
                actions.change(review -> review.withStated(value));
            }
        });
        publisher.addClassName("nm-about-publisher");
        address.addClassName("nm-about-address");
        night.addClassName("nm-about-date");
        kind.addClassName("nm-about-kind");
        language.addClassName("nm-about-language");
        stated.addClassName("nm-about-stated");
        add(publisher, address, published, night, kind, hours, language, stated, status);
    }

    @Override
    public void show(ReviewContent content) {
        Texts texts = content.texts();
        speak(texts);
        About about = content.review().about();
        set(publisher, about.publisher().isEmpty() ? null : about.publisher());
        set(address, about.address());
        if (about.published() != null || !published.isUnfinished()) {
            set(published, about.published());
        }
        set(night, about.date());
        set(kind, about.kind());
        set(language, about.language());
        set(stated, content.review().stated());
        published.speak(texts, about.unclearTime());
        hours.show(texts, content.review());
        Set<Missing> missing = content.missing();
        publisher.setInvalid(missing.contains(Missing.PUBLISHER));
        night.setInvalid(missing.contains(Missing.DATE));
        address.setInvalid(missing.contains(Missing.ADDRESS) || missing.contains(Missing.ADDRESS_WITH_SIGN_IN));
        language.setInvalid(missing.contains(Missing.LANGUAGE));
        status.removeAll();
        status.add(
                stored(texts, content),
                Markup.line(
                        "nm-secondary",
                        content.others().isEmpty()
                                ? texts.of("ui.review.no_others")
                                : texts.counted(
                                        "ui.review.others", content.others().size())));
    }

    /** Puts the focus on the first field that has to be filled in; false where there is none. */
    boolean goToMissing() {
        Focusable<?> field = publisher.isInvalid()
                ? publisher
                : address.isInvalid() ? address : night.isInvalid() ? night : language.isInvalid() ? language : null;
        if (field != null) {
            field.focus();
        }
        return field != null;
    }

    /** Puts the focus on a time of publication, or of the hours, that cannot be read: nothing is stored while it stands there. */
    boolean goToUnreadable() {
        return published.goToUnfinished() || hours.goToUnreadable();
    }

    /** What is stored of the review, with the way to it. */
    private static Div stored(Texts texts, ReviewContent content) {
        Earlier earlier = content.earlier();
        if (earlier == null) {
            return Markup.line("nm-secondary", texts.of("ui.review.status.none"));
        }
        String code = earlier.status().name().toLowerCase(Locale.ROOT);
        Div line = Markup.line("nm-secondary", "");
        line.add(
                ReportAddress.link(earlier.ref().toString(), earlier.ref(), texts.language()),
                new Span(", "
                        + (content.changed()
                                ? texts.of("ui.review.status.corrected", texts.of("ui.report.status." + code))
                                : texts.of("ui.review.status." + code))));
        if (!earlier.isLatest()) {
            line.add(
                    new Span(" · "),
                    ReportAddress.link(
                            texts.of(
                                    "ui.review.status.later",
                                    earlier.latest().ref().revision()),
                            earlier.latest().ref(),
                            texts.language()));
        }
        return line;
    }

    private void speak(Texts texts) {
        publisher.setLabel(texts.of("ui.review.publisher"));
        address.setLabel(texts.of("ui.review.address"));
        night.setLabel(texts.of("ui.review.night"));
        kind.setLabel(texts.of("ui.review.kind"));
        language.setLabel(texts.of("ui.review.language"));
        stated.setLabel(texts.of("ui.review.stated"));
        kind.setItemLabelGenerator(value -> texts.of("ui.kind." + value.name().toLowerCase(Locale.ROOT)));
        night.speak(texts);
    }

    private <T> void on(HasValue<?, T> field, BiFunction<About, T, About> correction) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.change(review -> review.with(correction.apply(review.about(), change.getValue())));
            }
        });
    }

    /** A field that has its value already keeps the cursor of whoever is typing in it. */
    private static <T> void set(HasValue<?, T> field, @Nullable T value) {
        if (value == null) {
            field.clear();
        } else if (!value.equals(field.getValue())) {
            field.setValue(value);
        }
    }
}
