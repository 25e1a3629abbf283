export interface Tick {
  readonly index: number;
  readonly label: string;
}

export interface PlacedTick extends Tick {
  /** Left end of the label, pixels. */
  readonly x: number;
}

/** Pixels between two names, at least. */
const GAP = 8;

/**
 * Names on an axis that can all be read: from left to right, without those that would touch the one before, stand where
 * they may not, or leave the chart.
 *
 * @param xOf where the bar of an index begins, pixels
 * @param widthOf how wide a name is, pixels
 * @param width of the chart, pixels
 * @param taken from where to where another name stands, if one does
 */
export function readableTicks(
  ticks: readonly Tick[],
  xOf: (index: number) => number,
  widthOf: (label: string) => number,
  width: number,
  taken?: readonly [number, number],
): PlacedTick[] {
  const placed: PlacedTick[] = [];
  let free = 0;
  for (const tick of ticks) {
    const x = xOf(tick.index);
    const end = x + widthOf(tick.label);
    const isClear = !taken || end + GAP <= taken[0] || x >= taken[1] + GAP;
    if (x >= free && end <= width && isClear) {
      placed.push({ ...tick, x });
      free = end + GAP;
    }
  }
  return placed;
}
