package org.nightmap.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.Locale;
import org.nightmap.access.Role;

/** The roles, to be ticked, each with what it allows. */
final class RoleChoice extends CheckboxGroup<Role> {

    RoleChoice(Texts texts) {
        setLabel(texts.of("ui.users.roles"));
        setItems(Role.values());
        setItemLabelGenerator(role -> texts.of("ui.role." + code(role)));
        setItemHelperGenerator(role -> texts.of("ui.role.why." + code(role)));
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }

    private static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
