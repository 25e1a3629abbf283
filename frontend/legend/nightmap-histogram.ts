import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Look } from '../look/look';
import type { LegendEntries, Palette, ThemeName } from '../map/contracts';
import { bars, moved } from './histogram';

const WIDTH = 278;
const HEIGHT = 72;
const FOOT = 16;

/**
 * How many regions have which count, in the colours of their classes. Each break is a handle: dragged, or moved by the arrow keys, it
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

  @property({ attribute: false }) counts: readonly number[] = [];
  @property({ attribute: false }) legend?: LegendEntries;
  @property({ attribute: false }) palette?: Palette;
  @property() theme?: ThemeName;
  @property() label = '';
  @property() breakLabel = '';
  /** Where the breaks are while one is being moved. */
  @state() private moving?: readonly number[];

  private dragged = 0;
  private readonly look = new Look(this);

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('legend')) {
      this.moving = undefined;
    }
  }

  override render() {
    const { look, legend } = this;
    if (!legend || !look.colours || legend.classes.length === 0) {
      return nothing;
    }
    const drawn = bars(this.counts, legend.classes);
    const most = Math.max(1, ...drawn.map(({ regions }) => regions));
    const ramp = look.colours.ramp;
    return html`<svg role="group" aria-label=${this.label} viewBox="0 0 ${WIDTH} ${HEIGHT + FOOT}">
      ${drawn.map(({ from, to, regions, step }) => {
        const height = (regions / most) * (HEIGHT - 14);
        return svg`<rect class="bar" x=${this.x(from - 0.5)} y=${HEIGHT - height}
          width=${Math.max(1, this.x(Math.min(to, this.greatest) + 0.5) - this.x(from - 0.5) - 0.5)} height=${height}
          fill=${ramp[step]?.fill ?? 'none'}></rect>`;
      })}
      <line class="axis" x1="0" x2=${WIDTH} y1=${HEIGHT} y2=${HEIGHT}></line>
      <text x="0" y=${HEIGHT + 13}>1</text>
      <text x=${WIDTH} y=${HEIGHT + 13} text-anchor="end">${this.greatest}</text>
      ${this.bounds.map((bound, index) => (index === 0 ? nothing : this.handle(bound, index)))}
    </svg>`;
  }

  private handle(bound: number, index: number) {
    const x = this.x(bound - 0.5);
    const bounds = this.bounds;
    return svg`<g class="break" role="slider" tabindex="0" aria-label="${this.breakLabel}" aria-valuenow=${bound}
        aria-valuemin=${bounds[index - 1]! + 1} aria-valuemax=${bounds[index + 1] ? bounds[index + 1]! - 1 : this.greatest + 1}
        @pointerdown=${(event: PointerEvent) => this.grip(event, index)} @pointermove=${this.onMove}
        @pointerup=${this.onDrop} @pointercancel=${this.onCancel} @keydown=${(event: KeyboardEvent) => this.onKey(event, index)}>
      <rect class="room" x=${x - 8} y="0" width="16" height=${HEIGHT}></rect>
      <line x1=${x} x2=${x} y1="10" y2=${HEIGHT}></line>
      <circle cx=${x} cy="7" r="5"></circle>
      <title>${bound}</title>
    </g>`;
  }

  private get greatest(): number {
    return Math.max(1, ...this.counts);
  }

  /** The lower bounds of the classes. The first is 1, so that every count is in a class. */
  private get bounds(): readonly number[] {
    return this.moving ?? (this.legend?.classes ?? []).map(({ from }, index) => (index === 0 ? 1 : from));
  }

  private x(count: number): number {
    return Math.min(WIDTH, ((count - 0.5) / this.greatest) * WIDTH);
  }

  private grip(event: PointerEvent, index: number): void {
    (event.currentTarget as SVGGElement).setPointerCapture(event.pointerId);
    this.dragged = index;
  }

  private readonly onMove = (event: PointerEvent): void => {
    if (this.dragged > 0) {
      const box = this.renderRoot.querySelector('svg')!.getBoundingClientRect();
      const count = ((event.clientX - box.left) / box.width) * this.greatest + 1;
      this.moving = moved(this.bounds, this.dragged, count, this.greatest);
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
      this.moving = moved(bounds, index, bounds[index]! + by, this.greatest);
      this.tell();
    }
  }

  private tell(): void {
    this.dispatchEvent(new CustomEvent('breaks-moved', { detail: { breaks: this.bounds.join(',') } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nightmap-histogram': NightmapHistogram;
  }
}
