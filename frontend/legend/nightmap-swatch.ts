import { css, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Look } from '../look/look';
import type { Palette, ThemeName } from '../map/contracts';
import { swatch, type SwatchState } from './swatch';

const SIZES = { legend: [24, 16], table: [12, 12] } as const;

/** How regions of a state look on the map, for the legend and the table. Without a palette of its own: the page's. */
@customElement('nightmap-swatch')
export class NightmapSwatch extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      vertical-align: middle;
    }
  `;

  @property() state: SwatchState = 'no_report';
  @property({ type: Number }) step: number | null = null;
  @property({ attribute: false }) palette?: Palette;
  @property() theme?: ThemeName;
  @property() size: keyof typeof SIZES = 'legend';

  private readonly look = new Look(this);

  override render() {
    const [width, height] = SIZES[this.size];
    return this.look.colours && swatch(this.state, this.step, this.look.colours, width, height);
  }
}
