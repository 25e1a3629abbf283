package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.ClassColours;
import org.nightmap.choropleth.ColourVision;
import org.nightmap.choropleth.Ramp;
import org.nightmap.language.Language;

/** The colours of the map: the choice of others, whether all eyes can tell them apart, and how other eyes see them; folded. */
final class ColoursPanel extends Div implements DeskPart {

    /** The folds below the legend, of which one is open at a time: together they are higher than a map. */
    static final String FOLDS = "nm-below-legend";

    private final Select<Ramp> palette = new Select<>();
    private final Select<ColourVision> seenWith = new Select<>();
    private final Span note = Markup.text("nm-classes-note", "");
    private final Fold fold;
    private @Nullable Language shownIn;
    private Texts texts = new Texts(Language.EN);

    /**
     * The panel.
     *
     * @param chosen told the palette that a person chooses
     * @param seen told as which eyes see it a person wants to see the map
     */
    ColoursPanel(Consumer<Ramp> chosen, Consumer<ColourVision> seen) {
        addClassName("nm-classes");
        addClassName("nm-colours");
        // What is typed into its fields is for them, and no shortcut of the desk but the one for the preview
        getElement().executeJs("""
                this.addEventListener(
                  'keydown', event => event.key.length === 1 && event.code !== 'KeyV' && event.stopPropagation())""");
        palette.addClassName("nm-colours-palette");
        palette.setItems(Ramp.sequential());
        palette.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
        seenWith.addClassName("nm-colours-seen");
        seenWith.setItems(List.of(ColourVision.values()));
        seenWith.setValue(ColourVision.NORMAL);
        seenWith.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                seen.accept(change.getValue());
            }
        });
        fold = new Fold("", Markup.box("nm-classes-body", palette, note, seenWith));
        fold.oneOf(FOLDS);
        add(fold);
    }

    @Override
    public void show(DeskContent content) {
        texts = content.texts();
        if (shownIn != content.state().language()) {
            shownIn = content.state().language();
            name();
        }
        Ramp ramp = content.choropleth().ramp();
        fold.setSummaryText(texts.of("ui.colours", paletteName(ramp)));
        // Differences have a ramp of their own
        palette.setVisible(!ramp.isDiverging());
        palette.setValue(ramp.isDiverging() ? null : ramp);
        List<ColourVision> hard = ClassColours.of(content.choropleth()).hardFor();
        note.setText(texts.of("ui.colours.hard", eyes(hard)));
        note.setVisible(!hard.isEmpty());
    }

    /** Shows as which eyes see it the map is shown. */
    void choose(ColourVision vision) {
        seenWith.setValue(vision);
    }

    /** What is hard for ordinary eyes is so for any. */
    private String eyes(List<ColourVision> hard) {
        List<ColourVision> told = hard.contains(ColourVision.NORMAL) ? List.of(ColourVision.NORMAL) : hard;
        return told.stream()
                .map(vision -> texts.of("ui.colours.with." + vision.code()))
                .collect(Collectors.joining(", "));
    }

    private void name() {
        palette.setLabel(texts.of("ui.colours.palette"));
        palette.setItemLabelGenerator(this::paletteName);
        palette.setRenderer(new ComponentRenderer<>(
                ramp -> Markup.box("nm-colours-item", new RampElement(ramp), new Span(paletteName(ramp)))));
        seenWith.setLabel(texts.of("ui.colours.seen"));
        seenWith.setItemLabelGenerator(vision -> texts.of("ui.colours.vision." + vision.code()));
    }

    private String paletteName(Ramp of) {
        return texts.of("ui.colours.palette." + of.code());
    }
}
