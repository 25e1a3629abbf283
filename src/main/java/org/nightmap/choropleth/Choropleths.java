package org.nightmap.choropleth;

import org.nightmap.picture.Picture;

/** Decides classes, colours, legend and labels of a picture. */
public interface Choropleths {

    Choropleth draw(Picture picture, Scheme scheme);
}
