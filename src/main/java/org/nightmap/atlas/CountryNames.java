package org.nightmap.atlas;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.AtlasSettings.CountryFile;
import org.nightmap.language.Language;
import org.nightmap.language.LocalizedText;

/** Countries' names in both languages: from the JDK's locale data by the country's code, or else the layer's own name. */
final class CountryNames {

    private CountryNames() {}

    /** The names by the countries' keys. */
    static Map<String, LocalizedText> of(List<LayerFeature> countries, @Nullable CountryFile fields) {
        Map<String, LocalizedText> names = new HashMap<>();
        if (fields == null) {
            return names;
        }
        for (LayerFeature country : countries) {
            String own = country.text(fields.nameEn());
            String code = fields.countryCode() == null ? "" : country.text(fields.countryCode());
            names.put(country.key(), new LocalizedText(name(code, Language.EN, own), name(code, Language.RU, own)));
        }
        return names;
    }

    /** The locale data gives a code that it does not know back as it is. */
    private static String name(String code, Language language, String otherwise) {
        if (!code.matches("[A-Z]{2}")) {
            return otherwise;
        }
        String name = Locale.of("", code).getDisplayCountry(language.locale());
        return name.isBlank() || name.equals(code) ? otherwise : name;
    }
}
