import { customElement } from 'lit/decorators.js';
import { light, onLight, type Pointed } from './lit-line';

/**
 * What is said of a review as a whole. A doubt names itself by its code in `data-doubt`: where it is pointed at, or has the
 * focus, the words of the text that it is about are lit, and it is where they are.
 */
@customElement('nightmap-verdicts')
export class NightmapVerdicts extends HTMLElement {
  private unlisten?: () => void;

  connectedCallback(): void {
    this.unlisten = onLight((pointed) => this.show(pointed));
    this.addEventListener('pointerover', this.onPoint);
    this.addEventListener('focusin', this.onPoint);
    this.addEventListener('pointerleave', this.onLeave);
    this.addEventListener('focusout', this.onLeave);
  }

  disconnectedCallback(): void {
    this.unlisten?.();
    this.removeEventListener('pointerover', this.onPoint);
    this.removeEventListener('focusin', this.onPoint);
    this.removeEventListener('pointerleave', this.onLeave);
    this.removeEventListener('focusout', this.onLeave);
  }

  private readonly onPoint = (event: Event): void => {
    const doubt = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-doubt]') : null;
    light(doubt?.dataset.doubt ?? null);
  };

  private readonly onLeave = (): void => light(null);

  private show(pointed: Pointed): void {
    this.querySelectorAll<HTMLElement>('[data-doubt]').forEach((doubt) =>
      doubt.classList.toggle('nm-lit', doubt.dataset.doubt === pointed),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nightmap-verdicts': NightmapVerdicts;
  }
}
