var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { FRAME, icon, MINUS, PLUS } from '../look/icons';
import { Look } from '../look/look';
import { fetchBoundaries } from './boundaries';
import './hover-card';
import './keyboard';
import { lettersReady } from './lettering';
import { MapCanvas } from './map-canvas';
import { mapCss } from './map-css';
import { Pointing } from './pointing';
/**
 * The map of a picture. Boundaries are fetched once per address and kept; a new choropleth only repaints.
 *
 * Slots: `title` (top left), `controls` (top right, before the zoom buttons), `legend` (bottom right).
 *
 * Fires `region-select` (detail {iso}; null when the selection is cleared) and `map-drawn` (detail {key}) once the
 * picture named by `pictureKey` stands on the screen; the attribute `drawn` then holds that key.
 */
let NightmapMap = class NightmapMap extends LitElement {
    constructor() {
        super(...arguments);
        this.boundariesUrl = '';
        this.selected = null;
        this.pictureKey = '';
        this.labels = {};
        this.moved = false;
        this.failed = false;
        this.look = new Look(this);
        this.covering = new ResizeObserver(() => this.canvas?.fit());
        this.loadedUrl = '';
    }
    static { this.styles = mapCss; }
    render() {
        const { labels, choropleth } = this;
        return html `<div class="layout">
      <div class="title cover"><slot name="title"></slot></div>
      <div class="frame">
        <div
          class="viewport"
          tabindex="0"
          role="application"
          aria-label=${labels.mapLabel ?? choropleth?.title ?? nothing}
          aria-description=${choropleth?.summary ?? nothing}
        ></div>
        <nightmap-region-list
          .features=${choropleth?.features ?? []}
          .selected=${this.selected}
          .label=${labels.regionsLabel ?? choropleth?.legendTitle ?? ''}
          @region-point=${(event) => this.pointing?.showInPlace(event.detail.iso)}
          @region-pick=${(event) => this.select(event.detail.iso)}
        ></nightmap-region-list>
        <div class="controls cover">
          <slot name="controls"></slot>
          ${this.button(labels.zoomIn, PLUS, () => this.canvas?.zoom(1))}
          ${this.button(labels.zoomOut, MINUS, () => this.canvas?.zoom(-1))}
          ${this.moved ? this.button(labels.resetView, FRAME, () => this.canvas?.reset()) : nothing}
        </div>
        <nightmap-hover-card hidden aria-hidden="true"></nightmap-hover-card>
        ${this.failed ? this.failure() : nothing}
      </div>
      <div class="legend cover"><slot name="legend"></slot></div>
    </div>`;
    }
    connectedCallback() {
        super.connectedCallback();
        if (this.hasUpdated) {
            this.begin();
            this.requestUpdate();
        }
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.fetching?.abort();
        this.covering.disconnect();
        this.canvas?.dispose();
        this.canvas = undefined;
        this.painted = undefined;
    }
    firstUpdated() {
        this.begin();
    }
    updated(changed) {
        if (changed.has('boundariesUrl') && changed.get('boundariesUrl') !== undefined) {
            void this.load();
        }
        const { canvas } = this;
        if (!canvas) {
            return;
        }
        const { colours } = this.look;
        const recoloured = colours !== undefined && this.painted !== colours;
        if (recoloured) {
            this.painted = colours;
            this.viewport.style.background = colours.sea;
            canvas.setColours(colours);
        }
        if (changed.has('choropleth') && this.choropleth) {
            canvas.setChoropleth(this.choropleth);
            this.pointing?.hide();
        }
        if (changed.has('selected')) {
            canvas.select(this.selected);
        }
        if (recoloured || changed.has('choropleth') || changed.has('pictureKey')) {
            this.announce();
        }
    }
    begin() {
        this.canvas = new MapCanvas(this.viewport, () => this.covers(), (moved) => (this.moved = moved));
        this.canvas.map.on('click', (event) => this.select(this.canvas.regionAt(event.coordinate)));
        this.pointing = new Pointing(this.canvas, this.viewport, this.card, () => this.choropleth);
        this.renderRoot.querySelectorAll('.cover').forEach((cover) => this.covering.observe(cover));
        if (this.choropleth) {
            this.canvas.setChoropleth(this.choropleth);
        }
        void this.load();
    }
    async load() {
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
        }
        catch (error) {
            if (!signal.aborted) {
                this.failed = true;
                console.error(error);
            }
        }
    }
    /** Says that the picture stands on the screen, once it does, on the boundaries it is meant for. */
    announce() {
        const key = this.pictureKey;
        const { canvas } = this;
        if (!canvas?.isComplete || this.loadedUrl !== this.boundariesUrl) {
            return;
        }
        canvas.map.once('rendercomplete', () => {
            if (key === this.pictureKey) {
                this.setAttribute('drawn', key);
                this.dispatchEvent(new CustomEvent('map-drawn', { detail: { key } }));
            }
        });
        canvas.map.render();
    }
    select(iso) {
        if (iso !== this.selected) {
            this.selected = iso;
            this.dispatchEvent(new CustomEvent('region-select', { detail: { iso }, bubbles: true, composed: true }));
        }
    }
    /** What lies over the map now, CSS pixels from its top left corner. */
    covers() {
        const map = this.viewport.getBoundingClientRect();
        return [...this.renderRoot.querySelectorAll('.cover')]
            .map((cover) => cover.getBoundingClientRect())
            .filter((box) => box.width > 0 && box.height > 0 && box.bottom > map.top && box.top < map.bottom)
            .map((box) => ({
            left: box.left - map.left,
            right: box.right - map.left,
            top: box.top - map.top,
            bottom: box.bottom - map.top,
        }));
    }
    button(label, path, act) {
        return html `<button type="button" aria-label=${label ?? nothing} title=${label ?? nothing} @click=${act}>
      ${icon(path)}
    </button>`;
    }
    failure() {
        return html `<div class="failed" role="alert">
      <span>${this.labels.failed}</span>
      <button type="button" @click=${() => this.load()}>${this.labels.retry}</button>
    </div>`;
    }
};
__decorate([
    property()
], NightmapMap.prototype, "boundariesUrl", void 0);
__decorate([
    property({ attribute: false })
], NightmapMap.prototype, "choropleth", void 0);
__decorate([
    property({ attribute: false })
], NightmapMap.prototype, "palette", void 0);
__decorate([
    property()
], NightmapMap.prototype, "theme", void 0);
__decorate([
    property()
], NightmapMap.prototype, "selected", void 0);
__decorate([
    property()
], NightmapMap.prototype, "pictureKey", void 0);
__decorate([
    property({ attribute: false })
], NightmapMap.prototype, "labels", void 0);
__decorate([
    state()
], NightmapMap.prototype, "moved", void 0);
__decorate([
    state()
], NightmapMap.prototype, "failed", void 0);
__decorate([
    query('.viewport')
], NightmapMap.prototype, "viewport", void 0);
__decorate([
    query('nightmap-hover-card')
], NightmapMap.prototype, "card", void 0);
NightmapMap = __decorate([
    customElement('nightmap-map')
], NightmapMap);
export { NightmapMap };
//# sourceMappingURL=nightmap-map.js.map