import type { RegionState } from '../map/contracts';

/** Regions by nights as they travel: of each region its runs of alike nights, dates as in charts. */
export interface CodedTable {
  /** The first night, "2025-10-25". */
  readonly from: string;
  readonly nights: number;
  /** The first night's month as in a date, "Oct 2025", and those after it. */
  readonly months: readonly string[];
  /** Key, name, short name. */
  readonly regions: readonly (readonly [string, string, string])[];
  /** For each region: a code and how many nights it stands for, and so on. */
  readonly runs: readonly (readonly number[])[];
  /** For each region what the map of all nights counts. */
  readonly totals: readonly (number | null)[];
  readonly figures: readonly Figure[];
  /** The classes of the map of a night. */
  readonly classes: readonly { readonly from: number; readonly step: number; readonly label: string }[];
}

/** A row of totals below the regions. */
export interface Figure {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly total: number | null;
}

/** What is known of a region on a night. */
export interface Cell {
  readonly state: RegionState;
  /** Of counted, and 0 of none reported. */
  readonly count: number | null;
  /** The row of the region whose count includes it. */
  readonly with: number | null;
}

const STATES: readonly RegionState[] = ['not_stated', 'counted_jointly', 'no_report'];

/** Codes from here down say that another region's count includes this one: its row counted from 0. */
const WITH = -1 - STATES.length;

export class HeatTable {
  readonly coded: CodedTable;
  private readonly codes: readonly Int32Array[];

  constructor(coded: CodedTable) {
    this.coded = coded;
    this.codes = coded.runs.map((runs) => unrolled(runs, coded.nights));
  }

  cell(region: number, night: number): Cell {
    const code = this.codes[region]?.[night];
    if (code === undefined) {
      throw new Error(`There is no night ${night} of region ${region}`);
    }
    if (code >= 0) {
      return { state: code > 0 ? 'counted' : 'none_reported', count: code, with: null };
    }
    if (code <= WITH) {
      return { state: 'counted_with', count: null, with: WITH - code };
    }
    return { state: STATES[-1 - code]!, count: null, with: null };
  }

  /** The step of the ramp that colours a cell; null where its state has a look of its own. */
  step(region: number, night: number): number | null {
    const cell = this.cell(region, night);
    const count = cell.with === null ? cell.count : this.cell(cell.with, night).count;
    return count === null || count < 1 ? null : this.stepOf(count);
  }

  private stepOf(count: number): number | null {
    return this.coded.classes.findLast(({ from }) => from <= count)?.step ?? null;
  }
}

function unrolled(runs: readonly number[], nights: number): Int32Array {
  const codes = new Int32Array(nights);
  let at = 0;
  for (let run = 0; run + 1 < runs.length; run += 2) {
    codes.fill(runs[run]!, at, (at += runs[run + 1]!));
  }
  if (at !== nights) {
    throw new Error(`The runs are of ${at} nights, not of ${nights}`);
  }
  return codes;
}
