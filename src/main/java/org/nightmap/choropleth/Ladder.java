package org.nightmap.choropleth;

import java.util.List;

/** Lower bounds of classes that never depend on the values, so that two maps of the same kind compare by eye. */
interface Ladder {

    /** Ascending. */
    List<Double> bounds();
}
