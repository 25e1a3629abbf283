package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.jspecify.annotations.Nullable;
import org.nightmap.time.Night;

/** Said over a map without a report: what there is instead, and the nearest nights to go to. */
final class EmptyNight extends Div implements DeskPart {

    private final DeskNavigation navigation;
    private final MapElement map;

    /**
     * Says nothing yet.
     *
     * @param map what it lies over, which has the focus when it is gone
     */
    EmptyNight(DeskNavigation navigation, MapElement map) {
        this.navigation = navigation;
        this.map = map;
        addClassName("nm-empty");
    }

    @Override
    public void show(DeskContent content) {
        removeAll();
        boolean empty = content.picture().basis().isEmpty();
        setVisible(empty);
        if (!empty) {
            return;
        }
        Texts texts = content.texts();
        int listed = content.picture().reports().size();
        boolean night = content.state().period().isOneNight();
        add(new H2(texts.of(night ? "ui.empty.night" : "ui.empty.nights")));
        add(Markup.line("nm-secondary", why(content, listed)));
        WithdrawnReports withdrawn = new WithdrawnReports();
        withdrawn.show(texts, content.withdrawn());
        add(withdrawn);
        Div ways = Markup.box("nm-empty-ways");
        way(ways, content, content.before(), "ui.empty.before", "left");
        way(ways, content, content.after(), "ui.empty.after", "right");
        add(ways);
    }

    private static String why(DeskContent content, int listed) {
        Texts texts = content.texts();
        if (listed > 0) {
            return texts.counted("ui.empty.listed", listed);
        }
        return texts.of(content.withdrawn().isEmpty() ? "ui.empty.nothing" : "ui.empty.withdrawn");
    }

    private void way(Div ways, DeskContent content, @Nullable Night night, String key, String icon) {
        if (night != null) {
            Texts texts = content.texts();
            ways.add(new Button(texts.of(key, texts.date(night.morning())), new Icon(icon), click -> {
                navigation.go(content.state().withNight(night));
                Focus.handOver(this, map);
            }));
        }
    }
}
