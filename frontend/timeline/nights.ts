import type { UsualRange } from '../charts/series';
import type { Tick } from '../charts/ticks';

/**
 * What is known of a night: a stated total; where none is stated the sum of its counts; a report without either; no report.
 */
export type NightKind = 's' | 'c' | 'u' | 'n';

/** The nights of a window as they travel: dates follow from the first one. */
export interface NightSeries {
  /** The first night, "2025-10-25". */
  readonly from: string;
  /** Stated totals and sums; null where there is neither. */
  readonly values: readonly (number | null)[];
  /** A letter for each night. */
  readonly kinds: string;
  /** The first night's month as in a date, "Oct 2025", and those after it. */
  readonly months: readonly string[];
  readonly ticks: readonly Tick[];
  /** Top of the axis; its half is a whole number. */
  readonly max: number;
  /** What is usual of the stated totals; missing where too few are known to say. */
  readonly usual?: UsualRange;
  /** The same in words, with what is marked; empty where there is nothing to say. */
  readonly usualSaid: string;
}

/** Sentences with {date}, {number}, {from} and {to} in them. */
export interface NightTexts {
  readonly stated: string;
  readonly counted: string;
  readonly unknown: string;
  readonly none: string;
  readonly span: string;
}

/** A span of nights by their places in a window, both included. Places may lie outside it. */
export type Span = readonly [number, number];

const DAY = 86_400_000;

function moment(night: string): number {
  return Date.parse(`${night}T00:00:00Z`);
}

/** The night so many nights later, "2025-10-26". */
export function nightAfter(night: string, nights: number): string {
  return new Date(moment(night) + nights * DAY).toISOString().slice(0, 10);
}

/** How many nights later a night is. */
export function nightsBetween(from: string, to: string): number {
  return Math.round((moment(to) - moment(from)) / DAY);
}

/** Every night of a span, both ends included. */
export function nightsOf(from: string, to: string): string[] {
  return Array.from({ length: nightsBetween(from, to) + 1 }, (_, index) => nightAfter(from, index));
}

/** The place of a night in a window; negative or beyond its end where it is not in it. */
export function placeOf(series: NightSeries, night: string): number {
  return nightsBetween(series.from, night);
}

type Dates = Pick<NightSeries, 'from' | 'months'>;

/** A night's month as the language writes it in a date: Oct 2025. */
export function monthOf({ from, months }: Dates, place: number): string {
  const night = nightAfter(from, place);
  const month = (Number(night.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(night.slice(5, 7)) - Number(from.slice(5, 7));
  return months[month] ?? night.slice(0, 7);
}

/** The day of its month. */
export function dayOf({ from }: Dates, place: number): number {
  return Number(nightAfter(from, place).slice(8));
}

/** A date as the language writes it: 25 Oct 2025. */
export function dateOf(dates: Dates, place: number): string {
  return `${dayOf(dates, place)} ${monthOf(dates, place)}`;
}

export function kindOf(series: NightSeries, place: number): NightKind {
  return (series.kinds[place] ?? 'n') as NightKind;
}

const SENTENCES: Readonly<Record<NightKind, keyof NightTexts>> = { s: 'stated', c: 'counted', u: 'unknown', n: 'none' };

/** A night in words: its date and what is known of it. */
export function saidOf(series: NightSeries, place: number, texts: NightTexts): string {
  return filled(texts[SENTENCES[kindOf(series, place)]], {
    date: dateOf(series, place),
    number: String(series.values[place] ?? ''),
  });
}

/** A span in words: its ends and how many nights it has; one night as itself. */
export function spanSaid(series: NightSeries, [from, to]: Span, texts: NightTexts): string {
  return from === to
    ? saidOf(series, from, texts)
    : filled(texts.span, { from: dateOf(series, from), to: dateOf(series, to), number: String(to - from + 1) });
}

/** Whether a stated total lies beyond the fences. A sum without a total may be anything, and is never said to be unusual. */
export function isUnusual({ usual, values, kinds }: NightSeries, place: number): boolean {
  const value = values[place];
  return (
    usual !== undefined &&
    kinds[place] === 's' &&
    typeof value === 'number' &&
    (value > usual.upperFence || value < usual.lowerFence)
  );
}

/** A sentence with words put where its names stand. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
