var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
const GAP = 14;
/** What a region says of itself, beside the pointer. Text only, never markup. */
let HoverCard = class HoverCard extends LitElement {
    constructor() {
        super(...arguments);
        this.name = '';
        this.said = '';
        this.note = '';
    }
    static { this.styles = css `
    :host {
      position: absolute;
      left: 0;
      top: 0;
      z-index: 3;
      max-width: 260px;
      padding: 6px 10px 7px;
      border: 1px solid var(--nm-line2);
      border-radius: var(--nm-radius);
      background: var(--nm-surface);
      color: var(--nm-ink);
      font: var(--nm-font-secondary);
      pointer-events: none;
    }
    :host([hidden]) {
      display: none;
    }
    strong,
    span {
      display: block;
      overflow-wrap: anywhere;
    }
    strong {
      font-weight: 600;
    }
    .note {
      color: var(--nm-ink2);
      font: var(--nm-font-note);
    }
  `; }
    render() {
        return html `<strong>${this.name}</strong><span>${this.said}</span>
      ${this.note ? html `<span class="note">${this.note}</span>` : nothing}`;
    }
    /** Stands beside a point of the frame, on the side where there is room, CSS pixels. */
    async standAt(x, y, width, height) {
        this.hidden = false;
        await this.updateComplete;
        const { offsetWidth, offsetHeight } = this;
        const left = x + GAP + offsetWidth > width ? x - GAP - offsetWidth : x + GAP;
        const top = Math.min(Math.max(4, y + GAP), height - offsetHeight - 4);
        this.style.transform = `translate(${Math.max(4, Math.round(left))}px, ${Math.round(top)}px)`;
    }
};
__decorate([
    property()
], HoverCard.prototype, "name", void 0);
__decorate([
    property()
], HoverCard.prototype, "said", void 0);
__decorate([
    property()
], HoverCard.prototype, "note", void 0);
HoverCard = __decorate([
    customElement('nightmap-hover-card')
], HoverCard);
export { HoverCard };
//# sourceMappingURL=hover-card.js.map