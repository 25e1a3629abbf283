import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const GAP = 14;

/** What a region says of itself, beside the pointer. Text only, never markup. */
@customElement('nightmap-hover-card')
export class HoverCard extends LitElement {
  static override styles = css`
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
  `;

  @property() name = '';
  @property() said = '';
  @property() note = '';

  override render() {
    return html`<strong>${this.name}</strong><span>${this.said}</span>
      ${this.note ? html`<span class="note">${this.note}</span>` : nothing}`;
  }

  /** Stands beside a point of the frame, on the side where there is room, CSS pixels. */
  async standAt(x: number, y: number, width: number, height: number): Promise<void> {
    this.hidden = false;
    await this.updateComplete;
    const { offsetWidth, offsetHeight } = this;
    const left = x + GAP + offsetWidth > width ? x - GAP - offsetWidth : x + GAP;
    const top = Math.min(Math.max(4, y + GAP), height - offsetHeight - 4);
    this.style.transform = `translate(${Math.max(4, Math.round(left))}px, ${Math.round(top)}px)`;
  }
}
