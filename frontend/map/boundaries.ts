import Feature from 'ol/Feature.js';
import LineString from 'ol/geom/LineString.js';
import MultiPolygon from 'ol/geom/MultiPolygon.js';
import type { CodedBoundaries, LocalizedText } from './contracts';
import { flatRing } from './delta';

/** A name and where it stands, metres in the view's projection. */
export interface PlacedName {
  readonly name: LocalizedText;
  readonly at: readonly [number, number];
}

export interface RegionShape extends PlacedName {
  readonly iso: string;
  readonly disputed: boolean;
  readonly geometry: MultiPolygon;
}

export interface NeighbourShape extends PlacedName {
  readonly rank: number;
  readonly geometry: MultiPolygon;
}

/** The boundaries of a view, ready to draw. All lengths are metres in the view's projection. */
export interface Boundaries {
  readonly view: string;
  readonly centre: readonly [number, number];
  readonly size: readonly [number, number];
  /** The regions that neither title nor legend may hide. */
  readonly neverCovered: readonly RegionShape[];
  readonly regions: ReadonlyMap<string, RegionShape>;
  readonly neighbours: readonly NeighbourShape[];
  readonly borders: readonly Feature<LineString>[];
  readonly seas: readonly PlacedName[];
}

/** @throws Error if the answer is not a file of boundaries */
export async function fetchBoundaries(url: string, signal: AbortSignal): Promise<Boundaries> {
  const response = await fetch(url, { signal });
  if (!response.ok) {
    throw new Error(`Boundaries ${url}: ${response.status}`);
  }
  return decode((await response.json()) as CodedBoundaries);
}

export function decode(coded: CodedBoundaries): Boundaries {
  const { unit } = coded;
  const metres = (pair: readonly [number, number]) => [pair[0] * unit, pair[1] * unit] as const;
  const regions = new Map<string, RegionShape>(
    coded.regions.map((region) => [
      region.iso,
      {
        iso: region.iso,
        name: region.name,
        at: metres(region.label),
        disputed: region.disputed,
        geometry: shape(region.polygons, unit),
      },
    ]),
  );
  return {
    view: coded.view,
    centre: metres(coded.centre),
    size: metres(coded.size),
    neverCovered: coded.neverCovered.map((iso) => regions.get(iso)!),
    regions,
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

function shape(polygons: readonly (readonly (readonly number[])[])[], unit: number): MultiPolygon {
  const flat: number[] = [];
  const ends = polygons.map((rings) =>
    rings.map((ring) => {
      for (const value of flatRing(ring, unit, true)) {
        flat.push(value);
      }
      return flat.length;
    }),
  );
  return new MultiPolygon(flat, 'XY', ends);
}
