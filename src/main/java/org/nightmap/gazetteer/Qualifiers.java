package org.nightmap.gazetteer;

import java.util.Set;

/** Words beside a name that only say which part of the place is meant; the count belongs to the place all the same. */
public final class Qualifiers {

    private static final Set<String> ENGLISH = Set.of(
            "the",
            "a",
            "of",
            "in",
            "over",
            "above",
            "near",
            "off",
            "waters",
            "territory",
            "territories",
            "area",
            "areas",
            "part",
            "parts",
            "border",
            "bordering",
            "northern",
            "southern",
            "eastern",
            "western",
            "north",
            "south",
            "east",
            "west",
            "central",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "north-eastern",
            "north-western",
            "south-eastern",
            "south-western",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "occupied",
            "temporarily",
            "annexed",
            "neighbouring",
            "neighboring",
            "nearby",
            "airspace",
            "skies",
            "sky",
            "coast",
            "region",
            "regions");

    /** Beginnings of Russian ones, which stand in every case. */
    private static final Set<String> RUSSIAN_STEMS = Set.of(
            "территори",
            "акватори",
            "вод",
            "приграничн",
            "пограничн",
            "северн",
            "южн",
            "восточн",
            "западн",
            "центральн",
            "северо-",
            "юго-",
            "част",
            "оккупированн",
            "регион",
            "временно",
            "соседн",
            "район",
            "неб",
            "воздушн",
            "пространств",
            "побереж");

    private static final Set<String> RUSSIAN =
            Set.of("над", "в", "во", "на", "у", "с", "от", "для", "область", "области", "морем");

    private Qualifiers() {}

    public static boolean isOne(Token word) {
        String key = word.key();
        if (ENGLISH.contains(key) || RUSSIAN.contains(key)) {
            return true;
        }
        for (String stem : RUSSIAN_STEMS) {
            if (key.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}
