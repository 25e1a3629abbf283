var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { moved } from '../look/cursor';
/**
 * The map for the keyboard and for those who cannot see it: a list of the regions, highest counts first, that the arrow
 * keys walk through while the map marks where they are. It takes no room; the frame around the map shows the focus.
 *
 * Fires `region-point` (detail {iso}, null when the list is left) and `region-pick` (detail {iso}, null for Escape).
 */
let RegionList = class RegionList extends LitElement {
    constructor() {
        super(...arguments);
        this.features = [];
        this.selected = null;
        this.label = '';
        this.cursor = -1;
        this.inOrder = [];
    }
    static { this.styles = css `
    :host {
      position: absolute;
      inset: 0;
      pointer-events: none;
    }
    ul {
      position: absolute;
      inset: 0;
      margin: 0;
      padding: 0;
      list-style: none;
      overflow: hidden;
      z-index: 2;
    }
    ul:focus-visible {
      outline: 2px solid var(--nm-accent);
      outline-offset: -2px;
    }
    li {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `; }
    willUpdate(changed) {
        if (changed.has('features')) {
            this.inOrder = [...this.features].sort((a, b) => (b.count ?? -1) - (a.count ?? -1) || a.name.localeCompare(b.name));
        }
        if (changed.has('features') || changed.has('selected')) {
            this.cursor = this.inOrder.findIndex((feature) => feature.iso === this.selected);
        }
    }
    render() {
        return html `<ul
      role="listbox"
      tabindex="0"
      aria-label=${this.label}
      aria-activedescendant=${this.cursor < 0 ? '' : `region-${this.cursor}`}
      @keydown=${this.onKey}
      @focus=${() => this.tell('region-point', this.inOrder[this.cursor]?.iso ?? null)}
      @blur=${() => this.tell('region-point', null)}
    >
      ${this.inOrder.map((feature, index) => html `<li role="option" id="region-${index}" aria-selected=${feature.iso === this.selected}>
            ${feature.name}: ${feature.said}
          </li>`)}
    </ul>`;
    }
    onKey(event) {
        if (event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        const to = moved(event.key, this.cursor, this.inOrder.length);
        if (to !== null) {
            this.cursor = to;
            this.tell('region-point', this.inOrder[to].iso);
        }
        else if ((event.key === 'Enter' || event.key === ' ') && this.cursor >= 0) {
            this.tell('region-pick', this.inOrder[this.cursor].iso);
        }
        else if (event.key === 'Escape') {
            this.tell('region-pick', null);
        }
        else {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    }
    tell(type, iso) {
        this.dispatchEvent(new CustomEvent(type, { detail: { iso } }));
    }
};
__decorate([
    property({ attribute: false })
], RegionList.prototype, "features", void 0);
__decorate([
    property()
], RegionList.prototype, "selected", void 0);
__decorate([
    property()
], RegionList.prototype, "label", void 0);
__decorate([
    state()
], RegionList.prototype, "cursor", void 0);
RegionList = __decorate([
    customElement('nightmap-region-list')
], RegionList);
export { RegionList };
//# sourceMappingURL=keyboard.js.map