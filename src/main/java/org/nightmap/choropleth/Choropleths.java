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

    /** What stands around the map of a picture where it leaves the product. */
    MapNotes notes(Picture picture, Language language);

    /** A night's briefing in words. */
    BriefingText briefing(Briefing briefing, Language language);
}
