package org.nightmap.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.nightmap.language.LocalizedText;

/** Names as a map label has them: without the word for the type, unless two regions would then have the same. */
final class ShortNames {

    private static final Pattern ENGLISH =
            Pattern.compile("^Republic of | (Autonomous )?(Oblast|Okrug|Krai|Region|Territory|Republic)( \\(.*\\))?$");

    private static final Pattern RUSSIAN =
            Pattern.compile("^Республика | (автономн\\S+ )?(область|край|округ|Республика)( — .*)?$| — .*$| \\(.*\\)$");

    private ShortNames() {}

    /** The short names, in the order of the full ones. */
    static List<LocalizedText> of(List<LocalizedText> names) {
        List<String> english = shortened(names, LocalizedText::en, ENGLISH);
        List<String> russian = shortened(names, LocalizedText::ru, RUSSIAN);
        List<LocalizedText> result = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            result.add(new LocalizedText(english.get(i), russian.get(i)));
        }
        return result;
    }

    private static List<String> shortened(
            List<LocalizedText> names, Function<LocalizedText, String> language, Pattern type) {
        List<String> full = names.stream().map(language).toList();
        List<String> bare = full.stream()
                .map(name -> type.matcher(name).replaceAll("").strip())
                .toList();
        Map<String, Integer> uses = new HashMap<>();
        bare.forEach(name -> uses.merge(name, 1, Integer::sum));
        List<String> result = new ArrayList<>();
        for (int i = 0; i < full.size(); i++) {
            boolean distinct = !bare.get(i).isEmpty() && uses.getOrDefault(bare.get(i), 0) == 1;
            result.add(distinct ? bare.get(i) : full.get(i));
        }
        return result;
    }
}
