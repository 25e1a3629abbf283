import { wholeNumber } from '../look/numbers';
import type { Language, RegionState } from '../map/contracts';
import { dateOf, filled } from '../timeline/nights';
import type { Place } from './layout';
import type { HeatTable } from './table';

/** Sentences with {row}, {date} and {said} in them, and what is said where there is no number; {other} names a region. */
export interface HeatTexts {
  readonly label: string;
  readonly night: string;
  readonly all: string;
  readonly total: string;
  readonly noNumber: string;
  readonly said: Readonly<Record<Exclude<RegionState, 'counted'>, string>>;
}

/** The name of a row: of a region, or below them of a figure. */
export function rowName(table: HeatTable, order: readonly number[], row: number): string {
  const region = order[row];
  return (region === undefined ? table.coded.figures[row - order.length]?.name : table.coded.regions[region]?.[1]) ?? '';
}

/** A cell in words: "Rostov Oblast, night of 25 Oct 2025: 20". */
export function cellSaid(table: HeatTable, order: readonly number[], { row, night }: Place, texts: HeatTexts, language: Language): string {
  const said = saidOf(table, order, { row, night }, texts, language);
  const words = { row: rowName(table, order, row), said };
  return night < 0 ? filled(texts.all, words) : filled(texts.night, { ...words, date: dateOf(table.coded, night) });
}

function saidOf(table: HeatTable, order: readonly number[], { row, night }: Place, texts: HeatTexts, language: Language): string {
  const region = order[row];
  const number = (value: number | null | undefined): string =>
    typeof value === 'number' ? wholeNumber(language, value) : texts.noNumber;
  if (region === undefined) {
    const figure = table.coded.figures[row - order.length];
    return number(night < 0 ? figure?.total : figure?.values[night]);
  }
  if (night < 0) {
    return number(table.coded.totals[region]);
  }
  const cell = table.cell(region, night);
  if (cell.state === 'counted') {
    return number(cell.count);
  }
  const other = cell.with === null ? '' : (table.coded.regions[cell.with]?.[1] ?? '');
  return filled(texts.said[cell.state], { other });
}
