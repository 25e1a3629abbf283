import { boxAround, edgesIn, grown, isFree, isInside, type Box } from './boxes';
import { nudges } from './nudges';

/** A region that wants its count written on it. */
export interface LabelWish {
  readonly iso: string;
  readonly name: string;
  readonly count: number;
  /** The pole of inaccessibility, pixels. */
  readonly pole: readonly [number, number];
  /** Its rings, outer ones and holes alike, each flat and closed: [x, y, x, y, …], pixels. */
  readonly rings: readonly ArrayLike<number>[];
}

export interface Label {
  readonly iso: string;
  /** Centre of the block of one or two lines, pixels. */
  readonly x: number;
  readonly y: number;
  /** Absent where there is no room for it. */
  readonly name: string | undefined;
  readonly count: string;
  /** Whether it stands wholly inside its region. */
  readonly inside: boolean;
  readonly box: Box;
}

export interface LabelType {
  readonly nameSize: number;
  readonly countSize: number;
  widthOfName(text: string): number;
  widthOfCount(text: string): number;
}

/** Height of capitals and figures of IBM Plex Sans, and from one line's foot to the next line's foot, per size. */
export const CAP_HEIGHT = 0.698;
export const LINE_STEP = 1.15;

const ROOMY = 6;
const TIGHT = 2;

/** Steps from the pole at which a name is tried before the count goes without it, nearest first, pixels. */
const FURTHEST = 32;
const NUDGES = nudges(2, FURTHEST);

/**
 * Places labels, highest counts first. In turn: name and count wholly inside the region with six pixels to spare, then
 * with two, then the count alone inside, else the count at the pole. Nothing is put over another label or an obstacle;
 * what finds no room is left out.
 *
 * @param obstacles what lies over the map: title, legend, buttons
 */
export function placeLabels(wishes: readonly LabelWish[], type: LabelType, obstacles: readonly Box[]): Label[] {
  const taken: Box[] = [...obstacles];
  const placed: Label[] = [];
  const inTurn = [...wishes].sort((a, b) => b.count - a.count || a.iso.localeCompare(b.iso));
  for (const wish of inTurn) {
    const label = place(wish, type, taken);
    if (label) {
      placed.push(label);
      taken.push(label.box);
    }
  }
  return placed;
}

function place(wish: LabelWish, type: LabelType, taken: readonly Box[]): Label | undefined {
  const count = String(wish.count);
  const countWidth = type.widthOfCount(count);
  const bothWidth = Math.max(countWidth, type.widthOfName(wish.name));
  const bothHeight = CAP_HEIGHT * type.nameSize + LINE_STEP * type.countSize;
  const countHeight = CAP_HEIGHT * type.countSize;
  const [poleX, poleY] = wish.pole;

  const reach = grown(boxAround(poleX, poleY, bothWidth, bothHeight), FURTHEST + ROOMY);
  const edges = edgesIn(reach, wish.rings);

  for (const spare of [ROOMY, TIGHT]) {
    for (const [dx, dy] of NUDGES) {
      const box = boxAround(poleX + dx, poleY + dy, bothWidth, bothHeight);
      if (isFree(box, taken) && isInside(grown(box, spare), wish.rings, edges)) {
        return { iso: wish.iso, x: poleX + dx, y: poleY + dy, name: wish.name, count, inside: true, box };
      }
    }
  }
  const box = boxAround(poleX, poleY, countWidth, countHeight);
  if (!isFree(box, taken)) {
    return undefined;
  }
  const inside = isInside(grown(box, TIGHT), wish.rings);
  return { iso: wish.iso, x: poleX, y: poleY, name: undefined, count, inside, box };
}
