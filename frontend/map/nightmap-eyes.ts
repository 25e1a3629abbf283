import { html, LitElement, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/**
 * Shows the element that it is in as other eyes see it. `matrix` is what they see of red, green and blue light, row by row; without
 * nine numbers nothing is changed. It is for amounts of light, not for colours as they are written: hence linearRGB.
 */
@customElement('nightmap-eyes')
export class NightmapEyes extends LitElement {
  @property({ attribute: false }) matrix: readonly number[] = [];

  /** A filter is only found in the tree of what it filters. */
  protected override createRenderRoot(): this {
    return this;
  }

  override render() {
    if (!this.isOn) {
      return nothing;
    }
    const rows = [0, 3, 6].map((row) => `${this.matrix.slice(row, row + 3).join(' ')} 0 0`);
    return html`<svg width="0" height="0" aria-hidden="true">
      ${svg`<filter id="nm-eyes" x="0" y="0" width="1" height="1" color-interpolation-filters="linearRGB">
        <feColorMatrix type="matrix" values=${[...rows, '0 0 0 1 0'].join(' ')}></feColorMatrix>
      </filter>`}
    </svg>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('matrix') && this.parentElement) {
      this.parentElement.style.filter = this.isOn ? 'url(#nm-eyes)' : '';
    }
  }

  private get isOn(): boolean {
    return this.matrix.length === 9;
  }
}
