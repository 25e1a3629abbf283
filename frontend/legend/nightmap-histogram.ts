import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Look } from '../look/look';
import type { LegendEntries, Palette, ThemeName } from '../map/contracts';
import { axisOf, bars, moved, type Axis } from './histogram';

const WIDTH = 278;
const HEIGHT = 72;
const FOOT = 16;

/**
 * How many regions have which value, in the colours of their classes. Each break is a handle: dragged, or moved by the arrow keys, it
 * fires `breaks-moved` with the lower bounds of all classes, "1,5,10".
 */
@customElement('nightmap-histogram')
export class NightmapHistogram extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    svg {
      display: block;
      overflow: visible;
      width: ${WIDTH}px;
      height: ${HEIGHT + FOOT}px;
      touch-action: none;
    }
    .axis {
      stroke: var(--nm-line2);
    }
    .bar {
      stroke: var(--nm-swatch-line);
      stroke-width: 0.5;
    }
    text {
      fill: var(--nm-ink2);
      font: var(--nm-font-note);
    }
    .break {
      cursor: ew-resize;
      outline: none;
    }
    .break line {
      stroke: var(--nm-ink);
      stroke-width: 1;
    }
    .break circle {
      fill: var(--nm-surface);
      stroke: var(--nm-ink);
      stroke-width: 1.5;
    }
    .break:focus-visible circle,
    .break:hover circle {
      stroke: var(--nm-accent);
      stroke-width: 3;
    }
    .room {
      fill: transparent;
    }
  `;

  @property({ attribute: false }) values: readonly number[] = [];
  /** Whether values are whole numbers. */
  @property({ attribute: false }) whole = true;
  @property({ attribute: false }) legend?: LegendEntries;
  @property({ attribute: false }) palette?: Palette;
  @property() theme?: ThemeName;
  @property() label = '';
  @property() breakLabel = '';
  /** Where the breaks are while one is being moved. */
  @state() private moving?: readonly number[];

  private axis: Axis = axisOf([], true);
  private dragged = 0;
  private readonly look = new Look(this);

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('legend')) {
      this.moving = undefined;
    }
    this.axis = axisOf(this.values, this.whole);
  }

  override render() {
    const { look, legend } = this;
    if (!legend || !look.colours || legend.classes.length === 0) {
      return nothing;
    }
    const drawn = bars(this.values, legend.classes, this.axis);
    const most = Math.max(1, ...drawn.map(({ regions }) => regions));
    const ramp = look.colours.ramp;
    return html`<svg role="group" aria-label=${this.label} viewBox="0 0 ${WIDTH} ${HEIGHT + FOOT}">
      ${drawn.map(({ left, right, regions, step }) => {
        const height = (regions / most) * (HEIGHT - 14);
        return svg`<rect class="bar" x=${this.x(left)} y=${HEIGHT - height}
          width=${Math.max(1.5, this.x(right) - this.x(left) - 0.5)} height=${height}
          fill=${ramp[step]?.fill ?? 'none'}></rect>`;
      })}
      <line class="axis" x1="0" x2=${WIDTH} y1=${HEIGHT} y2=${HEIGHT}></line>
      <text x="0" y=${HEIGHT + 13}>${this.whole ? 1 : 0}</text>
      <text x=${WIDTH} y=${HEIGHT + 13} text-anchor="end">${this.axis.greatest}</text>
      ${this.bounds.map((bound, index) => (index === 0 ? nothing : this.handle(bound, index)))}
    </svg>`;
  }

  private handle(bound: number, index: number) {
    const { unit, greatest } = this.axis;
    const x = this.x(this.whole ? bound - 0.5 : bound);
    const bounds = this.bounds;
    // with three digits, or the whole number, as the legend has it
    const said = Number(bound.toFixed(Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(bound) || 1))))));
    return svg`<g class="break" role="slider" tabindex="0" aria-label="${this.breakLabel}" aria-valuenow=${said}
        aria-valuemin=${bounds[index - 1]! + unit} aria-valuemax=${bounds[index + 1] ? bounds[index + 1]! - unit : greatest + unit}
        @pointerdown=${(event: PointerEvent) => this.grip(event, index)} @pointermove=${this.onMove}
        @pointerup=${this.onDrop} @pointercancel=${this.onCancel} @keydown=${(event: KeyboardEvent) => this.onKey(event, index)}>
      <rect class="room" x=${x - 8} y="0" width="16" height=${HEIGHT}></rect>
      <line x1=${x} x2=${x} y1="10" y2=${HEIGHT}></line>
      <circle cx=${x} cy="7" r="5"></circle>
      <title>${said}</title>
    </g>`;
  }

  /** The lower bounds of the classes. The first is the least that there can be, so that every value is in a class. */
  private get bounds(): readonly number[] {
    const least = this.whole ? 1 : 0;
    return this.moving ?? (this.legend?.classes ?? []).map(({ from }, index) => (index === 0 ? least : from));
  }

  private x(value: number): number {
    const { from, to } = this.axis;
    return Math.max(0, Math.min(WIDTH, ((value - from) / (to - from)) * WIDTH));
  }

  private grip(event: PointerEvent, index: number): void {
    (event.currentTarget as SVGGElement).setPointerCapture(event.pointerId);
    this.dragged = index;
  }

  private readonly onMove = (event: PointerEvent): void => {
    if (this.dragged > 0) {
      const box = this.renderRoot.querySelector('svg')!.getBoundingClientRect();
      const { from, to, whole } = this.axis;
      const at = from + ((event.clientX - box.left) / box.width) * (to - from);
      this.moving = moved(this.bounds, this.dragged, whole ? at + 0.5 : at, this.axis);
    }
  };

  private readonly onDrop = (): void => {
    const dropped = this.dragged > 0 && this.moving !== undefined;
    this.dragged = 0;
    if (dropped) {
      this.tell();
    }
  };

  private readonly onCancel = (): void => {
    this.dragged = 0;
    this.moving = undefined;
  };

  private onKey(event: KeyboardEvent, index: number): void {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      const bounds = this.bounds;
      this.moving = moved(bounds, index, bounds[index]! + by * this.axis.unit, this.axis);
      this.tell();
    }
  }

  /** Takes back what was moved. */
  settle(): void {
    this.moving = undefined;
  }

  private tell(): void {
    this.dispatchEvent(new CustomEvent('breaks-moved', { detail: { breaks: this.bounds.slice(this.whole ? 0 : 1).join(',') } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nightmap-histogram': NightmapHistogram;
  }
}
