/** CSS pixels, y downwards, from any fixed origin. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

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
const NUDGES = nudges(4, 32);

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

  for (const spare of [ROOMY, TIGHT]) {
    for (const [dx, dy] of NUDGES) {
      const box = boxAround(poleX + dx, poleY + dy, bothWidth, bothHeight);
      if (isFree(box, taken) && isInside(grown(box, spare), wish.rings)) {
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

export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

export function grown(box: Box, by: number): Box {
  return { left: box.left - by, right: box.right + by, top: box.top - by, bottom: box.bottom + by };
}

export function isFree(box: Box, taken: readonly Box[]): boolean {
  return taken.every(
    (other) =>
      box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
  );
}

/** Whether a box lies wholly inside a polygon: its centre does and no edge, of a hole either, reaches into it. */
export function isInside(box: Box, rings: readonly ArrayLike<number>[]): boolean {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  let inside = false;
  for (const ring of rings) {
    for (let i = 2; i < ring.length; i += 2) {
      const x1 = ring[i - 2]!;
      const y1 = ring[i - 1]!;
      const x2 = ring[i]!;
      const y2 = ring[i + 1]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) {
        inside = !inside;
      }
      if (crosses(box, x1, y1, x2, y2)) {
        return false;
      }
    }
  }
  return inside;
}

/** Whether a segment has a point in a box, by clipping it at the box's four sides (Liang and Barsky). */
function crosses(box: Box, x1: number, y1: number, x2: number, y2: number): boolean {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const sides = [
    [-dx, x1 - box.left],
    [dx, box.right - x1],
    [-dy, y1 - box.top],
    [dy, box.bottom - y1],
  ] as const;
  let from = 0;
  let to = 1;
  for (const [slope, room] of sides) {
    if (slope === 0) {
      if (room < 0) {
        return false;
      }
    } else if (slope < 0) {
      from = Math.max(from, room / slope);
    } else {
      to = Math.min(to, room / slope);
    }
    if (from > to) {
      return false;
    }
  }
  return true;
}

function nudges(step: number, furthest: number): (readonly [number, number])[] {
  const all: (readonly [number, number])[] = [];
  for (let dx = -furthest; dx <= furthest; dx += step) {
    for (let dy = -furthest; dy <= furthest; dy += step) {
      all.push([dx, dy]);
    }
  }
  return all.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
}
