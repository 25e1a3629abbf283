import type { Mark, Span } from './marks';

/** A piece of the text with what it is marked as, if it is. */
export interface Segment {
  readonly text: string;
  readonly mark: Mark | null;
}

/** Pieces that stand together in words that were not understood, or in none. */
export interface Stretch {
  readonly unsure: Mark | null;
  readonly segments: readonly Segment[];
}

/** Units of a block, about: what is not in sight is not laid out, block by block. */
const BLOCK = 2000;

/** A block ends with a line of the text; a line that is longer than this is cut between two words. */
const LONGEST_LINE = 3 * BLOCK;

/** The text cut into blocks, all of it, in order. */
export function blocks(text: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= BLOCK ? text.length : endOf(text, start + BLOCK);
    found.push({ start, end });
    start = end;
  }
  return found;
}

function endOf(text: string, from: number): number {
  const line = text.indexOf('\n', from) + 1 || text.length;
  if (line - from <= LONGEST_LINE) {
    return line;
  }
  const word = text.indexOf(' ', from + LONGEST_LINE) + 1;
  return word === 0 || word > line ? line : word;
}

/**
 * A part of the text cut at its marks, all of it, in order. A mark that begins within the one before it, or lies outside the text,
 * is left out, and one that goes beyond the part is cut: what is shown must be the text and nothing else.
 *
 * @param marks in their order; words that were not understood do not overlap
 */
export function stretches(text: string, { start, end }: Span, marks: readonly Mark[]): Stretch[] {
  const found: { unsure: Mark | null; segments: Segment[] }[] = [];
  const areas = marks.filter((mark) => mark.kind === 'unsure');
  let area = 0;
  const add = (from: number, to: number, mark: Mark | null): void => {
    while (area < areas.length && areas[area]!.end <= from) {
      area++;
    }
    const next = areas[area];
    // what is marked is in the words as a whole, or not at all
    const inside = next !== undefined && next.start < (mark ? to : from + 1);
    const border = next === undefined || mark ? to : inside ? Math.min(to, next.end) : Math.min(to, next.start);
    const unsure = inside ? next : null;
    const segment = { text: text.slice(from, border), mark };
    const last = found.at(-1);
    if (last && last.unsure === unsure) {
      last.segments.push(segment);
    } else {
      found.push({ unsure, segments: [segment] });
    }
    if (border < to) {
      add(border, to, mark);
    }
  };
  let at = start;
  for (const mark of marks) {
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    if (mark.kind !== 'unsure' && from >= at && to > from && mark.end <= text.length) {
      if (from > at) {
        add(at, from, null);
      }
      add(from, to, mark);
      at = to;
    }
  }
  if (at < end) {
    add(at, end, null);
  }
  return found;
}
