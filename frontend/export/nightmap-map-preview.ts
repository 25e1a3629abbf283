import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Preview, PreviewLoader } from './preview-loader';

type Words = Readonly<Record<'loading' | 'shown' | 'busy' | 'failed' | 'none' | 'retry', string>>;

/**
 * A small image of what will be exported. The one before stays, paler, until the new one is there. The attribute `shown` holds
 * the address of the image that is on the screen.
 */
@customElement('nightmap-map-preview')
export class NightmapMapPreview extends LitElement {
  static override styles = css`
    :host {
      display: grid;
    }
    .frame {
      position: relative;
      box-sizing: border-box;
      border: 1px solid var(--nm-line);
      border-radius: var(--nm-radius);
      background: var(--nm-sunk);
    }
    img {
      position: absolute;
      inset: 12px;
      max-width: calc(100% - 24px);
      max-height: calc(100% - 24px);
      margin: auto;
      outline: 1px solid var(--nm-line2);
    }
    /* the sign of a transparent ground */
    img.transparent {
      background: repeating-conic-gradient(#c9ced2 0 25%, #eceff0 0 50%) 0 0 / 16px 16px;
    }
    img.stale {
      opacity: 0.4;
    }
    p {
      position: absolute;
      inset: auto 12px 12px;
      width: max-content;
      max-width: calc(100% - 48px);
      margin: 0 auto;
      padding: 4px 12px;
      border: 1px solid var(--nm-line);
      border-radius: var(--nm-radius);
      background: var(--nm-surface);
      font: var(--nm-font-secondary);
    }
    p.shown {
      overflow: hidden;
      width: 1px;
      height: 1px;
      padding: 0;
      border: 0;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    p.none {
      inset-block: 0;
      height: max-content;
      margin: auto;
    }
    p.failed {
      color: var(--nm-warn);
    }
    button {
      margin-left: 8px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--nm-accent);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    button:focus-visible {
      outline: var(--nm-focus);
      outline-offset: 2px;
    }
  `;

  @property() src = '';
  @property() alt = '';
  @property({ attribute: false }) transparent = false;
  @property({ attribute: false }) labels?: Words;
  @property({ reflect: true }) shown = '';

  @state() private preview: Preview = { kind: 'none' };
  @state() private image = '';
  @state() private imageIsTransparent = false;

  private readonly loader = new PreviewLoader((preview) => this.take(preview));

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.loader.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) {
      this.loader.want(this.src);
    }
  }

  override render() {
    const { preview, image, labels } = this;
    if (!labels) {
      return nothing;
    }
    const stale = preview.kind === 'shown' ? '' : 'stale';
    const ground = this.imageIsTransparent ? 'transparent' : '';
    return html`<div class="frame" aria-busy=${preview.kind === 'loading'}>
        ${image && preview.kind !== 'none' ? html`<img class="${stale} ${ground}" src=${image} alt=${this.alt} />` : nothing}
        <p class=${preview.kind} role="status">
        ${labels[preview.kind]}${preview.kind === 'failed'
          ? html`<button type="button" @click=${() => this.loader.retry()}>${labels.retry}</button>`
          : nothing}
        </p>
      </div>`;
  }

  private take(preview: Preview): void {
    this.preview = preview;
    if (preview.kind === 'shown') {
      this.image = preview.url;
      this.imageIsTransparent = this.transparent;
      this.shown = preview.src;
    } else if (preview.kind === 'none') {
      this.shown = '';
    }
  }
}
