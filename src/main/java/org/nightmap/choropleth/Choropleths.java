package org.nightmap.choropleth;

import org.nightmap.language.Language;
import org.nightmap.picture.Briefing;
import org.nightmap.picture.Picture;

/** Decides classes, colours, legend and labels of a picture. */
public interface Choropleths {

    Choropleth draw(Picture picture, Scheme scheme);

    /** What stands around the map of a picture where it leaves the product. */
    MapNotes notes(Picture picture, Language language);

    /** A night's briefing in words. */
    BriefingText briefing(Briefing briefing, Language language);
}
