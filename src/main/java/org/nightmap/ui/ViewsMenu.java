package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.CurrentUser;
import org.nightmap.access.SavedView;
import org.nightmap.access.SavedViews;
import org.nightmap.time.Period;

/** The views that somebody has saved, in the bar at the top. Readers who are not signed in have none and see no button. */
final class ViewsMenu extends Div implements DeskPart {

    private final CurrentUser user;
    private final DeskNavigation navigation;
    private final TolerantAddress addresses;
    private final Supplier<Period> opening;
    private final Button button = new Button(new Icon("bookmark"), click -> toggle());
    private final Popover popover = new Popover();
    private final ViewsPanel panel;
    private @Nullable DeskContent content;

    /**
     * No views yet.
     *
     * @param opening the period of a view whose own cannot be shown
     */
    ViewsMenu(
            SavedViews views,
            CurrentUser user,
            DeskNavigation navigation,
            TolerantAddress addresses,
            Supplier<Period> opening) {
        this.user = user;
        this.navigation = navigation;
        this.addresses = addresses;
        this.opening = opening;
        panel = new ViewsPanel(views, this::open);
        addClassName("nm-views");
        button.addClassName("nm-look");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        popover.setTarget(button);
        popover.setOpenOnClick(false);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setRole("dialog");
        popover.setAutofocus(true);
        popover.add(panel);
        popover.addOpenedChangeListener(change -> {
            button.getElement().setAttribute("aria-expanded", Boolean.toString(change.isOpened()));
            if (!change.isOpened()) {
                Focus.handOver(popover, button);
            }
        });
        add(button, popover);
    }

    @Override
    public void show(DeskContent shown) {
        content = shown;
        setVisible(user.signedIn().isPresent());
        String words = shown.texts().of("ui.views");
        button.setAriaLabel(words);
        button.getElement().setAttribute("title", words);
        popover.setAriaLabel(words);
        // What is saved is what is shown, also after a step back under the open list
        if (popover.isOpened()) {
            panel.show(shown.state());
        }
    }

    private void toggle() {
        if (popover.isOpened()) {
            popover.close();
        } else if (content != null) {
            panel.show(content.state());
            popover.open();
        }
    }

    private void open(SavedView view) {
        if (content == null) {
            return;
        }
        Texts texts = content.texts();
        popover.close();
        KeptAddress.parameters(view.address())
                .map(kept -> addresses.read(kept, opening.get(), texts.language()))
                .ifPresentOrElse(
                        read -> {
                            navigation.open(read.state());
                            if (!read.faults().isEmpty()) {
                                new LeftOutDialog(texts, view.name().value(), read).open();
                            }
                        },
                        () -> Notices.show(texts.of("ui.views.elsewhere", view.name())));
    }
}
