package org.nightmap.language;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;

/**
 * The product's texts, from {@code messages_en.properties} and {@code messages_ru.properties} (UTF-8).
 *
 * <p>Texts are {@link MessageFormat} patterns. A counted text has one key a plural form: {@code drones.one},
 * {@code drones.few}, {@code drones.many}, in English {@code .one} and {@code .other}; see {@link Plural}.
 */
public final class Messages {

    private static final String BUNDLE = "org.nightmap.language.messages";

    private Messages() {}

    /**
     * A text in a language.
     *
     * @param arguments for {0}, {1}…; numbers are written with the language's digit groups
     * @throws MissingResourceException if there is no such key
     */
    public static String text(Language language, String key, Object... arguments) {
        return new MessageFormat(pattern(language, key), language.locale()).format(arguments);
    }

    /** A text in both languages. */
    public static LocalizedText both(String key, Object... arguments) {
        return new LocalizedText(text(Language.EN, key, arguments), text(Language.RU, key, arguments));
    }

    /**
     * A counted text: the form that the number asks for, with the number as {0} and the arguments from {1} on.
     */
    public static String counted(Language language, String key, int number, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = number;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return text(language, key + "." + Plural.of(language, number).form(), all);
    }

    /** A counted text in both languages. */
    public static LocalizedText bothCounted(String key, int number, Object... arguments) {
        return new LocalizedText(
                counted(Language.EN, key, number, arguments), counted(Language.RU, key, number, arguments));
    }

    /** Every key of a language, in order. */
    public static Iterable<String> keys(Language language) {
        return new TreeSet<>(bundle(language).keySet());
    }

    /** A text as the bundle has it, its arguments not filled in. */
    static String pattern(Language language, String key) {
        return bundle(language).getString(key);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
