import { boxAround, isFree, type Box } from './boxes';
import { NUDGES, ROOMY, TIGHT, type RegionRoom } from './region-room';

/** A region that wants its count written on it. */
export interface LabelWish {
  readonly iso: string;
  readonly name: string;
  readonly value: number;
  /** The value as it is written. */
  readonly words: string;
  readonly room: RegionRoom;
}

export interface Label {
  readonly iso: string;
  /** Centre of the block of one or two lines, pixels. */
  readonly x: number;
  readonly y: number;
  /** Absent where there is no room for it. */
  readonly name: string | undefined;
  /** Absent where a name stands apart from it, beside a circle. */
  readonly count: string | undefined;
  /** Whether it stands wholly inside its region or circle. */
  readonly inside: boolean;
  /** What it stands on beside a circle: its region, or what is beyond; absent for what has the colour of its class. */
  readonly on?: 'region' | 'beyond';
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

/** The shortest of the nudges, which is none. */
const AT_THE_POLE = 0;

/**
 * Places labels, highest values first. In turn: name and count wholly inside the region with six pixels to spare, then
 * with two, then the count alone inside, else the count at the pole. Nothing is put over another label or an obstacle;
 * what finds no room is left out.
 *
 * @param obstacles what lies over the map: title, legend, buttons
 */
export function placeLabels(wishes: readonly LabelWish[], type: LabelType, obstacles: readonly Box[]): Label[] {
  const taken: Box[] = [...obstacles];
  const placed: Label[] = [];
  const inTurn = [...wishes].sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.iso.localeCompare(b.iso));
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
  const count = wish.words;
  const countWidth = type.widthOfCount(count);
  const bothWidth = Math.max(countWidth, type.widthOfName(wish.name));
  const bothHeight = CAP_HEIGHT * type.nameSize + LINE_STEP * type.countSize;
  const countHeight = CAP_HEIGHT * type.countSize;
  const { room } = wish;
  const [poleX, poleY] = room.pole;

  for (const spare of [ROOMY, TIGHT]) {
    for (let nudge = 0; nudge < NUDGES.length; nudge++) {
      const [dx, dy] = NUDGES[nudge]!;
      const box = boxAround(poleX + dx, poleY + dy, bothWidth, bothHeight);
      if (room.holds(bothWidth, bothHeight, nudge, spare) && isFree(box, taken)) {
        return { iso: wish.iso, x: poleX + dx, y: poleY + dy, name: wish.name, count, inside: true, box };
      }
    }
  }
  const box = boxAround(poleX, poleY, countWidth, countHeight);
  if (!isFree(box, taken)) {
    return undefined;
  }
  const inside = room.holds(countWidth, countHeight, AT_THE_POLE, TIGHT);
  return { iso: wish.iso, x: poleX, y: poleY, name: undefined, count, inside, box };
}
