package org.nightmap.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.nightmap.picture.NightNeed.Kind;
import org.nightmap.picture.NightReview;

/** Which nights are shown: all, those that need a person, or those that need one for some reasons. Each says how many there are. */
final class NeedFilter extends Div {

    private final Consumer<Set<Kind>> chosen;
    private final Checkbox any = new Checkbox();
    private final CheckboxGroup<Kind> kinds = new CheckboxGroup<>();

    NeedFilter(Consumer<Set<Kind>> chosen) {
        this.chosen = chosen;
        addClassName("nm-need-filter");
        any.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue() ? NightsAddress.ANY : Set.of());
            }
        });
        kinds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        add(any, kinds);
    }

    /** Writes the reasons, with how many of the nights have each; that none has one is worth knowing too. */
    void show(Texts texts, List<NightReview> nights, NightsAddress address) {
        long needing = nights.stream().filter(night -> !night.needs().isEmpty()).count();
        any.setLabel(texts.of("ui.need.count", texts.of("ui.nights.needs_a_look"), needing));
        kinds.setAriaLabel(texts.of("ui.need.name"));
        kinds.setItems(Kind.values());
        kinds.setItemLabelGenerator(
                kind -> texts.of("ui.need.count", texts.of("ui.need." + kind.code()), count(nights, kind)));
        write(address.needs());
    }

    private void choose(Set<Kind> needs) {
        Set<Kind> wanted = Set.copyOf(needs);
        write(wanted);
        chosen.accept(wanted);
    }

    private void write(Set<Kind> needs) {
        kinds.setValue(needs);
        any.setValue(needs.equals(NightsAddress.ANY));
        any.setIndeterminate(!needs.isEmpty() && !needs.equals(NightsAddress.ANY));
    }

    private static long count(List<NightReview> nights, Kind kind) {
        return nights.stream().filter(night -> night.needs(kind)).count();
    }
}
