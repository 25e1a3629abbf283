var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { css, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Look } from '../look/look';
import { swatch } from './swatch';
const SIZES = { legend: [24, 16], table: [12, 12] };
/** How regions of a state look on the map, for the legend and the table. Without a palette of its own: the page's. */
let NightmapSwatch = class NightmapSwatch extends LitElement {
    constructor() {
        super(...arguments);
        this.state = 'no_report';
        this.step = null;
        this.size = 'legend';
        this.look = new Look(this);
    }
    static { this.styles = css `
    :host {
      display: inline-block;
      flex: none;
      vertical-align: middle;
    }
  `; }
    render() {
        const [width, height] = SIZES[this.size];
        return this.look.colours && swatch(this.state, this.step, this.look.colours, width, height);
    }
};
__decorate([
    property()
], NightmapSwatch.prototype, "state", void 0);
__decorate([
    property({ type: Number })
], NightmapSwatch.prototype, "step", void 0);
__decorate([
    property({ attribute: false })
], NightmapSwatch.prototype, "palette", void 0);
__decorate([
    property()
], NightmapSwatch.prototype, "theme", void 0);
__decorate([
    property()
], NightmapSwatch.prototype, "size", void 0);
NightmapSwatch = __decorate([
    customElement('nightmap-swatch')
], NightmapSwatch);
export { NightmapSwatch };
//# sourceMappingURL=nightmap-swatch.js.map