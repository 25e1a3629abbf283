package org.nightmap.gazetteer;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightmap.language.Romanization;

/**
 * Russian adjectives in Latin letters, as people write them who do not translate: Belgorodskaya oblast, Krasnodarskiy kray. The
 * endings are also as other systems write them.
 */
final class Latin {

    private static final Set<String> FEMININE = Set.of("aya", "aia", "aja", "oy", "oi", "oj", "uyu");
    private static final Set<String> MASCULINE = Set.of("iy", "y", "ii", "ij", "ogo", "om", "im");

    private Latin() {}

    /** The forms of an adjective in -ская, -цкая, -ский or -цкий; of another word none. */
    static Set<String> adjective(String russian) {
        String word = Tokenizer.key(russian);
        if (Stream.of("ская", "цкая", "ский", "цкий").noneMatch(word::endsWith)) {
            return Set.of();
        }
        String stem = Romanization.of(word.substring(0, word.length() - 2));
        return (word.endsWith("ая") ? FEMININE : MASCULINE)
                .stream().map(stem::concat).collect(Collectors.toUnmodifiableSet());
    }
}
