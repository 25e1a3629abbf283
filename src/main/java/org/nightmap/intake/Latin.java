package org.nightmap.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nightmap.language.Romanization;

/** Names in Latin letters, so that a name written in Cyrillic can be compared with one that is not, and be part of an id. */
final class Latin {

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");

    private Latin() {}

    /** The letters a to z and digits of a name: РИА Новости is rianovosti. Interfax and Интерфакс are alike. */
    static String key(String name) {
        String latin = Romanization.of(name.toLowerCase(Locale.ROOT));
        String plain = Normalizer.normalize(latin, Normalizer.Form.NFD).replace("ks", "x");
        return OTHER.matcher(plain).replaceAll("");
    }
}
