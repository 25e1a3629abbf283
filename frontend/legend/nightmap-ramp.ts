import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Look } from '../look/look';
import type { ThemeName } from '../map/contracts';

/** The colours of a ramp side by side, few to many, as they are in the page's look. `light` and `dark` hold them with spaces between. */
@customElement('nightmap-ramp')
export class NightmapRamp extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      width: 81px;
      height: 12px;
      border: 1px solid var(--nm-swatch-line);
    }
    i {
      flex: 1;
    }
  `;

  @property() light = '';
  @property() dark = '';
  @property({ attribute: false }) theme?: ThemeName;

  private readonly look = new Look(this);

  override render() {
    return this[this.look.theme]
      .split(' ')
      .filter((fill) => fill !== '')
      .map((fill) => html`<i style="background:${fill}"></i>`);
  }
}
