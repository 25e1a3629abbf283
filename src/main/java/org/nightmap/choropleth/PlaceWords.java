package org.nightmap.choropleth;

import java.util.Locale;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.PlacePicture;
import org.nightmap.report.LineKind;

/** Names what is no region: with what it is, where its name does not say so itself. */
final class PlaceWords {

    private PlaceWords() {}

    /** For a table, whose number stands by itself. */
    static String named(PlacePicture place, Language language) {
        return saysWhatItIs(place)
                ? name(place, language)
                : Messages.text(language, "choropleth.table.kind", name(place, language), kind(place, language));
    }

    /** With its number. */
    static String counted(PlacePicture place, String number, Language language) {
        return saysWhatItIs(place)
                ? Messages.text(language, "choropleth.place.named", name(place, language), number)
                : Messages.text(language, "choropleth.place", name(place, language), number, kind(place, language));
    }

    /** The known name of a sea has the word in it; a country's might be a region's. */
    private static boolean saysWhatItIs(PlacePicture place) {
        return place.kind() == LineKind.SEA && place.name() != null;
    }

    private static String name(PlacePicture place, Language language) {
        String name = place.label().in(language);
        return place.name() == null ? Messages.text(language, "choropleth.quoted", name) : name;
    }

    private static String kind(PlacePicture place, Language language) {
        return Messages.text(language, "choropleth.place." + place.kind().name().toLowerCase(Locale.ROOT));
    }
}
