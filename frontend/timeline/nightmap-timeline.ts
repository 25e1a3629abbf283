import { html, LitElement, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { readableTicks } from '../charts/ticks';
import { CHEVRON, icon } from '../look/icons';
import { dragged, keyed, type Drag, type Grip } from './brush';
import { marksOf, nightAt, stepOf, xOf, yOf, type Frame, type Marks } from './drawing';
import { nightAfter, placeOf, saidOf, spanSaid, type NightSeries, type NightTexts, type Span } from './nights';
import { timelineCss } from './timeline-css';

type Slider = 'from' | 'whole' | 'to';
type Texts = NightTexts & Readonly<Record<'label' | 'title' | 'fold' | Slider, string>>;

/** CSS pixels: the height of the plot, room for the axis' numbers at the left, for handles at the right, for the names below. */
const HEIGHT = 76;
const LEFT = 38;
const RIGHT = 38;
const TOP = 16;

/** What holds an end, pixels wide: a finger's, and there is room for one beyond the first and the last night. */
const GRIP = 24;
const BOTTOM = 20;

/** A pointer that moved less was a click. */
const STILL = 4;

/** Mean width of a letter or figure on the axis, pixels; names are short, so that an estimate will do. */
const LETTER = 7;

/** Milliseconds after the last key until what it chose is shown: who holds a key down asks for one picture, not for thirty. */
const KEYS_DONE = 600;

const FOLDED = 'nightmap-timeline-folded';

/**
 * The nights of a window with their totals, and over them the span that is shown: drawn anew with the pointer, held at its ends or
 * as a whole, by sliders for the keyboard. Escape takes back what is not shown yet.
 *
 * Slots: `play` at the left of the bar, `window` at its right. Fires `timeline-choose` (detail {from, to}).
 */
@customElement('nightmap-timeline')
export class NightmapTimeline extends LitElement {
  static override styles = timelineCss;

  @property({ attribute: false }) series?: NightSeries;
  @property({ attribute: false }) texts?: Texts;
  /** The period that is shown, "2025-10-25". */
  @property() shownFrom = '';
  @property() shownTo = '';
  /** The nights that are being played, where there are any. */
  @property({ attribute: false }) range?: readonly [string, string];
  @property({ type: Boolean, reflect: true }) folded = localStorage.getItem(FOLDED) === 'yes';

  @state() private width = 0;
  @state() private pointed = -1;
  @state() private drawn?: Span;
  @query('.plot') private readonly plot?: HTMLElement;
  private drag?: Drag & { readonly x: number; readonly pointer: number; moved: boolean };
  private keysDone = 0;
  private all?: Marks;
  private readonly room = new ResizeObserver(([entry]) => (this.width = entry!.contentRect.width));
  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.drawn) {
      event.stopPropagation();
      this.giveUp();
    }
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.room.observe(this);
    window.addEventListener('keydown', this.onEscape, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.room.disconnect();
    window.removeEventListener('keydown', this.onEscape, true);
    this.giveUp();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('series') || changed.has('shownFrom') || changed.has('shownTo')) {
      this.giveUp();
    }
    if (changed.has('series') || changed.has('width')) {
      this.all = undefined;
    }
  }

  /** The part in which nights are drawn. */
  get chart(): HTMLElement | undefined {
    return this.plot;
  }

  override render() {
    const { series, texts } = this;
    if (!series || !texts) {
      return nothing;
    }
    return html`<div class="bar" role="group" aria-label=${texts.label}>
        <button class="fold" type="button" aria-expanded=${this.folded ? 'false' : 'true'} title=${texts.fold} @click=${this.fold}>
          ${icon(CHEVRON)}${texts.title}
        </button>
        <slot name="play"></slot>
        <span class="said ${this.drawn ? 'drawing' : ''}">${this.said(series, texts)}</span>
        <slot name="window" ?hidden=${this.folded}></slot>
      </div>
      ${this.folded || this.width <= LEFT + RIGHT ? nothing : this.nights(series, texts)}`;
  }

  private said(series: NightSeries, texts: Texts): string {
    if (this.drawn) {
      return spanSaid(series, this.drawn, texts);
    }
    const inside = this.pointed >= 0 && this.pointed < series.kinds.length;
    const [from, to] = this.shown(series);
    const known = from >= 0 && to < series.kinds.length;
    return inside ? saidOf(series, this.pointed, texts) : known ? spanSaid(series, [from, to], texts) : '';
  }

  private nights(series: NightSeries, texts: Texts) {
    const frame = this.frame(series);
    this.all ??= marksOf(series, frame, [0, frame.nights - 1]);
    const span = this.drawn ?? this.shown(series);
    const last = frame.nights - 1;
    const [from, to] = [Math.max(0, span[0]), Math.min(last, span[1])];
    const range = this.range && ([placeOf(series, this.range[0]), placeOf(series, this.range[1])] as const);
    return html`<div
      class="plot ${from === to ? 'alone' : ''}"
      @pointerdown=${this.onDown}
      @pointermove=${this.onMove}
      @pointerup=${this.onUp}
      @pointercancel=${this.giveUp}
      @pointerleave=${() => (this.pointed = -1)}
    >
      <svg class="nights" aria-hidden="true">
        ${this.axis(series, frame)} ${range && this.band('range', frame, range)} ${this.band('selection', frame, [from, to])}
        ${this.pointed >= 0 && !this.drawn ? this.band('pointed', frame, [this.pointed, this.pointed]) : nothing}
        <g>${paths(this.all)}</g>
        ${from <= to ? svg`<g class="shown">${paths(marksOf(series, frame, [from, to]))}</g>` : nothing}
        <line class="base" x1=${LEFT} x2=${frame.right} y1=${frame.base + 0.5} y2=${frame.base + 0.5}></line>
      </svg>
      ${this.slider('from', series, texts, frame, span)} ${this.slider('whole', series, texts, frame, span)}
      ${this.slider('to', series, texts, frame, span)}
    </div>`;
  }

  private axis(series: NightSeries, frame: Frame) {
    const { max, usual } = series;
    const y = Math.round(frame.top) + 0.5;
    const named = readableTicks(
      series.ticks,
      (index) => xOf(frame, index),
      (label) => label.length * LETTER,
      this.width,
    );
    return svg`<line class="grid" x1=${LEFT} x2=${frame.right} y1=${y} y2=${y}></line>
      <text x=${LEFT - 6} y=${y + 3.5} text-anchor="end">${max}</text>
      ${usual ? this.usual(usual, max, frame) : nothing}
      <text class="note" x=${LEFT} y="10">${series.usualSaid}</text>
      ${series.ticks.map(({ index }) => {
        const x = Math.round(xOf(frame, index)) - 0.5;
        return svg`<line class="base" x1=${x} x2=${x} y1=${frame.base} y2=${frame.base + 6}></line>`;
      })}
      ${named.map(({ x, label }) => svg`<text x=${x + 3} y=${HEIGHT - 2}>${label}</text>`)}`;
  }

  /** The middle half of the stated totals, and their median. */
  private usual(usual: NonNullable<NightSeries['usual']>, max: number, frame: Frame) {
    const top = yOf(frame, usual.high, max);
    const median = Math.round(yOf(frame, usual.median, max)) + 0.5;
    return svg`<rect class="usual" x=${LEFT} y=${top} width=${frame.right - LEFT} height=${yOf(frame, usual.low, max) - top}></rect>
      <line class="median" x1=${LEFT} x2=${frame.right} y1=${median} y2=${median}></line>`;
  }

  private band(name: string, frame: Frame, [from, to]: Span) {
    const first = Math.max(0, from);
    const last = Math.min(frame.nights - 1, to);
    return first > last
      ? nothing
      : svg`<rect class=${name} x=${xOf(frame, first)} y="4" width=${(last - first + 1) * stepOf(frame)} height=${frame.base + 2}></rect>`;
  }

  /** An end that lies outside the window cannot be held; what is shown elsewhere leaves the last night to begin from. */
  private slider(which: Slider, series: NightSeries, texts: Texts, frame: Frame, span: Span) {
    const last = frame.nights - 1;
    const [from, to] = held(span, last);
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
      @keydown=${(event: KeyboardEvent) => this.onKey(event, which)}
      @blur=${() => this.keysDone && this.chooseDrawn()}
    ></div>`;
  }

  private frame(series: NightSeries): Frame {
    return { left: LEFT, right: this.width - RIGHT, base: HEIGHT - BOTTOM, top: TOP, nights: series.kinds.length };
  }

  private shown(series: NightSeries): Span {
    return [placeOf(series, this.shownFrom), placeOf(series, this.shownTo)];
  }

  private onDown(event: PointerEvent): void {
    const { series, plot } = this;
    if (!series || !plot || event.button !== 0) {
      return;
    }
    const night = this.nightOf(event, series);
    if (night < 0 || night >= series.kinds.length) {
      return;
    }
    const grip = ((event.target as HTMLElement).dataset['grip'] ?? 'new') as Grip;
    this.drag = { grip, anchor: night, span: this.shown(series), x: event.clientX, pointer: event.pointerId, moved: false };
    plot.setPointerCapture(event.pointerId);
  }

  private onMove(event: PointerEvent): void {
    const { series, drag } = this;
    if (!series) {
      return;
    }
    const night = this.nightOf(event, series);
    if (drag && event.pointerId === drag.pointer) {
      drag.moved ||= Math.abs(event.clientX - drag.x) >= STILL;
      if (drag.moved) {
        this.drawn = dragged(drag, night, series.kinds.length);
      }
    } else {
      this.pointed = event.pointerType === 'mouse' && night >= 0 && night < series.kinds.length ? night : -1;
    }
  }

  private onUp(event: PointerEvent): void {
    const { drag } = this;
    if (!drag || event.pointerId !== drag.pointer) {
      return;
    }
    this.drag = undefined;
    if (drag.moved) {
      this.chooseDrawn();
    } else {
      this.choose([drag.anchor, drag.anchor]);
    }
  }

  private onKey(event: KeyboardEvent, which: Slider): void {
    const { series } = this;
    if (!series || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter') {
      this.chooseDrawn();
      return;
    }
    const nights = series.kinds.length;
    const to = keyed(which, event.key, event.shiftKey, this.drawn ?? held(this.shown(series), nights - 1), nights);
    if (to) {
      event.preventDefault();
      this.drawn = to;
      clearTimeout(this.keysDone);
      this.keysDone = window.setTimeout(() => this.chooseDrawn(), KEYS_DONE);
    }
  }

  private nightOf(event: PointerEvent, series: NightSeries): number {
    return nightAt(this.frame(series), event.clientX - this.plot!.getBoundingClientRect().left);
  }

  private chooseDrawn(): void {
    if (this.drawn) {
      this.choose(this.drawn);
    }
  }

  /** What is chosen stays drawn until it is shown. */
  private choose([from, to]: Span): void {
    const { series } = this;
    clearTimeout(this.keysDone);
    this.keysDone = 0;
    if (!series) {
      return;
    }
    const detail = { from: nightAfter(series.from, from), to: nightAfter(series.from, to) };
    if (detail.from === this.shownFrom && detail.to === this.shownTo) {
      this.giveUp();
      return;
    }
    this.drawn = [from, to];
    this.dispatchEvent(new CustomEvent('timeline-choose', { detail, bubbles: true, composed: true }));
  }

  private giveUp(): void {
    clearTimeout(this.keysDone);
    this.keysDone = 0;
    this.drag = undefined;
    this.drawn = undefined;
  }

  private fold(): void {
    this.folded = !this.folded;
    localStorage.setItem(FOLDED, this.folded ? 'yes' : 'no');
  }
}

/** A span that sliders can hold: itself where any of it is in the window, else the window's last night. */
function held([from, to]: Span, last: number): Span {
  return to < 0 || from > last ? [last, last] : [from, to];
}

function paths(marks: Marks) {
  return svg`<path class="stated" d=${marks.stated}></path><path class="counted" d=${marks.counted}></path>
    <path class="unknown" d=${marks.unknown}></path><path class="none" d=${marks.none}></path>
    <path class="unusual" d=${marks.unusual}></path>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nightmap-timeline': NightmapTimeline;
  }
}
