import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

type Words = Readonly<Record<'address' | 'copy' | 'copied' | 'byHand', string>>;

/** An address in full, read-only, with a button that copies it. Without the right to the clipboard the page's own way is taken. */
@customElement('nightmap-copy-address')
export class NightmapCopyAddress extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      flex: none;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px 8px;
    }
    label,
    p {
      grid-column: 1 / -1;
      margin: 0;
      color: var(--nm-ink2);
      font: var(--nm-font-secondary);
    }
    p {
      min-height: 18px;
    }
    input,
    button {
      box-sizing: border-box;
      height: var(--nm-control-height);
      border: 1px solid var(--nm-line2);
      border-radius: var(--nm-radius);
      background: var(--nm-surface);
      color: var(--nm-ink);
      font: var(--nm-font-secondary);
    }
    input {
      min-width: 0;
      padding: 0 8px;
      text-overflow: ellipsis;
    }
    button {
      padding: 0 16px;
      color: var(--nm-accent);
      font-weight: 600;
      cursor: pointer;
    }
    button:disabled {
      color: var(--nm-line2);
      cursor: default;
    }
    :focus-visible {
      outline: var(--nm-focus);
      outline-offset: 1px;
    }
  `;

  /** Relative to the page; empty for none. */
  @property() address = '';
  @property({ attribute: false }) labels?: Words;

  @state() private copied: '' | 'copied' | 'byHand' = '';
  @query('input') private readonly field!: HTMLInputElement;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('address')) {
      this.copied = '';
    }
  }

  override render() {
    const { address, labels } = this;
    const full = address === '' ? '' : new URL(address, document.baseURI).href;
    return labels
      ? html`<label for="address">${labels.address}</label>
          <input id="address" readonly .value=${full} @focus=${() => this.field.select()} />
          <button type="button" ?disabled=${full === ''} @click=${() => this.copy(full)}>${labels.copy}</button>
          <p role="status">${this.copied === '' ? nothing : labels[this.copied]}</p>`
      : nothing;
  }

  private async copy(text: string): Promise<void> {
    try {
      // there is none on a page without TLS, other than on one's own machine
      await navigator.clipboard.writeText(text);
      this.copied = 'copied';
    } catch {
      this.field.focus();
      this.field.select();
      this.copied = document.execCommand('copy') ? 'copied' : 'byHand';
    }
  }
}
