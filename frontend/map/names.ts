import type MultiPolygon from 'ol/geom/MultiPolygon.js';
import type { Boundaries } from './boundaries';
import type { Language } from './contracts';
import { FAMILY } from './lettering';
import { boxAround, grown, isFree, type Box } from './boxes';

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

/** A name where it would stand. Whether it is at home there is worked out when first asked: it holds for every picture. */
export class NamePlace implements Name {
  private home?: boolean;

  constructor(
    readonly text: string,
    readonly kind: Name['kind'],
    readonly x: number,
    readonly y: number,
    readonly box: Box,
    private readonly staysHome: () => boolean,
  ) {}

  /** Whether the larger part of it lies on the country or the water that it names. */
  get isAtHome(): boolean {
    return (this.home ??= this.staysHome());
  }
}

/** The names of a map at a scale, those that matter most first. */
export function namePlaces(
  boundaries: Boundaries,
  language: Language,
  resolution: number,
  widthOf: (text: string, kind: Name['kind']) => number,
): NamePlace[] {
  const land = [...boundaries.regions.values(), ...boundaries.neighbours].map(({ geometry }) => geometry);

  const placed = (text: string, kind: Name['kind'], at: readonly [number, number], isAtHome: (box: Box) => boolean) => {
    const [x, y] = [at[0] / resolution, -at[1] / resolution];
    const box = boxAround(x, y, widthOf(text, kind), HEIGHT);
    return new NamePlace(text, kind, x, y, box, () => isAtHome(box));
  };

  return [
    ...[...boundaries.neighbours]
      .sort((a, b) => a.rank - b.rank)
      .map((country) =>
        placed(country.name[language].toLocaleUpperCase(language), 'country', country.at, (box) =>
          stands(box, resolution, 3, (point) => country.geometry.intersectsCoordinate(point)),
        ),
      ),
    ...boundaries.seas.map((sea) =>
      placed(sea.name[language], 'sea', sea.at, (box) => stands(box, resolution, 4, (point) => isWater(point, land))),
    ),
  ];
}

/**
 * Names that are at home, neither covered nor cut off.
 *
 * @param taken what lies over the map and the labels of regions
 * @param window the part of the map that is seen
 */
export function placeNames(places: readonly NamePlace[], window: Box, taken: readonly Box[]): Name[] {
  const covered = [...taken];
  return places.filter((place) => {
    const stays = isWithin(grown(place.box, 4), window) && isFree(place.box, covered) && place.isAtHome;
    if (stays) {
      covered.push(place.box);
    }
    return stays;
  });
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

function isWithin(box: Box, window: Box): boolean {
  return (
    box.left >= window.left && box.right <= window.right && box.top >= window.top && box.bottom <= window.bottom
  );
}
