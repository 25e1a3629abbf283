import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { Look } from '../look/look';
import { wholeNumber } from '../look/numbers';
import type { Language, Palette, ThemeName } from '../map/contracts';
import '../map/hover-card';
import type { HoverCard } from '../map/hover-card';
import { FAMILY, lettersReady } from '../map/lettering';
import { dateOf, nightAfter } from '../timeline/nights';
import { heatCss } from './heat-css';
import { HeatLayout, stepped, type Place, type Scroll } from './layout';
import { HeatPainter, type Pen, type Shown } from './painter';
import { HeatTable, type CodedTable } from './table';
import { cellSaid, rowName, type HeatTexts } from './words';

/**
 * Regions by nights, coloured as on the map of each night. A grid for the keyboard: arrows, Home, End and Page keys move, Enter opens.
 * Only what is in sight is painted, however many nights there are.
 *
 * Fires `cell-open` (detail {iso, night}; null for a row of figures, and for the total of all nights).
 */
@customElement('nightmap-heat')
export class NightmapHeat extends LitElement {
  static override styles = heatCss;

  @property({ attribute: false }) coded?: CodedTable;
  /** Regions in their order, as places in the table. */
  @property({ attribute: false }) order: readonly number[] = [];
  /** How many of them have a count. */
  @property({ type: Number }) counted = 0;
  @property({ attribute: false }) texts?: HeatTexts;
  @property() language: Language = 'en';
  @property({ attribute: false }) palette?: Palette;
  @property() theme?: ThemeName;

  @state() private size: readonly [number, number] = [0, 0];
  @state() private cursor: Place = { row: 0, night: 0 };
  @state() private hasFocus = false;
  @state() private pointed: Place | null = null;
  @query('.scroller') private readonly scroller!: HTMLElement;
  @query('canvas') private readonly canvas!: HTMLCanvasElement;
  @query('nightmap-hover-card') private readonly card!: HoverCard;

