import { html, nothing } from 'lit';
import { xOf, type Frame } from './drawing';
import { saidOf, spanSaid, type NightSeries, type NightTexts, type Span } from './nights';

/** What is held: an end of the span, or all of it. */
export type Slider = 'from' | 'whole' | 'to';

/** What holds an end, CSS pixels wide: a finger's, and there is room for one beyond the first and the last night. */
const GRIP = 24;

interface Held {
  readonly series: NightSeries;
  readonly texts: NightTexts & Readonly<Record<Slider, string>>;
  readonly frame: Frame;
  readonly span: Span;
  readonly onKey: (event: KeyboardEvent, which: Slider) => void;
  readonly onLeave: () => void;
}

/** An end that lies outside the window cannot be held; what is shown elsewhere leaves the last night to begin from. */
export function slider(which: Slider, { series, texts, frame, span, onKey, onLeave }: Held) {
  const last = frame.nights - 1;
  const [from, to] = holdable(span, last);
  const at = which === 'to' ? to : from;
  if (at < 0 || at > last || (which === 'whole' && to > last)) {
    return nothing;
  }
  const [first, end] = [xOf(frame, Math.max(0, from)), xOf(frame, Math.min(last, to) + 1)];
  const middle = (first + end) / 2;
  const half = Math.max(GRIP / 2, (end - first) / 2);
  const left = { from: middle - half - GRIP, whole: middle - half, to: middle + half }[which];
  const width = which === 'whole' ? `width:${2 * half}px` : '';
  return html`<div
    class="${which === 'whole' ? '' : 'end'} ${which}"
    role="slider"
    tabindex="0"
    data-grip=${which}
    style="left:${left}px;${width}"
    aria-label=${texts[which]}
    aria-orientation="horizontal"
    aria-valuemin="0"
    aria-valuemax=${last}
    aria-valuenow=${at}
    aria-valuetext=${which === 'whole' ? spanSaid(series, [from, to], texts) : saidOf(series, at, texts)}
    @keydown=${(event: KeyboardEvent) => onKey(event, which)}
    @blur=${onLeave}
  ></div>`;
}

/** A span that sliders can hold: itself where any of it is in the window, else the window's last night. */
export function holdable([from, to]: Span, last: number): Span {
  return to < 0 || from > last ? [last, last] : [from, to];
}
