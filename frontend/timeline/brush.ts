import type { Span } from './nights';

/** What of a span is held: an end, all of it, or nothing yet, so that a new one is drawn. */
export type Grip = 'new' | 'from' | 'to' | 'whole';

export interface Drag {
  readonly grip: Grip;
  /** The night under the pointer when it was pressed. */
  readonly anchor: number;
  /** The span as it was then. */
  readonly span: Span;
}

const WEEK = 7;
const MONTH = 30;

/** The span while the pointer is over a night. Ends that are drawn past each other change places. */
export function dragged({ grip, anchor, span }: Drag, night: number, nights: number): Span {
  const at = clamped(night, nights);
  const [from, to] = span;
  switch (grip) {
    case 'new':
      return inOrder(anchor, at);
    case 'from':
      return inOrder(at, to);
    case 'to':
      return inOrder(from, at);
    case 'whole':
      return moved(span, night - anchor, nights);
  }
}

/**
 * The span after a key, as a slider has them: arrows by a night, Page keys by a week, with Shift by a month of 30 nights, Home and
 * End to the ends of the window. An end stops at the other one.
 *
 * @returns null if the key does not move it
 */
export function keyed(grip: 'from' | 'to' | 'whole', key: string, shift: boolean, span: Span, nights: number): Span | null {
  const by = step(key, shift);
  if (by === null) {
    return null;
  }
  const [from, to] = span;
  switch (grip) {
    case 'from':
      return [Math.max(0, Math.min(to, from + by)), to];
    case 'to':
      return [from, Math.min(nights - 1, Math.max(from, to + by))];
    case 'whole':
      return moved(span, by, nights);
  }
}

function step(key: string, shift: boolean): number | null {
  const page = shift ? MONTH : WEEK;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1;
    case 'PageUp':
      return page;
    case 'PageDown':
      return -page;
    case 'Home':
      return -Infinity;
    case 'End':
      return Infinity;
    default:
      return null;
  }
}

/** A span moved as far as the window allows, as long as it was. */
function moved([from, to]: Span, by: number, nights: number): Span {
  const length = to - from;
  const start = Math.max(0, Math.min(nights - 1 - length, from + by));
  return [start, start + length];
}

function inOrder(a: number, b: number): Span {
  return a <= b ? [a, b] : [b, a];
}

function clamped(night: number, nights: number): number {
  return Math.max(0, Math.min(nights - 1, night));
}
