import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Look } from '../look/look';
import type { LegendEntries, Palette, ThemeName } from '../map/contracts';
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
 */
@customElement('nightmap-legend')
export class NightmapLegend extends LitElement {
  static override styles = css`
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
    /* Seven classes take the room of five, whatever their numbers, so that the map need not give way to them. */
    .classes {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(min-content, 1fr);
      gap: 2px;
      width: 278px;
    }
    .classes li {
      white-space: nowrap;
    }
    .classes span {
      padding-right: 2px;
    }
    .classes.small li,
    .classes:has(> :nth-child(6)) li {
      font: var(--nm-font-note);
    }
    h2:has(+ .note) {
      margin-bottom: 0;
    }
    .note {
      margin: 0 0 8px;
      color: var(--nm-ink2);
      font: var(--nm-font-note);
    }
    .listed {
      display: grid;
      gap: 2px;
    }
    .listed li {
      display: flex;
      gap: 8px;
      align-items: center;
    }
    .listed i {
      flex: none;
      box-sizing: border-box;
      width: 24px;
      height: 16px;
      border: 1px solid var(--nm-swatch-line);
    }
    .caption {
      margin: 0;
      color: var(--nm-ink2);
      font: var(--nm-font-note);
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
    .classified + .states {
      margin-top: 10px;
      padding-top: 10px;
      border-top: 1px solid var(--nm-line);
    }
    .states li {
      display: flex;
      align-items: center;
      gap: 8px;
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
      .classified + .states {
        margin: 0;
        padding: 0;
        border: 0;
      }
    }
    /* they say nothing without their colours */
    @media (forced-colors: active) {
      .classes i {
        forced-color-adjust: none;
      }
    }
  `;

  @property({ attribute: false }) choropleth?: LegendEntries;
  @property({ attribute: false }) palette?: Palette;
  @property() theme?: ThemeName;
  @property() unit = '';
  @property() caption = '';
  /** Of several maps; the regions of the classes are not counted then. */
  @property({ attribute: false }) several = false;
  /** Closed, it shows its title alone. */
  @property({ attribute: false }) open = true;

  private readonly look = new Look(this);

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
          ${captioned ? html`<p class="caption">${this.caption}</p>` : nothing}
        </div>`;
  }

  private states({ states }: LegendEntries) {
    return states.length === 0
      ? nothing
      : html`<ul class="states">
          ${states.map(
            ({ state, step, label, regions }) =>
              html`<li>
                <nightmap-swatch .state=${state} .step=${step} .palette=${this.palette} .theme=${this.theme}></nightmap-swatch>
                ${label} <span>${regions}</span>
              </li>`,
          )}
        </ul>`;
  }
}
