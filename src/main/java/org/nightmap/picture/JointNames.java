package org.nightmap.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.gazetteer.PlaceMention;
import org.nightmap.gazetteer.Tokenizer;
import org.nightmap.language.Language;
import org.nightmap.language.LocalizedText;
import org.nightmap.language.Messages;
import org.nightmap.report.PlaceCount;

/** Names the places of a joint count: its regions, and the seas and countries that its words name, alone or beside them. */
final class JointNames {

    private final Gazetteer gazetteer;

    JointNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Empty where fewer than two of its places are known, or not all: the names would say less than the words. */
    Optional<LocalizedText> of(PlaceCount joint) {
        List<PlaceMention> mentions = gazetteer.mentions(Tokenizer.tokens(joint.place()));
        List<LocalizedText> names = Stream.concat(regions(joint), others(mentions))
                .map(Place::name)
                .distinct()
                .sorted(Comparator.comparing(LocalizedText::en))
                .toList();
        return names.size() < 2 || namesMore(joint, mentions)
                ? Optional.empty()
                : Optional.of(new LocalizedText(listed(Language.EN, names), listed(Language.RU, names)));
    }

    private Stream<Place> regions(PlaceCount joint) {
        return joint.regions().stream()
                .flatMap(iso -> gazetteer.places().stream()
                        .filter(place ->
                                iso.equals(place.region()) && place.alsoCovers().isEmpty())
                        .limit(1));
    }

    private static Stream<Place> others(List<PlaceMention> mentions) {
        return mentions.stream()
                .map(PlaceMention::place)
                .filter(place -> place.kind() == PlaceKind.SEA || place.kind() == PlaceKind.COUNTRY);
    }

    /** Whether a name is left in the words that is none of the regions: a name begins with a capital. */
    private static boolean namesMore(PlaceCount joint, List<PlaceMention> mentions) {
        Set<String> mentioned = mentions.stream()
                .map(mention -> mention.place().region())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        StringBuilder rest = new StringBuilder(joint.place());
        mentions.forEach(mention -> {
            for (int at = mention.start(); at < mention.end(); at++) {
                rest.setCharAt(at, ' ');
            }
        });
        return mentioned.containsAll(joint.regions()) && rest.codePoints().anyMatch(Character::isUpperCase);
    }

    private static String listed(Language language, List<LocalizedText> names) {
        List<String> all =
                new ArrayList<>(names.stream().map(name -> name.in(language)).toList());
        String last = all.removeLast();
        return Messages.text(language, "picture.joint", String.join(", ", all), last);
    }
}
