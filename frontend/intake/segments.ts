/** A part of the statement, in UTF-16 units of its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a part of the statement was taken for. */
export type Kind =
  | 'count'
  | 'place'
  | 'total'
  | 'no_count'
  | 'said_again'
  | 'other_authority'
  | 'part'
  | 'other_total'
  | 'no_place'
  | 'too_large';

/** A part of the statement that means something. */
export interface Mark extends Span {
  readonly kind: Kind;
  /** Ids of the lines that it belongs to: a number given once for several places belongs to each of them. */
  readonly lines: readonly number[];
  readonly doubt: boolean;
}

export interface Segment {
  readonly text: string;
  readonly mark: Mark | null;
}

/**
 * The text cut at its marks, all of it, in order. A mark that begins within the one before it, or lies outside the text, is
 * left out: what is shown must be the text and nothing else.
 *
 * @param marks by their start
 */
export function segments(text: string, marks: readonly Mark[]): Segment[] {
  const found: Segment[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start >= at && mark.end > mark.start && mark.end <= text.length) {
      if (mark.start > at) {
        found.push({ text: text.slice(at, mark.start), mark: null });
      }
      found.push({ text: text.slice(mark.start, mark.end), mark });
      at = mark.end;
    }
  }
  if (at < text.length) {
    found.push({ text: text.slice(at), mark: null });
  }
  return found;
}
