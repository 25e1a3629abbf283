package org.nightmap.export;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.choropleth.Feature;

/**
 * Where the circles of a map stand: at the poles of their regions. In an inset a circle that the frame would cut, which has no room
 * for its count, stands as near to there as it is whole; where that is not in its region, the circle is left to the map.
 */
record CirclePlaces(MapScene scene, Circles circles, double unit) {

    /** From the edge of an inset's frame. */
    private static final double EDGE = 4;

    /** The circle of a region that has a count. */
    Optional<Disc> of(Feature feature) {
        MapScene.Shape shape = scene.regions().get(feature.iso());
        if (shape == null) {
            return Optional.empty();
        }
        double radius = circles.radius(feature.measured());
        Coordinate pole = shape.pole();
        if (!scene.frame().isInset()) {
            return Optional.of(new Disc(feature.iso(), pole, radius));
        }
        Box room = scene.frame().box().grown(-radius - EDGE * unit);
        if (!scene.frame().box().contains(pole.x, pole.y) || room.width() < 0 || room.height() < 0) {
            return Optional.empty();
        }
        Coordinate whole = new Coordinate(
                Math.clamp(pole.x, room.left(), room.right()), Math.clamp(pole.y, room.top(), room.bottom()));
        return shape.drawn().contains(whole.x, whole.y)
                ? Optional.of(new Disc(feature.iso(), whole, radius))
                : Optional.empty();
    }
}
