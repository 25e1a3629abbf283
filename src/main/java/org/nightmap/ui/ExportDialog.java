package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nightmap.choropleth.MapNotes;
import org.nightmap.choropleth.Theme;
import org.nightmap.export.BriefingFormat;
import org.nightmap.export.SheetSize;
import org.nightmap.export.UnfitSizeException;
import org.nightmap.language.Language;

/** Takes the map of the desk out of it: as an image to download, an address for scripts, or the figures alone. */
@CssImport("./ui/export.css")
final class ExportDialog extends Dialog {

    private final Texts texts;
    private final DeskContent desk;
    private final Function<Language, MapNotes> notes;
    private final SizeFields size;
    private final LookFields looks;
    private final PreviewElement preview;
    private final CopyAddressElement address;
    private final Anchor download = new Anchor();

    /**
     * A dialog that is not open yet.
     *
     * @param desk what the desk shows
     * @param notes what stands around its map
     * @param choice what is chosen at first
     */
    ExportDialog(DeskContent desk, Function<Language, MapNotes> notes, ExportChoice choice) {
        this.texts = desk.texts();
        this.desk = desk;
        this.notes = notes;
        addClassName("nm-export");
        setHeaderTitle(texts.of("ui.export.title"));
        setWidth("1120px");
        setMaxWidth("calc(100vw - 32px)");
        size = new SizeFields(texts, choice.size(), this::changed);
        List<Theme> themes =
                Stream.of(Theme.values()).filter(desk.choropleth().ramp()::isIn).toList();
        looks = new LookFields(
                texts, choice, new LookFields.Offered(desk.state().arranged().as(), themes), size, this::changed);
        preview = new PreviewElement(texts);
        address = new CopyAddressElement(texts);
        download.addClassName("nm-button");
        download.getElement().setAttribute("download", true);
        download.setRouterIgnore(true);
        add(
                Markup.line("nm-export-of nm-secondary", ExportWords.shown(desk)),
                Markup.box("nm-export-main", looks, Markup.box("nm-export-result", preview, address)));
        Button close = new Button(texts.of("ui.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(dataLinks(), close, download);
        // The desk's keys are letters here
        getElement().executeJs("""
                this.addEventListener('keydown', event => event.key.length === 1 && event.stopPropagation());""");
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                looks.focus();
            }
        });
        show(looks.chosen(choice.size()));
    }

    private void changed() {
        ExportChoice choice = looks.chosen(size.chosen());
        ExportMemory.keep(VaadinSession.getCurrent(), desk.state(), choice);
        show(choice);
    }

    private void show(ExportChoice choice) {
        looks.show(choice, notes.apply(choice.language()).headline());
        download.setText(texts.of("ui.export.download", choice.format().name()));
        try {
            SheetSize sheet = choice.size().read();
            size.show(sheet);
        } catch (UnfitSizeException e) {
            size.refuse(e);
            preview.clear();
            address.show("");
            download.removeHref();
            download.getElement().setAttribute("aria-disabled", "true");
            return;
        }
        preview.show(
                choice.preview(desk.state()),
                SpokenWords.of(desk),
                choice.isMapOnly(desk.state().arranged().as()));
        address.show(choice.address(desk.state()));
        download.setHref(choice.address(desk.state()));
        download.getElement().removeAttribute("aria-disabled");
    }

    private Div dataLinks() {
        Div links = Markup.box("nm-export-data", Markup.text("nm-secondary", texts.of("ui.export.data")));
        Stream.of(DataFile.values()).forEach(file -> {
            DataLink link = new DataLink(file);
            link.show(texts, desk.state());
            links.add(link);
        });
        if (desk.state().period().isOneNight() && !desk.chosenByHand()) {
            links.add(Markup.text("nm-secondary", texts.of("ui.export.briefing")));
            Stream.of(BriefingFormat.values()).forEach(format -> links.add(briefing(format)));
        }
        String held = ExportWords.files(desk);
        if (!held.isEmpty()) {
            links.add(Markup.line("nm-export-held nm-secondary", held));
        }
        return links;
    }

    /** The briefing is of one night, and of what the rules draw it from. */
    private Anchor briefing(BriefingFormat format) {
        Anchor link = new Anchor(
                new FileAddress(desk.state(), "briefing.%s".formatted(format.ending()))
                        .with("lang", desk.state().language().code())
                        .toString(),
                format.name());
        link.setTitle(texts.of("ui.export.briefing.title", format.name()));
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        return link;
    }
}
