import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { FRAME, icon, MINUS, PLUS } from '../look/icons';
import { Look } from '../look/look';
import { fetchBoundaries } from './boundaries';
import { complete, type Choropleth, type CodedChoropleth, type LastingRegions, type Palette, type ThemeName } from './contracts';
import './hover-card';
import type { HoverCard } from './hover-card';
import './keyboard';
import type { Box } from './boxes';
import { fetchOtherLetters, lettersReady } from './lettering';
import { MapCanvas } from './map-canvas';
import type { Sight } from './map-frame';
import { mapCss } from './map-css';
import { Pointing } from './pointing';

type Texts = Partial<Record<'mapLabel' | 'mapKeys' | 'regionsLabel' | 'zoomIn' | 'zoomOut' | 'resetView' | 'failed' | 'retry', string>>;

/**
 * The map of a picture. Boundaries are fetched once per address and kept; a new choropleth only repaints.
 *
 * Slots: `title` (top left), `controls` (top right, before the zoom buttons), `notice` (bottom left), `legend` (bottom right).
 *
 * Fires `region-select` (detail {iso}; null when the selection is cleared) and `map-drawn` (detail {key}) once the
 * picture named by `pictureKey` stands on the screen; the attribute `drawn` then holds that key. Fires `circles-sized` where
 * circles stand for the values and the largest one, `largestCircle`, gets another size. While the reader moves the map or
 * points at a region it fires `map-sight` (detail {sight}; null when it is put back) and `map-point` (detail {iso}), for a map
 * beside it; `lookWith` and `pointWith` are what that map is told by.
 */
@customElement('nightmap-map')
export class NightmapMap extends LitElement {
  static override styles = mapCss;

  @property() boundariesUrl = '';
  @property({ attribute: false }) choropleth?: CodedChoropleth;
  @property({ attribute: false }) regions?: LastingRegions;
  @property({ attribute: false }) palette?: Palette;
  @property() theme?: ThemeName;
  /** Whether circles stand for the values instead of fills. */
  @property({ attribute: false }) symbols = false;
  @property() selected: string | null = null;
  @property() pictureKey = '';
  @property({ attribute: false }) labels: Texts = {};

  @state() private moved = false;
  @state() private failed = false;
  @query('.viewport') private readonly viewport!: HTMLElement;
  @query('nightmap-hover-card') private readonly card!: HoverCard;

  /** The radius of the largest circle, CSS pixels; 0 where there is none. */
  largestCircle = 0;

