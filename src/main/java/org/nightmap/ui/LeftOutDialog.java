package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says what of a saved view can no longer be shown, and what is shown instead. It stays until it was read. */
final class LeftOutDialog extends Dialog {

    LeftOutDialog(Texts texts, String name, TolerantAddress.Read read) {
        setHeaderTitle(texts.of("ui.views.left_out", name));
        setWidth("480px");
        read.faults().forEach(fault -> add(new Paragraph(fault.wrong())));
        add(new Paragraph(
                read.isOfAnotherPeriod()
                        ? texts.of(
                                "ui.views.left_out.period",
                                texts.period(read.state().period()))
                        : texts.of("ui.views.left_out.rest")));
        Button close = new Button(texts.of("ui.views.left_out.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
        close.focus();
    }
}
