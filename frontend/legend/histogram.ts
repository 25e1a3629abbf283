import type { ClassRange } from '../map/contracts';

/** A bar of the histogram: so many regions have a count from `from` to `to`, all of one class. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly regions: number;
  readonly step: number;
}

/** At most so many bars stand in the room there is; more counts share one. */
const MOST_BARS = 70;

/** The class that a count is in; the classes ascend. */
function classOf(count: number, classes: readonly ClassRange[]): ClassRange | undefined {
  return classes.findLast(({ from }) => from <= count) ?? classes[0];
}

/** The bars of some counts. One never reaches over a break. */
export function bars(counts: readonly number[], classes: readonly ClassRange[]): readonly Bar[] {
  const greatest = Math.max(1, ...counts);
  const width = Math.ceil(greatest / MOST_BARS);
  const found = new Map<string, Bar>();
  for (const count of counts) {
    const range = classOf(count, classes);
    if (!range) {
      continue;
    }
    const first = Math.floor((count - 1) / width) * width + 1;
    const from = Math.max(first, range.from);
    const key = `${from} ${range.step}`;
    const to = Math.min(first + width - 1, range.to ?? Infinity);
    const before = found.get(key);
    found.set(key, { from, to, regions: (before?.regions ?? 0) + 1, step: range.step });
  }
  return [...found.values()];
}

/**
 * The lower bounds of the classes with one of them moved as far as there is room: between its neighbours, and never beyond the
 * count after the greatest. The first bound is 1.
 *
 * @param bounds ascending
 * @param index of the one that moves, from 1
 */
export function moved(bounds: readonly number[], index: number, to: number, greatest: number): readonly number[] {
  const least = bounds[index - 1]! + 1;
  const most = index + 1 < bounds.length ? bounds[index + 1]! - 1 : Math.max(greatest + 1, bounds[index]!);
  return bounds.map((bound, at) => (at === index ? Math.max(least, Math.min(most, Math.round(to))) : bound));
}
