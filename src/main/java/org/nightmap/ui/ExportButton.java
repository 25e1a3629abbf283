package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Choropleths;

/** Opens the export of what the desk shows. */
final class ExportButton extends Button implements DeskPart {

    private final Choropleths choropleths;
    private @Nullable DeskContent content;
    private @Nullable ExportDialog dialog;

    ExportButton(Choropleths choropleths) {
        this.choropleths = choropleths;
        addClassName("nm-export-button");
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getElement().setAttribute("aria-haspopup", "dialog");
        addClickListener(click -> open());
    }

    /** A dialog that is open is about what the desk showed before, and is closed. */
    @Override
    public void show(DeskContent shown) {
        if (dialog != null && content != null && !content.state().equals(shown.state())) {
            dialog.close();
        }
        content = shown;
        Texts texts = shown.texts();
        setText(texts.of("ui.export"));
        getElement().setAttribute("title", texts.of("ui.export.hint"));
    }

    void open() {
        DeskContent shown = content;
        if (shown == null || (dialog != null && dialog.isOpened())) {
            return;
        }
        ExportChoice first = ExportChoice.first(
                ThemeChoice.of(VaadinRequest.getCurrent()), shown.state().language());
        dialog = new ExportDialog(
                shown,
                language -> choropleths.notes(shown.picture(), language),
                ExportMemory.recall(VaadinSession.getCurrent(), shown.state(), first));
        dialog.open();
    }
}
