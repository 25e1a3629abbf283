import type { Tick } from './ticks';

/** The middle half of the values, their median, and the fences beyond which a night is marked. */
export interface UsualRange {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly lowerFence: number;
  readonly upperFence: number;
}

/** A chart of nights as it travels: dates follow from the first one. */
export interface BarSeries {
  /** The first night, "2025-10-25"; null where there is none. */
  readonly from: string | null;
  readonly entries: readonly { readonly value: number | null; readonly state: string; readonly said: string }[];
  /** The first night's month as in a date, "Oct 2025", and those after it. */
  readonly months: readonly string[];
  readonly ticks: readonly Tick[];
  /** Top of the axis; its half is a whole number. */
  readonly max: number;
  /** What is usual; missing where too few values are known to say. */
  readonly usual?: UsualRange;
  /** Key of the bar that is shown now. */
  readonly current: string | null;
}

export interface Bar {
  /** The night: 2025-10-25. */
  readonly key: string;
  readonly value: number | null;
  readonly state: string;
  readonly title: string;
  readonly unusual: boolean;
}

/**
 * The bars of a series.
 *
 * @param titled a bar in words, with {date} and {said} in it
 */
export function barsOf({ from, entries, months, usual }: BarSeries, titled: string): Bar[] {
  const day = new Date(`${from}T00:00:00Z`);
  let month = 0;
  return entries.map(({ value, state, said }, index) => {
    if (index > 0) {
      day.setUTCDate(day.getUTCDate() + 1);
      month += day.getUTCDate() === 1 ? 1 : 0;
    }
    const date = `${day.getUTCDate()} ${months[month] ?? ''}`;
    const title = titled.replace(/\{(date|said)\}/g, (_, part) => (part === 'date' ? date : said));
    const unusual =
      usual !== undefined && value !== null && (value > usual.upperFence || value < usual.lowerFence);
    return { key: day.toISOString().slice(0, 10), value, state, title, unusual };
  });
}
