import { intersects } from 'ol/extent.js';
import type MultiPolygon from 'ol/geom/MultiPolygon.js';
import type { Boundaries, NeighbourShape, PlacedName } from './boundaries';
import type { Language } from './contracts';
import { FAMILY } from './lettering';
import { boxAround, grown, isFree, isWithin, type Box } from './boxes';
import { nudges } from './nudges';

/** The name of a country or a sea, quietly written where nothing else is. Pixels at the resolution it was placed for. */
export interface Name {
  readonly text: string;
  readonly kind: 'country' | 'sea';
  readonly x: number;
  readonly y: number;
}

export const NAME_FONT = {
  country: `500 10.5px ${FAMILY}`,
  sea: `italic 400 11px ${FAMILY}`,
} as const;
export const COUNTRY_TRACKING = '1.26px';

const HEIGHT = 12;

/** Room between a country's name and the regions, pixels. */
const APART = 4;

/** Steps from where a country's name would stand at which it is tried, nearest first, pixels. */
const FURTHEST = 32;
const NUDGES = nudges(4, FURTHEST);

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** A name and where it may stand. Where it does is worked out when first asked: it holds for every picture at a scale. */
export class NamePlace {
  private found?: Spot | null;

  /**
   * @param anchor where it stands best
   * @param reach how far from there it may stand, pixels
   * @param find the spot nearest to the anchor at which it is at home, if there is one
   */
  constructor(
    readonly text: string,
    readonly kind: Name['kind'],
    private readonly anchor: Spot,
    private readonly reach: number,
    private readonly find: () => Spot | undefined,
  ) {}

  mayBeIn(window: Box): boolean {
    return !isFree(grown(this.anchor.box, this.reach), [window]);
  }

  /** Null where it is at home nowhere. */
  get spot(): Spot | null {
    if (this.found === undefined) {
      this.found = this.find() ?? null;
    }
    return this.found;
  }
}

/** The names of a map at a scale, those that matter most first. */
export function namePlaces(
  boundaries: Boundaries,
  language: Language,
  resolution: number,
  widthOf: (text: string, kind: Name['kind']) => number,
): NamePlace[] {
  const regions = [...boundaries.regions.values()].map(({ geometry }) => geometry);
  const land = [...regions, ...boundaries.neighbours.map(({ geometry }) => geometry)];

  const spotOf = (text: string, kind: Name['kind'], at: readonly [number, number]) => {
    const width = widthOf(text, kind);
    const spot = (x: number, y: number) => ({ x, y, box: boxAround(x, y, width, HEIGHT) });
    return { anchor: spot(at[0] / resolution, -at[1] / resolution), spot };
  };

  const country = ({ name, at, geometry }: NeighbourShape) => {
    const text = name[language].toLocaleUpperCase(language);
    const { anchor, spot } = spotOf(text, 'country', at);
    const isHome = (point: number[]) => geometry.intersectsCoordinate(point);
    return new NamePlace(text, 'country', anchor, FURTHEST, () => {
      const apart = NUDGES.map(([dx, dy]) => spot(anchor.x + dx, anchor.y + dy)).filter(({ box }) =>
        isApart(grown(box, APART), resolution, regions),
      );
      return (
        apart.find(({ box }) => stands(box, resolution, 5, isHome)) ??
        apart.find(({ box }) => stands(box, resolution, 3, isHome))
      );
    });
  };

  const sea = ({ name, at }: PlacedName) => {
    const { anchor } = spotOf(name[language], 'sea', at);
    return new NamePlace(name[language], 'sea', anchor, 0, () =>
      stands(anchor.box, resolution, 4, (point) => isWater(point, land)) ? anchor : undefined,
    );
  };

  return [...[...boundaries.neighbours].sort((a, b) => a.rank - b.rank).map(country), ...boundaries.seas.map(sea)];
}

/**
 * Names that are at home, neither covered nor cut off.
 *
 * @param taken what lies over the map and the labels of regions
 * @param window the part of the map that is seen
 */
export function placeNames(places: readonly NamePlace[], window: Box, taken: readonly Box[]): Name[] {
  const covered = [...taken];
  return places.flatMap((place) => {
    const spot = place.mayBeIn(window) ? place.spot : null;
    if (!spot || !isWithin(grown(spot.box, 4), window) || !isFree(spot.box, covered)) {
      return [];
    }
    covered.push(spot.box);
    return [{ text: place.text, kind: place.kind, x: spot.x, y: spot.y }];
  });
}

/** Whether a box touches none of the regions. */
function isApart(box: Box, resolution: number, regions: readonly MultiPolygon[]): boolean {
  const extent = [box.left, -box.bottom, box.right, -box.top].map((pixel) => pixel * resolution);
  return !regions.some((region) => intersects(region.getExtent(), extent) && region.intersectsExtent(extent));
}

function isWater(point: number[], land: readonly MultiPolygon[]): boolean {
  return !land.some((geometry) => geometry.intersectsCoordinate(point));
}

/** Whether at least so many of five points along the middle of a box lie where they should. */
function stands(box: Box, resolution: number, least: number, isGood: (point: number[]) => boolean): boolean {
  const shares = [0, 0.25, 0.5, 0.75, 1];
  const y = (box.top + box.bottom) / 2;
  const good = shares.filter((share) =>
    isGood([(box.left + share * (box.right - box.left)) * resolution, -y * resolution]),
  );
  return good.length >= least;
}
