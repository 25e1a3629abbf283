/** A part of the statement, in UTF-16 units of its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a part of the statement was taken for; `unsure` are words, with whatever is marked in them, that were not understood. */
export type Kind =
  | 'count'
  | 'place'
  | 'total'
  | 'no_count'
  | 'left_out'
  | 'said_again'
  | 'other_authority'
  | 'part'
  | 'other_total'
  | 'no_place'
  | 'too_large'
  | 'unsure';

/** A part of the statement that means something. */
export interface Mark extends Span {
  readonly kind: Kind;
  /** Ids of the lines that it belongs to: a number given once for several places belongs to each of them. */
  readonly lines: readonly number[];
  readonly doubt: boolean;
  /** Codes of the doubts about the whole that it is a reason of. */
  readonly about: readonly string[];
}

/** What several marks have in common. */
interface Sort {
  readonly kind: Kind;
  readonly doubt: boolean;
  readonly about: readonly string[];
}

/**
 * Marks as they travel, since a text may have tens of thousands: for each its start after that of the one before, its length, its
 * sort, and how many lines it has with their ids.
 */
export interface CodedMarks {
  readonly sorts: readonly Sort[];
  readonly codes: readonly number[];
}

export function decoded({ sorts, codes }: CodedMarks): Mark[] {
  const marks: Mark[] = [];
  let start = 0;
  for (let i = 0; i < codes.length; ) {
    start += codes[i]!;
    const lines = codes.slice(i + 4, i + 4 + codes[i + 3]!);
    marks.push({ ...sorts[codes[i + 2]!]!, start, end: start + codes[i + 1]!, lines });
    i += 4 + lines.length;
  }
  return marks;
}

/** Tells one mark from another: words that were not understood may be marked as something else too. */
export function key({ start, end, kind }: Mark): string {
  return `${start}-${end}${kind === 'unsure' ? '?' : ''}`;
}

/** Marks in the order of the text, with the wider of two that begin together first. */
export function inOrder(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || Number(b.kind === 'unsure') - Number(a.kind === 'unsure');
}

/** Whether there is anywhere to go from a mark. */
export function isStop(mark: Mark): boolean {
  return mark.lines.length > 0 || mark.about.length > 0;
}

/** Whether a mark is of a line, or is a reason of a doubt about the whole. */
export function isOf(mark: Mark, pointed: number | string): boolean {
  return typeof pointed === 'number' ? mark.lines.includes(pointed) : mark.about.includes(pointed);
}

export function classesOf(mark: Mark): string {
  return `nm-mark nm-mark-${mark.kind}${mark.doubt ? ' nm-mark-doubt' : ''}`;
}
