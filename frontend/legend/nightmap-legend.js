var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Look } from '../look/look';
import './nightmap-swatch';
/**
 * Classes and states of the picture. A panel over the map; on a narrow page a bar below it.
 *
 * `unit` is the first class's number of regions with its unit, "2 regions"; the other classes show the number alone.
 */
let NightmapLegend = class NightmapLegend extends LitElement {
    constructor() {
        super(...arguments);
        this.unit = '';
        /** Closed, it shows its title alone. */
        this.open = true;
        this.look = new Look(this);
    }
    static { this.styles = css `
    :host {
      display: block;
      box-sizing: border-box;
      padding: 12px 16px 14px;
      border: 1px solid var(--nm-line);
      border-radius: var(--nm-radius);
      background: var(--nm-panel);
      color: var(--nm-ink);
      font: 400 13px/16px var(--nm-font);
    }
    :host([hidden]) {
      display: none;
    }
    h2 {
      margin: 0 0 8px;
      font: var(--nm-font-section);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .classes {
      display: flex;
      gap: 2px;
    }
    .classes li {
      min-width: 54px;
      white-space: nowrap;
    }
    .classes i {
      display: block;
      box-sizing: border-box;
      height: 16px;
      margin-bottom: 4px;
      border: 1px solid var(--nm-swatch-line);
    }
    small {
      display: block;
      padding-right: 4px;
      color: var(--nm-ink2);
      font: var(--nm-font-note);
    }
    .states {
      display: grid;
      gap: 4px 24px;
      line-height: 20px;
    }
    .classes + .states {
      margin-top: 10px;
      padding-top: 10px;
      border-top: 1px solid var(--nm-line);
    }
    .states li {
      display: flex;
      align-items: center;
      gap: 8px;
      white-space: nowrap;
    }
    .states span {
      color: var(--nm-ink2);
    }
    @media (max-width: 1000px) {
      :host {
        border-width: 1px 0;
        border-radius: 0;
        background: var(--nm-surface);
      }
      .body {
        display: flex;
        flex-wrap: wrap;
        gap: 12px 32px;
      }
      .states {
        grid-template-columns: repeat(2, auto);
        align-content: start;
      }
      .classes + .states {
        margin: 0;
        padding: 0;
        border: 0;
      }
      .states li {
        white-space: normal;
      }
    }
  `; }
    render() {
        const { choropleth, look } = this;
        if (!choropleth || !look.colours) {
            return nothing;
        }
        return html `<h2 id="title">${choropleth.legendTitle}</h2>
      ${this.open ? html `<div class="body">${this.classes(choropleth)}${this.states(choropleth)}</div>` : nothing}`;
    }
    classes({ classes }) {
        const ramp = this.look.colours.ramp;
        return classes.length === 0
            ? nothing
            : html `<ul class="classes" aria-labelledby="title">
          ${classes.map(({ step, label, regions }, index) => html `<li>
                <i style="background:${ramp[step]?.fill ?? 'none'}"></i>${label}<small
                  >${index === 0 && this.unit ? this.unit : regions}</small
                >
              </li>`)}
        </ul>`;
    }
    states({ states }) {
        return states.length === 0
            ? nothing
            : html `<ul class="states">
          ${states.map(({ state, step, label, regions }) => html `<li>
                <nightmap-swatch .state=${state} .step=${step} .palette=${this.palette} .theme=${this.theme}></nightmap-swatch>
                ${label} <span>${regions}</span>
              </li>`)}
        </ul>`;
    }
};
__decorate([
    property({ attribute: false })
], NightmapLegend.prototype, "choropleth", void 0);
__decorate([
    property({ attribute: false })
], NightmapLegend.prototype, "palette", void 0);
__decorate([
    property()
], NightmapLegend.prototype, "theme", void 0);
__decorate([
    property()
], NightmapLegend.prototype, "unit", void 0);
__decorate([
    property({ attribute: false })
], NightmapLegend.prototype, "open", void 0);
NightmapLegend = __decorate([
    customElement('nightmap-legend')
], NightmapLegend);
export { NightmapLegend };
//# sourceMappingURL=nightmap-legend.js.map