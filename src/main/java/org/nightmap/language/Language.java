package org.nightmap.language;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages in which the product speaks. */
public enum Language {
    EN(Locale.of("en", "GB")),
    RU(Locale.of("ru", "RU"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** British English and Russian: day before month in both. */
    public Locale locale() {
        return locale;
    }

    /** The code in addresses and JSON: {@code en}, {@code ru}. */
    public String code() {
        return locale.getLanguage();
    }

    public static Optional<Language> ofCode(String code) {
        return Stream.of(values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
