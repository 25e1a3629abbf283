import { boxAround, grown, isFree, type Box } from './boxes';
import { boxOf, meets, type Disc } from './circles';
import { CAP_HEIGHT, type Label, type LabelType, type LabelWish } from './label-placement';

/** Share of a circle's width that a figure in it may take, so that its corners stay inside. */
const ROOM = 0.8;
const GAP = 3;
const BETWEEN = 2;

/**
 * Places values at the circles that stand for them, the highest first. In turn: in the circle, where no smaller one lies over
 * it; beside, below or above it. Then the names, below, above or beside circle and value, where there is room. Nothing is put
 * over a label, an obstacle or another circle; what finds no room is left out.
 *
 * @param discs the highest values first
 * @param obstacles what lies over the map
 */
export function placeSymbolLabels(
  wishes: readonly LabelWish[],
  discs: readonly Disc[],
  type: LabelType,
  obstacles: readonly Box[],
): Label[] {
  const byIso = new Map(wishes.map((wish) => [wish.iso, wish]));
  const taken: Box[] = [...obstacles];
  const placed: Label[] = [];
  const put = (label: Label | undefined) => {
    if (label) {
      placed.push(label);
      taken.push(label.box);
    }
    return label;
  };
  const seen = discs.filter(({ iso }) => byIso.has(iso));
  const counted = seen.flatMap((disc, index) => {
    const label = put(value(byIso.get(disc.iso)!, disc, index, seen, type, taken));
    return label ? [{ disc, label }] : [];
  });
  for (const { disc, label } of counted) {
    put(name(byIso.get(disc.iso)!, disc, label, seen, byIso, type, taken));
  }
  return placed;
}

function value(
  wish: LabelWish,
  own: Disc,
  index: number,
  discs: readonly Disc[],
  type: LabelType,
  taken: readonly Box[],
): Label | undefined {
  const width = type.widthOfCount(wish.words);
  const height = CAP_HEIGHT * type.countSize;
  const inside = boxAround(own.x, own.y, width, height);
  const above = discs.slice(index + 1);
  const at = { iso: wish.iso, name: undefined, count: wish.words };
  if (Math.hypot(width, height) <= ROOM * 2 * own.radius && isClear(inside, above, taken)) {
    return { ...at, x: own.x, y: own.y, inside: true, box: inside };
  }
  const others = discs.filter((disc) => disc !== own);
  const across = own.radius + GAP + width / 2;
  const down = own.radius + GAP + height / 2;
  for (const [dx, dy] of [[across, 0], [-across, 0], [0, down], [0, -down]] as const) {
    const box = boxAround(own.x + dx, own.y + dy, width, height);
    if (isClear(box, others, taken)) {
      return { ...at, x: own.x + dx, y: own.y + dy, inside: false, box, on: groundOf(wish, own.x + dx, own.y + dy) };
    }
  }
  return undefined;
}

function name(
  wish: LabelWish,
  own: Disc,
  count: Label,
  discs: readonly Disc[],
  wishes: ReadonlyMap<string, LabelWish>,
  type: LabelType,
  taken: readonly Box[],
): Label | undefined {
  const width = type.widthOfName(wish.name);
  const height = CAP_HEIGHT * type.nameSize;
  const disc = boxOf(own);
  const both = {
    left: Math.min(disc.left, count.box.left),
    right: Math.max(disc.right, count.box.right),
    top: Math.min(disc.top, count.box.top),
    bottom: Math.max(disc.bottom, count.box.bottom),
  };
  const middle = (both.left + both.right) / 2;
  const gap = 2 * GAP;
  for (const [x, y] of [
    [middle, both.bottom + gap + height / 2],
    [middle, both.top - gap - height / 2],
    [both.right + gap + width / 2, own.y],
    [both.left - gap - width / 2, own.y],
  ] as const) {
    const box = boxAround(x, y, width, height);
    if (isClear(box, discs, taken) && isReadAsItsOwn(wish, x, y, box, discs, wishes)) {
      return { iso: wish.iso, x, y, name: wish.name, count: undefined, inside: false, box, on: groundOf(wish, x, y) };
    }
  }
  return undefined;
}

/** A name over another region that has a circle would be read as that one's. */
function isReadAsItsOwn(
  wish: LabelWish,
  x: number,
  y: number,
  box: Box,
  discs: readonly Disc[],
  wishes: ReadonlyMap<string, LabelWish>,
): boolean {
  return wish.room.contains(x, y) || discs.every(({ iso }) => iso === wish.iso || !wishes.get(iso)!.room.touches(box));
}

function groundOf(wish: LabelWish, x: number, y: number): 'region' | 'beyond' {
  return wish.room.contains(x, y) ? 'region' : 'beyond';
}

function isClear(box: Box, others: readonly Disc[], taken: readonly Box[]): boolean {
  const room = grown(box, BETWEEN);
  return others.every((disc) => !meets(disc, room)) && isFree(room, taken);
}
