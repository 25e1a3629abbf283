package org.nightmap.gazetteer;

import java.util.List;
import java.util.Optional;

/** What names mean, in English and Russian, in every case form. A name that is not known stays unknown. */
public interface Gazetteer {

    /**
     * What a place as written means: {@code the border areas of Kursk Region}, {@code акваторией Чёрного моря}.
     *
     * @param written one name; words that only say which part of a place is meant make no difference
     * @return empty for a name that is not known
     */
    Optional<Place> resolve(String written);

    /**
     * The region whose name is shortened before the word for its type: {@code Волгогр. обл.}
     *
     * @param letters the letters of the name that are written
     * @param type the word for the type, as written
     * @return empty where no name of a region of that type begins so, or several do
     */
    Optional<Place> shortened(String letters, String type);

    /** The known names of a text, in order; where names contain each other the longest. Every one begins with a capital. */
    List<PlaceMention> mentions(List<Token> tokens);

    /**
     * The known places whose names are most alike, for a person to choose from.
     *
     * @param most how many at most
     * @return the most alike first; empty where nothing is alike
     */
    List<Place> nearest(String written, int most);

    /** Every known place once, in the order of the name files. */
    List<Place> places();

    /**
     * The other regions that a place as written includes: the ministry's "Moscow region" is the oblast and the city.
     *
     * @param region key of the region that the count belongs to
     * @return keys of the regions included as well; empty for a name that means one region alone
     */
    default List<String> alsoCovers(String written, String region) {
        return resolve(written)
                .filter(place -> region.equals(place.region()))
                .map(Place::alsoCovers)
                .orElse(List.of());
    }
}
