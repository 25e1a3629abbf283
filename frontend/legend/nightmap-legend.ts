import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Look } from '../look/look';
import type { LegendEntries, Palette, StateEntry, ThemeName } from '../map/contracts';
import type { NightmapMap } from '../map/nightmap-map';
import { legendCss } from './legend-css';
import './nightmap-swatch';

/** This many classes leave the first one room for a number with its unit. */
const ROOM_FOR_UNIT = 5;

/** With more letters than these the classes stand below each other. */
const LETTERS_IN_A_ROW = 46;

/** In small print where one has more. */
const LETTERS_OF_A_LABEL = 6;

/**
 * Classes and states of the picture. A panel over the map; on a narrow page a bar below it.
 *
 * `unit` is the first class's number of regions with its unit, "2 regions"; the other classes show the number alone. More
 * than five classes are too narrow for it: all show the number alone, and `caption` below them says what it counts.
 *
 * With `symbols` it explains the circles of the map that it stands on, in the size that they have there.
 */
@customElement('nightmap-legend')
export class NightmapLegend extends LitElement {
  static override styles = legendCss;

  @property({ attribute: false }) choropleth?: LegendEntries;
  @property({ attribute: false }) palette?: Palette;
  @property() theme?: ThemeName;
  @property() unit = '';
  @property() caption = '';
  /** Of several maps; regions are not counted then. */
  @property({ type: Boolean, reflect: true }) several = false;
  /** Closed, it shows its title alone. */
  @property({ attribute: false }) open = true;

  /** Whether circles stand for the values. */
  @property({ attribute: false }) symbols = false;
  @property() symbolsText = '';
  /** How a region is called that has a circle. */
  @property() countedText = '';

  private readonly look = new Look(this);
  private map: NightmapMap | null = null;
  private readonly onSized = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.map = this.closest('nightmap-map');
    this.map?.addEventListener('circles-sized', this.onSized);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.map?.removeEventListener('circles-sized', this.onSized);
  }

  override render() {
    const { choropleth, look } = this;
    if (!choropleth || !look.colours) {
      return nothing;
    }
    return html`<h2 id="title">${choropleth.legendTitle}</h2>
      ${choropleth.legendNote ? html`<p class="note">${choropleth.legendNote}</p>` : nothing}
      ${this.open ? html`<div class="body">${this.classes(choropleth)}${this.states(choropleth)}</div>` : nothing}`;
  }

  private classes({ classes }: LegendEntries) {
    const ramp = this.look.colours!.ramp;
    const captioned = classes.length > ROOM_FOR_UNIT && this.caption !== '' && !this.several;
    const listed = classes.reduce((sum, { label }) => sum + label.length, 0) > LETTERS_IN_A_ROW;
    const small = classes.some(({ label }) => label.length > LETTERS_OF_A_LABEL);
    return classes.length === 0
      ? nothing
      : html`<div class="classified">
          <ul class=${listed ? 'listed' : small ? 'classes small' : 'classes'} aria-labelledby="title">
            ${classes.map(
              ({ step, label, regions }, index) =>
                html`<li>
                  <i style="background:${ramp[step]?.fill ?? 'none'}"></i><span>${label}</span>${this.several
                    ? nothing
                    : html`<small>${index === 0 && this.unit && !captioned && !listed ? this.unit : regions}</small>`}
                </li>`,
            )}
          </ul>
          ${captioned ? html`<p class="caption">${this.caption}</p>` : nothing} ${this.symbols ? this.circles() : nothing}
        </div>`;
  }

  /** Some values in a row, each beside its circle. */
  private circles() {
    const [circles, largest] = [this.choropleth?.circles ?? [], this.map?.largestCircle ?? 0];
    const most = circles[0]?.value ?? 0;
    if (most <= 0 || largest <= 0) {
      return nothing;
    }
    const middle = largest + 2;
    let x = 0;
    return html`<p class="note circles">${this.symbolsText}</p>
      <div class="circles"><svg width="278" height=${2 * middle} viewBox="0 0 278 ${2 * middle}" aria-hidden="true">
        ${circles.map(({ value, shown, step }) => {
          const radius = largest * Math.sqrt(value / most);
          const ramp = this.look.colours!.ramp[step];
          const at = x + radius + 2;
          x += 2 * radius + 10 + 8 * shown.length + 16;
          return svg`<circle cx=${at} cy=${middle} r=${radius} fill=${ramp?.fill ?? 'none'}
              stroke=${this.look.colours!.counted.border}></circle>
            <text x=${at + radius + 6} y=${middle + 4.5}>${shown}</text>`;
        })}
      </svg></div>`;
  }

  /** Under circles, what a region looks like that has one is a state to be explained too. */
  private entries({ classes, states }: LegendEntries): readonly StateEntry[] {
    const regions = classes.reduce((sum, range) => sum + range.regions, 0);
    return this.symbols && regions > 0
      ? [
          { state: 'counted', label: this.countedText, step: null, regions },
          ...states.map((entry) => ({ ...entry, step: null })),
        ]
      : states;
  }

  private states(choropleth: LegendEntries) {
    const states = this.entries(choropleth);
    return states.length === 0
      ? nothing
      : html`<ul class="states">
          ${states.map(
            ({ state, step, label, regions }) =>
              html`<li>
                <nightmap-swatch .state=${state} .step=${step} .palette=${this.palette} .theme=${this.theme}></nightmap-swatch>
                ${label} ${this.several ? nothing : html`<span>${regions}</span>`}
              </li>`,
          )}
        </ul>`;
  }
}
