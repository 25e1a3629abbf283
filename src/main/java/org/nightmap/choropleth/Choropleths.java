package org.nightmap.choropleth;

import java.util.List;
import org.nightmap.language.Language;
import org.nightmap.picture.Briefing;
import org.nightmap.picture.Picture;

/** Decides classes, colours, legend and labels of a picture. */
public interface Choropleths {

    Choropleth draw(Picture picture, Scheme scheme);

    /** The classes of every night's map, whatever it counts: the same colours for the same counts wherever nights are compared. */
    List<ClassRange> ladder(Language language);

    /**
     * What a picture has more than another, region by region.
     *
     * @param against the picture whose values are taken away
     */
    Choropleth difference(Picture picture, Picture against, Scheme scheme);

    /**
     * Maps that are read side by side, each with the same classes in the same colours: those of all their values together.
     *
     * @return as many as there are pictures, in their order
     */
    List<Choropleth> together(List<Picture> pictures, Scheme scheme);

    /** What stands around a map of differences, or around the two maps of which it is the difference. */
    MapNotes notes(Picture picture, Picture against, Language language);

    /** What stands around the map of a picture where it leaves the product. */
    MapNotes notes(Picture picture, Language language);

    /** A night's briefing in words. */
    BriefingText briefing(Briefing briefing, Language language);
}
