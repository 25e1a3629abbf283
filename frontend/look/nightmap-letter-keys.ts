import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** Where the choice is kept: it is the reader's, whoever is signed in. */
const KEPT = 'nightmap-letter-keys';

/**
 * Turns the page's single-letter keys off and on again, for those who meet them by accident: by speech, or with a tremor
 * (WCAG 2.1.4). In sight while it has the focus.
 */
@customElement('nightmap-letter-keys')
export class NightmapLetterKeys extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    button {
      position: absolute;
      z-index: 10;
      top: 8px;
      left: 8px;
      padding: 8px 16px;
      border: 1px solid var(--nm-line2);
      border-radius: var(--nm-radius);
      background: var(--nm-surface);
      color: var(--nm-accent);
      font: var(--nm-font-count);
      cursor: pointer;
    }
    button:focus-visible {
      outline: var(--nm-focus);
      outline-offset: 2px;
    }
    button:not(:focus) {
      overflow: hidden;
      width: 1px;
      height: 1px;
      padding: 0;
      border: 0;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;

  /** The keys, as KeyboardEvent has them. */
  @property() keys = '';
  /** What the button says while they are on, and while they are off. */
  @property() turnOff = '';
  @property() turnOn = '';
  @state() private off = localStorage.getItem(KEPT) === 'off';

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.hold, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.hold, { capture: true });
  }

  override render() {
    return html`<button type="button" @click=${this.toggle}>${this.off ? this.turnOn : this.turnOff}</button>`;
  }

  private toggle(): void {
    this.off = !this.off;
    localStorage.setItem(KEPT, this.off ? 'off' : 'on');
  }

  /** Keeps a key from the page; what is typed into a field is nobody's shortcut. */
  private readonly hold = (event: KeyboardEvent): void => {
    const typed = event.composedPath()[0];
    const field = typed instanceof HTMLInputElement || typed instanceof HTMLTextAreaElement;
    if (this.off && !field && !event.ctrlKey && !event.altKey && !event.metaKey && this.keys.includes(event.key.toLowerCase())) {
      event.stopImmediatePropagation();
    }
  };
}
