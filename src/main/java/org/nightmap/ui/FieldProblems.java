package org.nightmap.ui;

import com.vaadin.flow.component.HasValidation;
import java.util.Locale;
import java.util.stream.Stream;
import org.nightmap.access.UnfitPassword;

/** Says beside a field why what is in it is refused. */
final class FieldProblems {

    private FieldProblems() {}

    static void show(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    static void clear(HasValidation... fields) {
        Stream.of(fields).forEach(field -> field.setInvalid(false));
    }

    static String words(Texts texts, UnfitPassword.Reason reason, int leastLength) {
        return texts.of("ui.password.unfit." + reason.name().toLowerCase(Locale.ROOT), leastLength);
    }
}
