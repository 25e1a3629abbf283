import { css, html, LitElement, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { moved } from '../look/cursor';
import { barsOf, type Bar, type BarSeries } from './series';
import { readableTicks } from './ticks';

/** Room for the axis' numbers at the left, for half a line above, for the names below: CSS pixels. */
const LEFT = 28;
const TOP = 8;
const BOTTOM = 20;

function dayOf(bar: Bar): string {
  return String(Number(bar.key.slice(-2)));
}

/** Mean width of a letter or figure on the axis, pixels; names are short, so that an estimate will do. */
const LETTER = 7;

/** A chart lower than this has room for one number on its axis. */
const TALL = 100;

/**
 * Bars of nights. A night without a report has a dash below the line, one whose count is not known an open mark on it:
 * neither looks like zero. A list for the keyboard: arrows move, Enter chooses.
 *
 * Fires `bar-select` (detail {key}).
 */
@customElement('nightmap-bars')
export class NightmapBars extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-width: 0;
      outline: none;
    }
    :host([hidden]) {
      display: none;
    }
    svg {
      display: block;
      width: 100%;
      overflow: visible;
      font: var(--nm-font-note);
    }
    svg:focus {
      outline: none;
    }
    svg:focus-visible {
      outline: var(--nm-focus);
      outline-offset: 2px;
    }
    text {
      fill: var(--nm-ink2);
      font-variant-numeric: tabular-nums;
    }
    .now {
      fill: var(--nm-accent);
      font-weight: 600;
    }
    .grid {
      stroke: var(--nm-line);
    }
    .base {
      stroke: var(--nm-line2);
    }
    .bar {
      fill: var(--nm-bar);
    }
    .current .bar {
      fill: var(--nm-accent);
    }
    .usual {
      fill: color-mix(in srgb, var(--nm-bar) 16%, transparent);
    }
    .median {
      stroke: var(--nm-bar);
      stroke-dasharray: 3 3;
    }
    .unusual {
      fill: var(--nm-warn);
    }
    .dash {
      fill: var(--nm-line2);
    }
    .unknown {
      fill: var(--nm-surface);
      stroke: var(--nm-bar);
    }
    .current .unknown {
      stroke: var(--nm-accent);
    }
    .column {
      fill: transparent;
      cursor: pointer;
    }
    [role='option']:hover .column,
    .cursor .column {
      fill: color-mix(in srgb, var(--nm-accent) 14%, transparent);
    }
  `;

  @property({ attribute: false }) series?: BarSeries;
  @property({ type: Number }) height = 64;
  @property() label = '';
  /** A bar in words, with {date} and {said} in it. */
  @property() titled = '';
  @state() private width = 0;
  @state() private cursor = -1;
  private bars: readonly Bar[] = [];
  private readonly room = new ResizeObserver(([entry]) => (this.width = entry!.contentRect.width));

  override connectedCallback(): void {
    super.connectedCallback();
    this.room.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.room.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('series')) {
      this.cursor = -1;
    }
    if ((changed.has('series') || changed.has('titled')) && this.series) {
      this.bars = barsOf(this.series, this.titled);
    }
  }

  override render() {
    const { series, height, width } = this;
    if (!series || width <= LEFT) {
      return html`<div style="height:${height}px"></div>`;
    }
    return html`<svg
      height=${height}
      tabindex="0"
      role="listbox"
      aria-orientation="horizontal"
      aria-label=${this.label}
      aria-activedescendant=${this.cursor < 0 ? nothing : `bar-${this.cursor}`}
      @keydown=${this.onKey}
      @blur=${() => (this.cursor = -1)}
    >
      ${this.axis(series.max)} ${this.usual(series)} ${this.bars.map((bar, index) => this.bar(bar, index, series))} ${this.ticks(series)}
      <line class="base" x1=${LEFT} x2=${width} y1=${this.base + 0.5} y2=${this.base + 0.5}></line>
    </svg>`;
  }

  private get base(): number {
    return this.height - BOTTOM;
  }

  private axis(max: number) {
    const values = this.height >= TALL ? [max / 2, max] : [max];
    return values.map((value) => {
      const y = Math.round(this.y(value, max)) + 0.5;
      return svg`<line class="grid" x1=${LEFT} x2=${this.width} y1=${y} y2=${y}></line>
        <text x=${LEFT - 6} y=${y + 3.5} text-anchor="end">${value}</text>`;
    });
  }

  /** The middle half of the nights, and their median. */
  private usual({ usual, max }: BarSeries) {
    if (!usual) {
      return nothing;
    }
    const top = this.y(usual.high, max);
    const median = Math.round(this.y(usual.median, max)) + 0.5;
    return svg`<rect class="usual" x=${LEFT} y=${top} width=${this.width - LEFT} height=${this.y(usual.low, max) - top}></rect>
      <line class="median" x1=${LEFT} x2=${this.width} y1=${median} y2=${median}></line>`;
  }

  private bar(bar: Bar, index: number, { max, current }: BarSeries) {
    const step = (this.width - LEFT) / this.bars.length;
    const x = LEFT + index * step;
    const thickness = Math.max(1, step >= 4 ? Math.round(step) - 2 : step * 0.7);
    const classes = `${bar.key === current ? 'current' : ''} ${index === this.cursor ? 'cursor' : ''}`;
    return svg`<g id="bar-${index}" class=${classes} role="option" aria-label=${bar.title}
      aria-selected=${bar.key === current ? 'true' : 'false'} @click=${() => this.choose(bar)}>
      <title>${bar.title}</title>
      <rect class="column" x=${x - 1} y="0" width=${step} height=${this.base + 5}></rect>
      ${this.mark(bar, x, thickness, max)}
    </g>`;
  }

  private mark(bar: Bar, x: number, thickness: number, max: number) {
    if (bar.value !== null) {
      const y = this.y(bar.value, max);
      return svg`<rect class="bar" x=${x} y=${y} width=${thickness} height=${this.base - y}></rect>${
        bar.unusual ? this.unusual(x + thickness / 2, y) : nothing
      }`;
    }
    return bar.state === 'no_report'
      ? svg`<rect class="dash" x=${x} y=${this.base + 2} width=${thickness} height="2"></rect>`
      : svg`<rect class="unknown" x=${x + 0.5} y=${this.base - 4.5} width=${Math.max(1, thickness - 1)} height="5"></rect>`;
  }

  /** A mark over a bar: its night is outside the fences. */
  private unusual(x: number, y: number) {
    const foot = Math.max(6, y - 2);
    return svg`<path class="unusual" d="M${x - 3.5} ${foot - 6}h7l-3.5 6z"></path>`;
  }

  /** The names below the axis; those that would touch the shown bar's own or another give way. */
  private ticks({ ticks, current }: BarSeries) {
    const { bars } = this;
    const step = (this.width - LEFT) / bars.length;
    const foot = this.height - 2;
    const shown = bars.findIndex((bar) => bar.key === current);
    const shownX = Math.min(this.width, LEFT + (shown + 1) * step);
    const named = readableTicks(
      ticks,
      (index) => LEFT + index * step,
      (label) => label.length * LETTER,
      this.width,
      shown < 0 ? undefined : [shownX - 2 * LETTER, shownX],
    );
    return svg`${ticks.map(({ index }) => {
      const x = Math.round(LEFT + index * step) - 0.5;
      return svg`<line class="base" x1=${x} x2=${x} y1=${this.base} y2=${this.base + 6}></line>`;
    })}
    ${named.map(({ x, label }) => svg`<text x=${x} y=${foot}>${label}</text>`)}
    ${shown < 0 ? nothing : svg`<text class="now" x=${shownX} y=${foot} text-anchor="end">${dayOf(bars[shown]!)}</text>`}`;
  }

  private y(value: number, max: number): number {
    return max > 0 ? this.base - (value / max) * (this.base - TOP) : this.base;
  }

  private onKey(event: KeyboardEvent): void {
    const { bars } = this;
    const from = this.cursor < 0 ? bars.findIndex((bar) => bar.key === this.series?.current) : this.cursor;
    const to = moved(event.key, from, bars.length);
    if (to !== null) {
      this.cursor = to;
    } else if ((event.key === 'Enter' || event.key === ' ') && this.cursor >= 0) {
      this.choose(bars[this.cursor]!);
    } else {
      return;
    }
    event.preventDefault();
  }

  private choose(bar: Bar): void {
    this.dispatchEvent(new CustomEvent('bar-select', { detail: { key: bar.key }, bubbles: true, composed: true }));
  }
}
