package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;

/** The equation of the picture: stated = on the map + elsewhere + unattributed, with what stands behind it. */
final class FiguresRow extends Div implements DeskPart {

    private final ProseElement equation = new ProseElement("nm-equation");
    private final BasisLines basis;

    /**
     * An empty row.
     *
     * @param showWarnings leads the reader to the warnings in full
     */
    FiguresRow(DeskNavigation navigation, Runnable showWarnings) {
        basis = new BasisLines(navigation, showWarnings);
        addClassName("nm-figures");
        getElement().setAttribute("role", "group");
        add(equation, Markup.box("nm-rule"), basis);
    }

    @Override
    public void show(DeskContent content) {
        getElement().setAttribute("aria-label", content.texts().of("ui.figures"));
        equation.write(
                content.picture().basis().isEmpty()
                        ? EquationPieces.ofNoReport(content.texts())
                        : EquationPieces.of(content.texts(), content.picture().tally()));
        basis.show(content);
    }
}
