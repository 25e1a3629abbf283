package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.BadSymbology;
import org.nightmap.choropleth.Classification;
import org.nightmap.choropleth.Classing;
import org.nightmap.choropleth.Measure;
import org.nightmap.choropleth.Method;
import org.nightmap.choropleth.Symbology;
import org.nightmap.choropleth.WrittenSymbology;
import org.nightmap.language.Language;

/** What of the regions is told and how it is parted into classes, and the choice of another way; folded below the legend. */
final class ClassesPanel extends Div implements DeskPart {

    private final Select<Measure> measure = new Select<>();
    private final Select<Method> method = new Select<>();
    private final ClassesField number = new ClassesField(this::choose);
    private final TextField breaks = new TextField();
    private final HistogramElement histogram = new HistogramElement();
    private final Span note = Markup.text("nm-classes-note", "");
    private final Span fit = Markup.text("nm-classes-fit", "");
    private final Button hold = new Button();
    private final Fold fold;
    private final Consumer<UnaryOperator<Symbology>> chosen;
    private final boolean hasPopulation;
    private List<Measure> measures = List.of();
    private @Nullable Language shownIn;
    private Texts texts = new Texts(Language.EN);
    private Classing shown = Classing.NONE;
    private Measure told = Measure.COUNT;

    /**
     * The panel.
     *
     * @param hasPopulation whether counts per head can be told
     * @param chosen told what a person changes
     */
    ClassesPanel(boolean hasPopulation, Consumer<UnaryOperator<Symbology>> chosen) {
        this.hasPopulation = hasPopulation;
        this.chosen = chosen;
        addClassName("nm-classes");
        // What is typed into its fields is for them, and no shortcut of the desk
        getElement().executeJs("this.addEventListener('keydown', event => event.stopPropagation())");
        measure.addClassName("nm-classes-measure");
        measure.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(symbology -> symbology.with(change.getValue()));
            }
        });
        method.addClassName("nm-classes-method");
        method.setItems(Method.values());
        method.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose(by(change.getValue()));
            }
        });
        breaks.addClassName("nm-classes-breaks");
        breaks.setManualValidation(true);
        breaks.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        histogram.addBreaksListener(event -> choose(event.breaks()));
        hold.addClickListener(click -> choose(shown.held()));
        Div body = Markup.box(
                "nm-classes-body",
                measure,
                Markup.box("nm-classes-pair", method, number),
                note,
                histogram,
                fit,
                breaks,
                hold);
        fold = new Fold("", body);
        fold.oneOf(ColoursPanel.FOLDS);
        add(fold);
    }

    @Override
    public void show(DeskContent content) {
        texts = content.texts();
        shown = content.maps().getFirst().classing();
        if (shownIn != content.state().language()) {
            shownIn = content.state().language();
            name();
        }
        Classification classification = shown.classification();
        told = content.choropleth().measure();
        offerMeasures(content.state().period().isOneNight());
        fold.setSummaryText(texts.of("ui.classes", measureName(told), methodName(classification.method())));
        method.setValue(classification.method());
        number.show(classification, texts);
        FieldProblems.clear(breaks);
        breaks.setValue(WrittenSymbology.breaks(shown.bounds()));
        note.setText(shown.note());
        note.setVisible(!shown.note().isEmpty());
        NumberFormat twoDigits = NumberFormat.getNumberInstance(texts.language().locale());
        twoDigits.setMinimumFractionDigits(2);
        twoDigits.setMaximumFractionDigits(2);
        fit.setText(texts.of("ui.classes.fit", twoDigits.format(shown.fit())));
        boolean some = !shown.bounds().isEmpty();
        fit.setVisible(some);
        breaks.setVisible(some);
        histogram.setVisible(some);
        hold.setVisible(some && classification.method().hasNumber());
        boolean ofDifferences = content.state().arranged().as() == Arrangement.DIFFERENCE;
        histogram.name(
                texts.of(ofDifferences ? "ui.classes.histogram.differences" : "ui.classes.histogram"),
                texts.of("ui.classes.break"));
        if (ofDifferences) {
            histogram.showSizes(content.choropleth());
        } else {
            histogram.show(content.maps());
        }
    }

    /** Those that say something of the period; the one that is told is always among them. */
    private void offerMeasures(boolean oneNight) {
        List<Measure> offered = Stream.of(Measure.values())
                .filter(each -> each == told
                        || ((each.ofOneNight() || !oneNight) && (each != Measure.PER_HEAD || hasPopulation)))
                .toList();
        if (!offered.equals(measures)) {
            measures = offered;
            measure.setItems(offered);
        }
        measure.setValue(told);
    }

    private void name() {
        measure.setLabel(texts.of("ui.classes.measure"));
        measure.setItemLabelGenerator(this::measureName);
        method.setLabel(texts.of("ui.classes.method"));
        method.setItemLabelGenerator(this::methodName);
        breaks.setLabel(texts.of("ui.classes.breaks"));
        hold.setText(texts.of("ui.classes.hold"));
    }

    private String measureName(Measure of) {
        return texts.of("ui.classes.measure." + of.code());
    }

    private String methodName(Method of) {
        return texts.of("ui.classes.method." + of.code());
    }

    private Classification by(Method other) {
        if (other == Method.MANUAL) {
            return shown.held();
        }
        boolean keepsNumber =
                other.hasNumber() && shown.classification().method().hasNumber();
        return Classification.by(other, keepsNumber ? shown.classification().classes() : other.usualClasses());
    }

    private void choose(Classification other) {
        chosen.accept(symbology -> symbology.with(other));
    }

    /** Breaks with commas between, as they are typed or dragged. */
    private void choose(String written) {
        FieldProblems.clear(breaks);
        try {
            choose(WrittenSymbology.manual(told, written.strip().replaceAll("[\\s;,]+", ",")));
        } catch (BadSymbology e) {
            FieldProblems.show(breaks, e.in(texts.language()) + ". " + texts.of("ui.classes.kept"));
            histogram.settle();
        }
    }
}
