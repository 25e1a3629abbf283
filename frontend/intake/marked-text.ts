import { html, nothing } from 'lit';
import { classesOf, isStop, key, type Mark } from './marks';
import type { Segment, Stretch } from './segments';

/** What is said of marks, and at which of them the Tab key stops. */
export interface Told {
  readonly stop: Mark | undefined;
  /** What is said of each kind of mark, with `{line}` for the numbers of its lines; and, as `doubt`, of one in doubt. */
  readonly meanings: Readonly<Record<string, string>>;
  /** The numbers of the lines, by their ids. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** A stretch of the text with its marks; the text comes from outside, so it is only ever written as text nodes. */
export function marked({ unsure, segments }: Stretch, told: Told): unknown {
  const pieces = segments.map((segment) => piece(segment, told));
  return unsure === null ? pieces : stopAt(unsure, 'group', segments.map(({ text }) => text).join(''), pieces, told);
}

function piece({ text, mark }: Segment, told: Told): unknown {
  if (!mark) {
    return text;
  }
  return isStop(mark)
    ? stopAt(mark, 'button', text, text, told)
    : html`<span class=${classesOf(mark)} title=${meaningOf(mark, told) || nothing}>${text}</span>`;
}

function stopAt(mark: Mark, role: string, text: string, content: unknown, told: Told) {
  const meaning = meaningOf(mark, told);
  return html`<span
    class=${classesOf(mark)}
    role=${role}
    tabindex=${mark === told.stop ? 0 : -1}
    data-mark=${key(mark)}
    data-lines=${mark.lines.length > 0 ? mark.lines.join(' ') : nothing}
    data-about=${mark.about.length > 0 ? mark.about.join(' ') : nothing}
    title=${meaning || nothing}
    aria-label=${meaning ? `${text}, ${meaning}` : nothing}
    >${content}</span
  >`;
}

/** What a mark was taken for. */
function meaningOf(mark: Mark, { meanings, numbers }: Told): string {
  const lines = mark.lines.map((id) => numbers.get(id)).join(', ');
  const words = meanings[mark.kind]?.replace('{line}', lines) ?? '';
  const doubtful = mark.doubt && mark.lines.length > 0 && mark.kind !== 'unsure';
  return words && doubtful ? `${words}, ${meanings.doubt}` : words;
}