  private readonly look = new Look(this);
  private readonly covering = new ResizeObserver(() => this.canvas?.fit());
  private canvas?: MapCanvas;
  private fetching?: AbortController;
  private loadedUrl = '';
  private picture?: Choropleth;
  private shown?: Choropleth;
  private painted?: unknown;
  private pointing?: Pointing;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('choropleth') || changed.has('regions')) && this.choropleth && this.regions) {
      this.picture = complete(this.choropleth, this.regions);
    }
  }

  override render() {
    const { labels, picture: choropleth } = this;
    return html`<div class="layout">
      <div class="title cover"><slot name="title"></slot></div>
      <div class="frame">
        <div
          class="viewport"
          tabindex="0"
          role="application"
          aria-label=${labels.mapLabel ?? choropleth?.title ?? nothing}
          aria-description=${[choropleth?.summary, labels.mapKeys].filter(Boolean).join(' ') || nothing}
        ></div>
        <nightmap-region-list
          .features=${choropleth?.features ?? []}
          .selected=${this.selected}
          .label=${labels.regionsLabel ?? choropleth?.legendTitle ?? ''}
          @region-point=${(event: CustomEvent<{ iso: string | null }>) => this.pointing?.showInPlace(event.detail.iso)}
          @region-pick=${(event: CustomEvent<{ iso: string | null }>) => this.select(event.detail.iso)}
        ></nightmap-region-list>
        <div class="controls cover">
          <slot name="controls"></slot>
          ${this.button(labels.zoomIn, PLUS, () => this.canvas?.zoom(1))}
          ${this.button(labels.zoomOut, MINUS, () => this.canvas?.zoom(-1))}
          ${this.moved ? this.button(labels.resetView, FRAME, () => this.putBack()) : nothing}
        </div>
        <div class="notice cover"><slot name="notice"></slot></div>
        <nightmap-hover-card hidden aria-hidden="true"></nightmap-hover-card>
        ${this.failed ? this.failure() : nothing}
      </div>
      <div class="legend cover"><slot name="legend"></slot></div>
      <div class="legend-room"></div>
    </div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.canvas) {
      this.begin();
      this.requestUpdate();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moved within the page, as the router does with all of it at the start, it is connected again at once
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.end();
      }
    });
  }

  /** Looks where another map looks; null where that is put back. */
  lookWith(sight: Sight | null): void {
    if (sight) {
      this.canvas?.lead(sight);
    } else {
      this.canvas?.reset();
    }
  }

  /** Shows the region that is pointed at on another map. */
  pointWith(iso: string | null): void {
    this.pointing?.lead(iso);
  }

  /** Focuses the map itself. */
  override focus(options?: FocusOptions): void {
    this.viewport.focus(options);
  }

  protected override firstUpdated(): void {
    this.begin();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('boundariesUrl') && changed.get('boundariesUrl') !== undefined) {
      void this.load();
    }
    const { canvas } = this;
    if (!canvas) {
      return;
    }
    const { colours } = this.look;
    if (changed.has('symbols')) {
      canvas.setSymbols(this.symbols);
    }
    const recoloured = colours !== undefined && this.painted !== colours;
    if (recoloured) {
      this.painted = colours;
      this.viewport.style.background = colours.sea;
      canvas.setColours(colours);
    }
    const { picture } = this;
    const redrawn = picture !== undefined && this.shown !== picture;
    if (redrawn) {
      this.shown = picture;
      canvas.setChoropleth(picture);
      this.pointing?.hide();
    }
    if (changed.has('selected')) {
      canvas.select(this.selected);
    }
    if (recoloured || redrawn || changed.has('pictureKey')) {
      this.announce();
    }
  }

  private begin(): void {
    this.canvas = new MapCanvas(
      this.viewport,
      () => this.covers('.cover'),
      () => this.covers('.cover:not(.notice), .legend-room'),
      (moved) => (this.moved = moved),
      (sight) => this.tell('map-sight', { sight }),
      (radius) => this.size(radius),
    );
    this.canvas.setSymbols(this.symbols);
    this.canvas.map.on('click', (event) => this.select(this.canvas!.regionAt(event.coordinate)));
    this.pointing = new Pointing(
      this.canvas,
      this.viewport,
      this.card,
      () => this.picture,
      (iso) => this.tell('map-point', { iso }),
    );
    this.renderRoot.querySelectorAll('.cover').forEach((cover) => this.covering.observe(cover));
    void this.load();
  }

  private putBack(): void {
    this.canvas?.reset();
    this.tell('map-sight', { sight: null });
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  private end(): void {
    this.fetching?.abort();
    this.covering.disconnect();
    this.canvas?.dispose();
    this.canvas = undefined;
    this.painted = undefined;
    this.shown = undefined;
  }

  private async load(): Promise<void> {
    this.fetching?.abort();
    this.loadedUrl = '';
    const url = this.boundariesUrl;
    if (!url) {
      return;
    }
    const { signal } = (this.fetching = new AbortController());
    try {
      const [boundaries] = await Promise.all([fetchBoundaries(url, signal), lettersReady()]);
      if (signal.aborted) {
        return;
      }
      this.failed = false;
      this.loadedUrl = url;
      this.canvas?.setBoundaries(boundaries);
      this.canvas?.select(this.selected);
      this.announce();
    } catch (error) {
      if (!signal.aborted) {
        this.failed = true;
        console.error(error);
      }
    }
  }

  /** Says that the picture stands on the screen, once it does, on the boundaries it is meant for. */
  private announce(): void {
    const key = this.pictureKey;
    const { canvas } = this;
    if (!canvas?.isComplete || this.loadedUrl !== this.boundariesUrl) {
      return;
    }
    canvas.map.once('rendercomplete', () => {
      if (key === this.pictureKey) {
        this.setAttribute('drawn', key);
        this.dispatchEvent(new CustomEvent('map-drawn', { detail: { key } }));
        fetchOtherLetters();
      }
    });
    canvas.map.render();
  }

  private select(iso: string | null): void {
    if (iso !== this.selected) {
      this.selected = iso;
      this.tell('region-select', { iso });
    }
  }

  private size(largest: number): void {
    if (largest !== this.largestCircle) {
      this.largestCircle = largest;
      this.dispatchEvent(new CustomEvent('circles-sized'));
    }
  }

  /** What lies over the map now, CSS pixels from its top left corner. */
  private covers(which: string): Box[] {
    const map = this.viewport.getBoundingClientRect();
    return [...this.renderRoot.querySelectorAll(which)]
      .map((cover) => cover.getBoundingClientRect())
      .filter((box) => box.width > 0 && box.height > 0 && box.bottom > map.top && box.top < map.bottom)
      .map((box) => ({
        left: box.left - map.left,
        right: box.right - map.left,
        top: box.top - map.top,
        bottom: box.bottom - map.top,
      }));
  }

  private button(label: string | undefined, path: string, act: () => void) {
    return html`<button type="button" aria-label=${label ?? nothing} title=${label ?? nothing} @click=${act}>
      ${icon(path)}
    </button>`;
  }

  private failure() {
    return html`<div class="failed" role="alert">
      <span>${this.labels.failed}</span>
      <button type="button" @click=${() => this.load()}>${this.labels.retry}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nightmap-map': NightmapMap;
  }
}
