import type { Box } from './boxes';

/** A circle on the map, pixels. */
export interface Disc {
  readonly iso: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly step: number;
}

/** A region that is to have a circle: where its middle is, pixels, and what its area stands for. */
export interface DiscWish {
  readonly iso: string;
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly step: number;
}

/** Bounds of the largest radius, per unit of lettering. */
const LARGEST = 46;
const SMALLEST = 20;

/** Radii of the larger of two circles that their middles are at least apart. */
const APART = 1.2;

/**
 * Circles whose areas are as the values, as on images. The largest is as large as it can be without any reaching near the
 * middle of another, within two bounds, for where regions are a few pixels apart nothing would be seen.
 *
 * @param unit how large the letters are beside those of a slide
 * @returns the highest values first, as they are painted: a smaller circle lies over a larger one
 */
export function placeDiscs(wishes: readonly DiscWish[], unit: number): Disc[] {
  const inTurn = [...wishes].sort((a, b) => b.value - a.value || a.iso.localeCompare(b.iso));
  const most = inTurn[0]?.value ?? 0;
  if (most <= 0) {
    return [];
  }
  const largest = largestRadius(inTurn, most, unit);
  return inTurn.map(({ iso, x, y, value, step }) => ({ iso, x, y, step, radius: largest * Math.sqrt(value / most) }));
}

function largestRadius(inTurn: readonly DiscWish[], most: number, unit: number): number {
  let radius = LARGEST * unit;
  inTurn.forEach((one, index) => {
    // of the two, the one before has the higher value
    for (const before of inTurn.slice(0, index)) {
      const larger = Math.sqrt(before.value / most);
      radius = Math.min(radius, Math.hypot(one.x - before.x, one.y - before.y) / larger / APART);
    }
  });
  return Math.max(SMALLEST * unit, radius);
}

export function boxOf({ x, y, radius }: Disc): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

export function meets({ x, y, radius }: Disc, box: Box): boolean {
  const dx = Math.max(0, box.left - x, x - box.right);
  const dy = Math.max(0, box.top - y, y - box.bottom);
  return Math.hypot(dx, dy) < radius;
}
