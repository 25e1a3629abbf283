package org.nightmap.intake;

import org.jspecify.annotations.Nullable;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/** An address that no report can have. Its message does not repeat the address, which may hold a password. */
public final class UnfitAddress extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final ImportFault fault;

    UnfitAddress(ImportFault fault) {
        this(fault, null);
    }

    UnfitAddress(ImportFault fault, @Nullable Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    ImportFault fault() {
        return fault;
    }

    boolean tellsASignIn() {
        return fault == ImportFault.ADDRESS_WITH_SIGN_IN;
    }

    /**
     * What is wrong, for people.
     *
     * @param written what was given
     */
    public String text(Language language, String written) {
        return Messages.text(language, fault.key(), written);
    }
}
