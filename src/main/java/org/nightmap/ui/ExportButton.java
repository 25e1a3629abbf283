package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Choropleths;
import org.nightmap.choropleth.MapNotes;
import org.nightmap.language.Language;

/** Opens the export of what the desk shows. Whether it is open is told by the address, so that a link opens it and a step back closes it. */
final class ExportButton extends Button implements DeskPart {

    private final Choropleths choropleths;
    private final DeskNavigation navigation;
    private @Nullable DeskContent content;
    private @Nullable ExportDialog dialog;

    ExportButton(Choropleths choropleths, DeskNavigation navigation) {
        this.choropleths = choropleths;
        this.navigation = navigation;
        addClassName("nm-export-button");
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getElement().setAttribute("aria-haspopup", "dialog");
        addClickListener(click -> open());
    }

    /** A dialog that is open is about what the desk showed before, and is closed. */
    @Override
    public void show(DeskContent shown) {
        DeskContent before = content;
        content = shown;
        Texts texts = shown.texts();
        setText(texts.of("ui.export"));
        getElement().setAttribute("title", texts.of("ui.export.hint"));
        boolean another = before == null || !before.state().showsAs(shown.state());
        if (dialog != null && (another || !shown.state().exporting())) {
            ExportDialog old = dialog;
            dialog = null;
            old.close();
        }
        if (dialog == null && shown.state().exporting()) {
            dialog = dialog(shown);
            dialog.open();
        }
    }

    void open() {
        if (content != null) {
            navigation.go(content.state().withExport(true));
        }
    }

    private ExportDialog dialog(DeskContent shown) {
        ExportChoice first = ExportChoice.first(ThemeChoice.of(VaadinRequest.getCurrent()), shown.state());
        ExportDialog opened = new ExportDialog(
                shown,
                language -> notes(shown, language),
                ExportMemory.recall(VaadinSession.getCurrent(), shown.state(), first));
        opened.addOpenedChangeListener(change -> {
            // Closed by a person, and not because the desk has gone on
            if (!change.isOpened() && opened.equals(dialog)) {
                navigation.back(shown.state().withExport(false));
            }
        });
        return opened;
    }

    private MapNotes notes(DeskContent shown, Language language) {
        return shown.compared() == null
                ? choropleths.notes(shown.picture(), language)
                : choropleths.notes(shown.picture(), shown.compared().picture(), language);
    }
}