  private readonly look = new Look(this);
  private readonly room = new ResizeObserver(() => (this.size = [this.clientWidth, this.clientHeight]));
  private model?: HeatTable;
  private layout?: HeatLayout;
  private frame = 0;
  private refocus = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.room.observe(this);
    const letters = document.fonts.load(`12px ${FAMILY}`, 'AЯ');
    void Promise.allSettled([lettersReady(), letters]).then(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.room.disconnect();
    cancelAnimationFrame(this.frame);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('coded') && this.coded) {
      this.model = new HeatTable(this.coded);
      this.cursor = { row: 0, night: 0 };
    }
    if (changed.has('order')) {
      this.cursor = { ...this.cursor, row: Math.min(this.cursor.row, Math.max(0, this.order.length - 1)) };
    }
    const [width, height] = this.size;
    if (this.coded && width > 0 && height > 0) {
      const extent = { rows: this.order.length, nights: this.coded.nights, figures: this.coded.figures.length };
      this.layout = new HeatLayout(extent, width, height);
    }
  }

  override render() {
    const { layout, model, texts } = this;
    if (!layout || !model || !texts) {
      return nothing;
    }
    const { rows, nights, figures } = layout.extent;
    return html`<div class="scroller" tabindex="-1" @scroll=${this.onScroll}>
        <div
          role="grid"
          aria-label=${texts.label}
          aria-rowcount=${rows + figures + 1}
          aria-colcount=${nights + 2}
          style="width:${layout.contentWidth}px;height:${layout.contentHeight}px"
          @keydown=${this.onKey}
          @focusin=${() => (this.hasFocus = true)}
          @focusout=${() => (this.hasFocus = false)}
        >
          <div class="sheet" role="presentation">
            <canvas aria-hidden="true" @pointermove=${this.onMove} @pointerleave=${() => this.point(null)} @click=${this.onClick}></canvas>
            ${keyed(`${this.cursor.row} ${this.cursor.night}`, this.focusable(layout, model, texts))}
          </div>
        </div>
      </div>
      <nightmap-hover-card hidden aria-hidden="true"></nightmap-hover-card>`;
  }

  /** Each cell is an element of its own, so that going to it is told. */
  private focusable(layout: HeatLayout, model: HeatTable, texts: HeatTexts) {
    const { cursor, order } = this;
    const { x, y, width, height } = layout.box(cursor, this.scrolled);
    return html`<div role="row" aria-rowindex=${cursor.row + 2} style="left:${x}px;top:${y}px;width:${width}px;height:${height}px">
      <div role="rowheader" aria-colindex="1">${rowName(model, order, cursor.row)}</div>
      <div
        role="gridcell"
        tabindex="0"
        aria-colindex=${cursor.night + 3}
        aria-label=${cellSaid(model, order, cursor, texts, this.language)}
      ></div>
    </div>`;
  }

  protected override updated(): void {
    if (this.refocus) {
      this.refocus = false;
      this.renderRoot.querySelector<HTMLElement>('[role=gridcell]')?.focus({ preventScroll: true });
    }
    this.paint();
  }

  private get scrolled(): Scroll {
    const { scroller } = this;
    return scroller ? { left: scroller.scrollLeft, top: scroller.scrollTop } : { left: 0, top: 0 };
  }

  private paint(): void {
    const { canvas, layout, model, texts } = this;
    const { colours } = this.look;
    if (!canvas || !layout || !model || !texts || !colours) {
      return;
    }
    const ratio = devicePixelRatio;
    const width = this.scroller.clientWidth;
    const height = this.scroller.clientHeight;
    if (width === 0 || height === 0) {
      // out of the page, where a size of nothing would be asked for again and again
      return;
    }
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    if (layout.width !== width || layout.height !== height) {
      // scroll bars take room that is known only once they are there
      this.size = [width, height];
      return;
    }
    const shown: Shown = {
      table: model,
      order: this.order,
      counted: this.counted,
      totalName: texts.total,
      pointed: this.pointed,
      focused: this.hasFocus ? this.cursor : null,
    };
    new HeatPainter(canvas.getContext('2d')!, layout, colours, this.pen(), ratio).paint(shown, this.scrolled);
    this.setAttribute('painted', `${model.coded.from} ${this.order.length}`);
  }

  private pen(): Pen {
    const style = getComputedStyle(this);
    const colour = (name: string): string => style.getPropertyValue(`--nm-${name}`).trim();
    return {
      ink: colour('ink'),
      quiet: colour('ink2'),
      line: colour('line'),
      strong: colour('line2'),
      ground: colour('surface'),
      accent: colour('accent'),
      number: (value) => wholeNumber(this.language, value),
    };
  }

  private onScroll(): void {
    this.point(null);
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.requestUpdate());
  }

  private onMove(event: PointerEvent): void {
    this.point(this.placeOf(event), event);
  }

  private onClick(event: MouseEvent): void {
    const place = this.placeOf(event);
    if (place) {
      this.cursor = place;
      this.open(place);
    }
  }

  private placeOf(event: MouseEvent): Place | null {
    const { left, top } = this.canvas.getBoundingClientRect();
    return this.layout?.at(event.clientX - left, event.clientY - top, this.scrolled) ?? null;
  }

  private point(place: Place | null, event?: PointerEvent): void {
    const { model, texts, card } = this;
    this.pointed = place;
    if (!card || !model || !texts || !place || !event) {
      card?.setAttribute('hidden', '');
      return;
    }
    const all = cellSaid(model, this.order, place, { ...texts, night: '{said}', all: '{said}' }, this.language);
    card.name = rowName(model, this.order, place.row);
    card.said = place.night < 0 ? all : `${dateOf(model.coded, place.night)}: ${all}`;
    const { left, top } = this.getBoundingClientRect();
    void card.standAt(event.clientX - left, event.clientY - top, this.clientWidth, this.clientHeight);
  }

  private onKey(event: KeyboardEvent): void {
    const { layout } = this;
    if (!layout || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      this.open(this.cursor);
      event.preventDefault();
      return;
    }
    const to = stepped(event.key, event.ctrlKey, this.cursor, layout.extent);
    if (!to) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const { left, top } = layout.reveal(to, this.scrolled);
    this.scroller.scrollTo({ left, top, behavior: 'instant' });
    this.cursor = to;
    this.refocus = true;
  }

  private open({ row, night }: Place): void {
    const { model } = this;
    const region = this.order[row];
    if (model) {
      const detail = {
        iso: region === undefined ? null : (model.coded.regions[region]?.[0] ?? null),
        night: night < 0 ? null : nightAfter(model.coded.from, night),
      };
      this.dispatchEvent(new CustomEvent('cell-open', { detail, bubbles: true, composed: true }));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nightmap-heat': NightmapHeat;
  }
}
