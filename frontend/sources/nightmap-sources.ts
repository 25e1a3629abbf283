import '@vaadin/button/src/vaadin-button.js';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';

interface Card {
  readonly ref: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly basis: boolean;
  readonly facts: string;
  readonly figures: string;
  readonly differs: string;
  /** Address of the report's own page. */
  readonly address: string;
  /** Names the button that draws the map from it; null where there is none. */
  readonly draw: string | null;
}

interface Content {
  readonly cards: readonly Card[];
  readonly fold: { readonly summary: string; readonly cards: readonly Card[]; readonly more: string | null } | null;
}

type Words = Partial<Record<'basis' | 'leaves' | 'report' | 'draw', string>>;

/**
 * Reports, one below the other. Its parts are the page's own, in the style of `desk.css`. What the reports say is text, never
 * markup.
 *
 * Fires `source-draw` (detail {ref}). The card of the report that was chosen keeps the focus.
 */
@customElement('nightmap-sources')
export class NightmapSources extends LitElement {
  @property({ attribute: false }) content?: Content;
  @property({ attribute: false }) words: Words = {};
  private chosen: string | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    const { content } = this;
    if (!content) {
      return nothing;
    }
    // other reports begin folded and without focus, as on a page of their own
    return keyed(content, html`${content.cards.map((card) => this.card(card))}${this.fold(content)}`);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('content') || this.chosen === null) {
      return;
    }
    // its card is another one now, without the button
    const card = [...this.querySelectorAll<HTMLElement>('.nm-source')].find((one) => one.dataset.ref === this.chosen);
    this.chosen = null;
    if (card && document.activeElement === document.body) {
      card.closest('details')?.setAttribute('open', '');
      card.focus();
    }
  }

  private fold({ fold }: Content) {
    return fold
      ? html`<details class="nm-fold">
          <summary>${fold.summary}</summary>
          <div class="nm-sources-folded">
            ${fold.cards.map((card) => this.card(card))}
            ${fold.more === null ? nothing : html`<div class="nm-secondary">${fold.more}</div>`}
          </div>
        </details>`
      : nothing;
  }

  private card(card: Card) {
    const { words } = this;
    return html`<div class="nm-source" role="group" tabindex="-1" data-ref=${card.ref} aria-label=${card.publisher}>
      <div class="nm-source-head">
        ${this.publisher(card)}
        ${card.basis ? html`<span class="nm-pill nm-pill-strong">${words.basis}</span>` : nothing}
      </div>
      <div class="nm-note">${card.facts}</div>
      <div class="nm-small">${card.figures}</div>
      ${card.differs ? html`<div class="nm-small nm-differs">${card.differs}</div>` : nothing}
      <div class="nm-small"><a router-link href=${card.address}>${words.report}</a></div>
      ${card.draw === null ? nothing : this.draw(card, card.draw)}
    </div>`;
  }

  /** The publisher learns nothing of the page that its reader comes from. */
  private publisher({ publisher, url }: Card) {
    return url === null
      ? html`<span class="nm-strong">${publisher}</span>`
      : html`<a class="nm-source-link" href=${url} target="_blank" rel="noopener noreferrer" title=${this.words.leaves ?? ''}
          >${publisher}<span class="nm-icon" data-icon="external" aria-hidden="true"></span
        ></a>`;
  }

  private draw({ ref }: Card, name: string) {
    const tell = () => {
      this.chosen = ref;
      this.dispatchEvent(new CustomEvent('source-draw', { detail: { ref } }));
    };
    return html`<vaadin-button theme="tertiary-inline small" aria-label=${name} @click=${tell}
      >${this.words.draw}</vaadin-button
    >`;
  }
}
