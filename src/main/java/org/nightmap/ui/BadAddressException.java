package org.nightmap.ui;

import org.jspecify.annotations.Nullable;
import org.nightmap.language.Language;

/** An address that asks for something there is not. Its texts are for the reader, in the language of the page. */
final class BadAddressException extends RuntimeException {

    private final transient Language language;
    private final String parameter;
    private final String allowed;

    /**
     * An address that cannot be shown.
     *
     * @param language the language of the page
     * @param parameter the name of the parameter at fault, which need not be in the address
     * @param wrong what is wrong, a sentence
     * @param allowed what is allowed, a sentence
     * @param cause what found it out, or null
     */
    BadAddressException(Language language, String parameter, String wrong, String allowed, @Nullable Throwable cause) {
        super(wrong, cause);
        this.language = language;
        this.parameter = parameter;
        this.allowed = allowed;
    }

    Language language() {
        return language;
    }

    String parameter() {
        return parameter;
    }

    String wrong() {
        return String.valueOf(getMessage());
    }

    String allowed() {
        return allowed;
    }
}
