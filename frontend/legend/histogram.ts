import type { ClassRange } from '../map/contracts';

/** A bar of the histogram: so many regions have a value between `left` and `right` of the axis, all of one class. */
export interface Bar {
  readonly left: number;
  readonly right: number;
  readonly regions: number;
  readonly step: number;
}

/** The axis below the bars. Whole numbers stand in the middle of a step of it, so that there is room for a bar at the least and greatest one. */
export interface Axis {
  readonly whole: boolean;
  readonly from: number;
  readonly to: number;
  /** The smallest step of a break. */
  readonly unit: number;
  readonly greatest: number;
}

/** At most so many bars stand in the room there is; more values share one. */
const MOST_BARS = 70;

export function axisOf(values: readonly number[], whole: boolean): Axis {
  const greatest = Math.max(...values, whole ? 1 : Number.MIN_VALUE);
  return whole
    ? { whole, from: 0.5, to: greatest + 0.5, unit: 1, greatest }
    : { whole, from: 0, to: greatest, unit: 10 ** (Math.floor(Math.log10(greatest)) - 2), greatest };
}

/** The class that a value is in; the classes ascend. */
function classOf(value: number, classes: readonly ClassRange[]): ClassRange | undefined {
  return classes.findLast(({ from }) => from <= value) ?? classes[0];
}

/** The bars of some values. One never reaches over a break. */
export function bars(values: readonly number[], classes: readonly ClassRange[], axis: Axis): readonly Bar[] {
  const width = axis.whole ? Math.ceil(axis.greatest / MOST_BARS) : axis.greatest / MOST_BARS;
  const found = new Map<string, Bar>();
  for (const value of values) {
    const range = classOf(value, classes);
    if (!range) {
      continue;
    }
    // the greatest one is in the last bar and not in one of its own
    const place = Math.min(Math.floor((value - axis.from) / width), Math.ceil((axis.to - axis.from) / width) - 1);
    const first = axis.from + place * width;
    const half = axis.whole ? 0.5 : 0;
    const left = Math.max(first, range.from - half);
    const right = Math.min(first + width, (range.to ?? Infinity) + half);
    const key = `${left} ${range.step}`;
    const before = found.get(key);
    found.set(key, { left, right, regions: (before?.regions ?? 0) + 1, step: range.step });
  }
  return [...found.values()];
}

/**
 * The lower bounds of the classes with one of them moved as far as there is room: between its neighbours, and never beyond the
 * step after the greatest value. The first bound is the least that there can be.
 *
 * @param bounds ascending
 * @param index of the one that moves, from 1
 */
export function moved(bounds: readonly number[], index: number, to: number, axis: Axis): readonly number[] {
  const { unit, greatest } = axis;
  const least = bounds[index - 1]! + unit;
  const most = index + 1 < bounds.length ? bounds[index + 1]! - unit : Math.max(greatest + unit, bounds[index]!);
  return bounds.map((bound, at) => (at === index ? stepped(Math.max(least, Math.min(most, to)), unit) : bound));
}

/** The nearest whole number of steps, without the digits that only rounding makes. */
function stepped(value: number, unit: number): number {
  const digits = Math.max(0, -Math.floor(Math.log10(unit)));
  return Number((Math.round(value / unit) * unit).toFixed(digits));
}
