package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.IssueMessages;
import org.nightmap.intake.OtherReport;
import org.nightmap.intake.Review;
import org.nightmap.intake.ReviewDesk.Missing;
import org.nightmap.report.IssueCode;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Tally;

/** The equation of a review, always in sight: whether the lines add up, what is doubtful, and what to do with it. */
final class SumRow extends Div implements ReviewPart {

    private static final int MOST_LINES = 6;

    private final ReviewActions actions;
    private final ProseElement equation = new ProseElement("nm-equation");
    private final VerdictsElement verdicts = new VerdictsElement();
    private final Button discard = new Button();
    private final Button save = new Button();
    private final Button approve = new Button();

    /** What says that a doubt about the whole was looked at, in the order of the doubts. */
    private final Map<IssueCode, NativeButton> seen = new LinkedHashMap<>();

    /** The doubt that the focus was put on. */
    private @Nullable IssueCode at;

    SumRow(ReviewActions actions) {
        this.actions = actions;
        addClassName("nm-sum");
        getElement().setAttribute("role", "group");
        equation.getElement().setAttribute("role", "status");
        discard.addClickListener(click -> actions.discard());
        save.addClickListener(click -> actions.save());
        approve.addClickListener(click -> actions.approve());
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                equation,
                Markup.box("nm-rule"),
                verdicts,
                Markup.box("nm-spacer"),
                Markup.box("nm-sum-ways", discard, save, approve));
    }

    @Override
    public void show(ReviewContent content) {
        Texts texts = content.texts();
        getElement().setAttribute("aria-label", texts.of("ui.review.sum"));
        equation.write(EquationPieces.of(texts, content.figures().tally()));
        verdicts.removeAll();
        seen.clear();
        showVerdicts(texts, content);
        discard.setText(texts.of("ui.review.discard"));
        save.setText(texts.of("ui.review.save"));
        int doubts = content.doubts();
        approve.setText(doubts == 0 ? texts.of("ui.review.approve") : texts.counted("ui.review.approve_with", doubts));
        save.setEnabled(content.canSave());
        approve.setEnabled(content.canApprove());
        boolean unchanged = content.earlier() != null && !content.changed();
        String nothing = unchanged ? texts.of("ui.review.unchanged") : "";
        save.getElement().setAttribute("title", content.canSave() ? "" : nothing);
        approve.getElement()
                .setAttribute("title", content.mayApprove() ? nothing : texts.of("ui.review.approve_not_allowed"));
    }

    private void showVerdicts(Texts texts, ReviewContent content) {
        Review review = content.review();
        // what is doubtful about the sum says that it does not add up, and by how much
        if (!content.open().contains(IssueCode.SUM_BELOW_TOTAL)
                && !content.open().contains(IssueCode.SUM_ABOVE_TOTAL)) {
            verdicts.add(sum(texts, content));
        }
        List<Integer> doubtful = content.doubtfulLines();
        if (!doubtful.isEmpty()) {
            String named =
                    doubtful.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "))
                            + (doubtful.size() > MOST_LINES ? " …" : "");
            verdicts.add(warned(texts.counted("ui.review.doubts_open", doubtful.size(), named)));
        }
        for (IssueCode code : content.open()) {
            String words = IssueMessages.ofWhole(review, content.figures().tally(), code, texts.language());
            Div line = warned(words);
            NativeButton settle = new NativeButton(texts.of("ui.review.looked_at"), click -> {
                actions.change(old -> old.lookedAt(code));
                goOn();
            });
            settle.addClassName("nm-link");
            line.add(settle);
            seen.put(code, settle);
            verdicts.add(code, line);
        }
        for (Missing missing : content.missing()) {
            verdicts.add(warned(texts.of("ui.review.missing." + missing.name().toLowerCase(Locale.ROOT))));
        }
        if (content.twin() != null) {
            verdicts.add(stored(texts, "ui.review.stored_already", content.twin()));
        }
        if (content.earlier() == null && content.twin() == null) {
            content.others().stream()
                    .map(OtherReport::report)
                    .filter(other ->
                            other.publisher().equalsIgnoreCase(review.about().publisher()))
                    .findFirst()
                    .ifPresent(other -> verdicts.add(stored(texts, "ui.review.same_publisher", other)));
        }
        if (content.earlier() != null && content.earlier().status() == ReportStatus.WITHDRAWN) {
            verdicts.add(warned(texts.of("ui.review.withdrawn")));
        }
        if (review.hours().contradict(review.about().kind(), review.about().date())) {
            verdicts.add(warned(texts.of("ui.review.hours.contradict")));
        }
    }

    /** Puts the focus on the next doubt about the whole, or on the one before; false where there is none. */
    boolean goToDoubt(boolean forward) {
        List<IssueCode> doubts = List.copyOf(seen.keySet());
        int from = at == null ? -1 : doubts.indexOf(at);
        int to = from >= 0 ? from + (forward ? 1 : -1) : forward ? 0 : doubts.size() - 1;
        at = to >= 0 && to < doubts.size() ? doubts.get(to) : null;
        if (at != null) {
            goTo(at);
        }
        return at != null;
    }

    /** Puts the focus on a doubt about the whole, where there is such a one. */
    void goTo(String code) {
        seen.keySet().stream().filter(doubt -> doubt.code().equals(code)).forEach(this::goTo);
    }

    /** Puts the focus on what is to do when nothing is doubtful. */
    void goToWays() {
        (approve.isEnabled() ? approve : save).focus();
    }

    private void goTo(IssueCode doubt) {
        at = doubt;
        Objects.requireNonNull(seen.get(doubt)).focus();
    }

    /** Goes on from a doubt that was looked at. */
    private void goOn() {
        at = null;
        if (!goToDoubt(true)) {
            goToWays();
        }
    }

    private static Div sum(Texts texts, ReviewContent content) {
        Tally tally = content.figures().tally();
        if (tally.stated() == null) {
            return warned(texts.of("ui.review.no_total"));
        }
        return tally.complete()
                ? mark("nm-verdict-ok", "check", texts.of("ui.review.adds_up"))
                : warned(texts.of("ui.review.does_not_add_up"));
    }

    private static Div stored(Texts texts, String key, ReportSummary stored) {
        Div line = warned(texts.of(key) + " ");
        RouterLink link = ReportAddress.link(stored.ref().toString(), stored.ref(), texts.language());
        link.addClassName("nm-source-link");
        line.add(link);
        return line;
    }

    private static Div warned(String words) {
        return mark("nm-verdict-warn", "alert", words);
    }

    private static Div mark(String className, String icon, String words) {
        Div mark = Markup.box("nm-verdict", new Icon(icon), new Span(words));
        mark.addClassName(className);
        return mark;
    }
}
