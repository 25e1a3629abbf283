package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.About;
import org.nightmap.intake.Hours;
import org.nightmap.intake.Review;
import org.nightmap.language.Formats;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportKind;
import org.nightmap.report.Window;

/**
 * The hours that a statement speaks for, and what follows from them for regions that it does not name. The button always says
 * both; what it opens corrects them.
 */
final class HoursField extends Div {

    private final ReviewActions actions;
    private final Span label = new Span();
    private final Button button = new Button();
    private final Popover popover = new Popover();
    private final RadioButtonGroup<Boolean> given = new RadioButtonGroup<>();
    private final MomentField from = new MomentField();
    private final MomentField to = new MomentField();
    private final Div written = Markup.box("nm-note");
    private final Div follows = Markup.box("nm-hours-follows");

    HoursField(ReviewActions actions) {
        this.actions = actions;
        addClassName("nm-about-hours");
        label.addClassName("nm-about-label");
        button.addClassName("nm-hours-button");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        popover.addClassName("nm-hours-box");
        popover.setTarget(button);
        popover.setAutofocus(true);
        popover.setModal(false);
        given.addClassName("nm-hours-given");
        given.setItems(Boolean.FALSE, Boolean.TRUE);
        given.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                boolean hours = change.getValue();
                correct(hours ? from.getValue() : null, hours ? to.getValue() : null, hours);
                if (hours) {
                    from.focusTime();
                }
            }
        });
        for (MomentField field : List.of(from, to)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    correct(from.getValue(), to.getValue(), true);
                }
            });
        }
        popover.add(Markup.box("nm-hours", given, from, to, written, follows));
        add(label, button, popover);
    }

    void show(Texts texts, Review review) {
        Hours hours = review.hours();
        label.setText(texts.of("ui.review.hours"));
        popover.setAriaLabel(texts.of("ui.review.hours"));
        given.setItemLabelGenerator(
                value -> texts.of(Boolean.TRUE.equals(value) ? "ui.review.hours.given" : "ui.review.hours.none"));
        from.speak(texts, texts.of("ui.review.hours.from"));
        to.speak(texts, texts.of("ui.review.hours.to"));
        given.setValue(hours.given());
        LocalDate date = review.about().date();
        from.propose(date != null && review.about().kind() == ReportKind.NIGHT ? date.minusDays(1) : date);
        to.propose(date);
        set(from, hours.from());
        set(to, hours.to());
        from.setEnabled(hours.given());
        to.setEnabled(hours.given());
        from.setInvalid(hours.isHalf() && hours.from() == null);
        from.setErrorMessage(texts.of("ui.review.missing.hours_from"));
        to.setInvalid(!hours.isFit() && !from.isInvalid());
        to.setErrorMessage(texts.of(hours.isHalf() ? "ui.review.missing.hours_to" : "ui.review.missing.hours"));
        written.setVisible(!hours.written().isBlank());
        written.setText(texts.of("ui.review.hours.written", hours.written()));
        follows.setText(follows(texts, review));
        String words = words(texts, review);
        button.setText(words);
        button.setAriaLabel(texts.of("ui.review.hours") + ": " + words);
        button.setClassName("nm-hours-doubtful", isDoubtful(review));
    }

    /** Opens the hours at what in them cannot be read: nothing is stored while it stands there. False where all can. */
    boolean goToUnreadable() {
        Optional<MomentField> unreadable = Stream.of(from, to)
                .filter(field -> Boolean.TRUE.equals(given.getValue()) && field.isUnreadable())
                .findFirst();
        unreadable.ifPresent(field -> {
            popover.open();
            field.goToUnreadable();
        });
        return unreadable.isPresent();
    }

    /** What follows for the regions that the statement does not name. */
    static String follows(Texts texts, Review review) {
        About about = review.about();
        if (review.hours().contradict(about.kind(), about.date())) {
            return texts.of("ui.review.hours.contradict");
        }
        return about.kind() == ReportKind.NIGHT
                ? texts.of("ui.review.coverage." + review.coverage().name().toLowerCase(Locale.ROOT))
                : texts.of("ui.review.not_drawn");
    }

    private static boolean isDoubtful(Review review) {
        return !review.hours().isFit()
                || review.about().kind() == ReportKind.NIGHT && review.coverage() == Coverage.UNKNOWN;
    }

    private static String words(Texts texts, Review review) {
        Hours hours = review.hours();
        String when = hours.window()
                .map(window -> words(texts, review, window))
                .orElseGet(() -> texts.of(hours.given() ? "ui.review.hours.unknown" : "ui.review.hours.none"));
        boolean known = !hours.given() || hours.window().isPresent();
        return review.about().kind() == ReportKind.NIGHT && known
                ? texts.of(
                        "ui.review.hours.covering",
                        when,
                        texts.of("ui.review.covers." + review.coverage().name().toLowerCase(Locale.ROOT)))
                : when;
    }

    /** The days are said where they are not the statement's own. */
    private static String words(Texts texts, Review review, Window window) {
        About about = review.about();
        return review.hours().contradict(about.kind(), about.date())
                ? texts.of(
                        "ui.review.hours.days",
                        texts.date(window.from().toLocalDate()),
                        texts.date(window.to().toLocalDate()),
                        Formats.hours(window.from(), window.to()))
                : Formats.hours(window.from(), window.to());
    }

    private void correct(@Nullable LocalDateTime begin, @Nullable LocalDateTime end, boolean hours) {
        actions.change(review -> review.with(
                hours ? review.hours().between(begin, end) : review.hours().notGiven()));
    }

    private static void set(MomentField field, @Nullable LocalDateTime value) {
        if (!Objects.equals(field.getValue(), value)) {
            field.setValue(value);
        }
    }
}
