import { html, LitElement, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { CHEVRON, icon } from '../look/icons';
import { dragged, keyed, type Drag, type Grip } from './brush';
import { marksOf, nightAt, type Frame, type Marks } from './drawing';
import { nightAfter, placeOf, saidOf, spanSaid, type NightSeries, type NightTexts, type Span } from './nights';
import { axis, band, base, frameIn, paths } from './plot';
import { holdable, slider, type Slider } from './sliders';
import { timelineCss } from './timeline-css';

type Texts = NightTexts & Readonly<Record<'label' | 'title' | 'fold' | Slider, string>>;

/** In the order of the keyboard. */
const SLIDERS: readonly Slider[] = ['from', 'whole', 'to'];

/** A pointer that moved less was a click. */
const STILL = 4;

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
      ${this.folded ? nothing : this.nights(series, texts)}`;
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
    if (!frame) {
      return nothing;
    }
    this.all ??= marksOf(series, frame, [0, frame.nights - 1]);
    const span = this.drawn ?? this.shown(series);
    const last = frame.nights - 1;
    const [from, to] = [Math.max(0, span[0]), Math.min(last, span[1])];
    const sliders = {
      series,
      texts,
      frame,
      span,
      onKey: (event: KeyboardEvent, which: Slider) => this.onKey(event, which),
      onLeave: () => this.keysDone && this.chooseDrawn(),
    };
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
        ${axis(series, frame)} ${range && band('range', frame, range)} ${band('selection', frame, [from, to])}
        ${this.pointed >= 0 && !this.drawn ? band('pointed', frame, [this.pointed, this.pointed]) : nothing}
        <g>${paths(this.all)}</g>
        ${from <= to ? svg`<g class="shown">${paths(marksOf(series, frame, [from, to]))}</g>` : nothing}
        ${base(frame)}
      </svg>
      ${SLIDERS.map((which) => slider(which, sliders))}
    </div>`;
  }

  private frame(series: NightSeries): Frame | undefined {
    return frameIn(this.width, series.kinds.length);
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
    const to = keyed(which, event.key, event.shiftKey, this.drawn ?? holdable(this.shown(series), nights - 1), nights);
    if (to) {
      event.preventDefault();
      this.drawn = to;
      clearTimeout(this.keysDone);
      this.keysDone = window.setTimeout(() => this.chooseDrawn(), KEYS_DONE);
    }
  }

  private nightOf(event: PointerEvent, series: NightSeries): number {
    const frame = this.frame(series);
    return frame ? nightAt(frame, event.clientX - this.plot!.getBoundingClientRect().left) : -1;
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

declare global {
  interface HTMLElementTagNameMap {
    'nightmap-timeline': NightmapTimeline;
  }
}
