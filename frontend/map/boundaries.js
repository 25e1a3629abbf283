import Feature from 'ol/Feature.js';
import LineString from 'ol/geom/LineString.js';
import MultiPolygon from 'ol/geom/MultiPolygon.js';
import { flatRing } from './delta';
/** @throws Error if the answer is not a file of boundaries */
export async function fetchBoundaries(url, signal) {
    const response = await fetch(url, { signal });
    if (!response.ok) {
        throw new Error(`Boundaries ${url}: ${response.status}`);
    }
    return decode((await response.json()));
}
export function decode(coded) {
    const { unit } = coded;
    const metres = (pair) => [pair[0] * unit, pair[1] * unit];
    return {
        view: coded.view,
        centre: metres(coded.centre),
        size: metres(coded.size),
        regions: new Map(coded.regions.map((region) => [
            region.iso,
            {
                iso: region.iso,
                name: region.name,
                at: metres(region.label),
                disputed: region.disputed,
                geometry: shape(region.polygons, unit),
            },
        ])),
        neighbours: coded.neighbours.map((neighbour) => ({
            name: neighbour.name,
            at: metres(neighbour.label),
            rank: neighbour.rank,
            geometry: shape(neighbour.polygons, unit),
        })),
        borders: coded.borders.map((line) => new Feature(new LineString(flatRing(line, unit, false), 'XY'))),
        seas: coded.seas.map((sea) => ({ name: sea.name, at: metres(sea.label) })),
    };
}
function shape(polygons, unit) {
    const flat = [];
    const ends = polygons.map((rings) => rings.map((ring) => {
        for (const value of flatRing(ring, unit, true)) {
            flat.push(value);
        }
        return flat.length;
    }));
    return new MultiPolygon(flat, 'XY', ends);
}
//# sourceMappingURL=boundaries.js.map