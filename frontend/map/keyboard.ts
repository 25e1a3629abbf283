import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { moved } from '../look/cursor';
import type { ChoroplethFeature } from './contracts';

/**
 * The map for the keyboard and for those who cannot see it: a list of the regions, highest counts first, that the arrow
 * keys walk through while the map marks where they are. It takes no room; the frame around the map shows the focus.
 *
 * Fires `region-point` (detail {iso}, null when the list is left) and `region-pick` (detail {iso}, null for Escape).
 */
@customElement('nightmap-region-list')
export class RegionList extends LitElement {
  static override styles = css`
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
  `;

  @property({ attribute: false }) features: readonly ChoroplethFeature[] = [];
  @property() selected: string | null = null;
  @property() label = '';
  @state() private cursor = -1;
  private inOrder: readonly ChoroplethFeature[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('features')) {
      this.inOrder = [...this.features].sort(
        (a, b) => (b.value ?? -1) - (a.value ?? -1) || a.name.localeCompare(b.name),
      );
    }
    if (changed.has('features') || changed.has('selected')) {
      this.cursor = this.inOrder.findIndex((feature) => feature.iso === this.selected);
    }
  }

  override render() {
    return html`<ul
      role="listbox"
      tabindex="0"
      aria-label=${this.label}
      aria-activedescendant=${this.cursor < 0 ? '' : `region-${this.cursor}`}
      @keydown=${this.onKey}
      @focus=${() => this.tell('region-point', this.inOrder[this.cursor]?.iso ?? null)}
      @blur=${() => this.tell('region-point', null)}
    >
      ${this.inOrder.map(
        (feature, index) =>
          html`<li role="option" id="region-${index}" aria-selected=${feature.iso === this.selected}>
            ${feature.name}: ${feature.said}
          </li>`,
      )}
    </ul>`;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const to = moved(event.key, this.cursor, this.inOrder.length);
    if (to !== null) {
      this.cursor = to;
      this.tell('region-point', this.inOrder[to]!.iso);
    } else if ((event.key === 'Enter' || event.key === ' ') && this.cursor >= 0) {
      this.tell('region-pick', this.inOrder[this.cursor]!.iso);
    } else if (event.key === 'Escape') {
      this.tell('region-pick', null);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private tell(type: string, iso: string | null): void {
    this.dispatchEvent(new CustomEvent(type, { detail: { iso } }));
  }
}
