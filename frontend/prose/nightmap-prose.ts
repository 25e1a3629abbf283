import { LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** A tag with class names, "div.nm-note", then attributes if there are any, then texts and further pieces. */
type Piece = readonly [string, ...(string | Readonly<Record<string, string>> | Piece)[]];

/**
 * What is only read, in the style of the page. Tags and attributes are the program's own; what a source says is always text.
 */
@customElement('nightmap-prose')
export class NightmapProse extends LitElement {
  @property({ attribute: false }) pieces: readonly Piece[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('pieces')) {
      this.replaceChildren(...this.pieces.map(made));
    }
  }
}

function made([name, ...inside]: Piece): HTMLElement {
  const [tag, ...classNames] = name.split('.');
  const element = document.createElement(tag!);
  element.classList.add(...classNames);
  for (const part of inside) {
    if (typeof part === 'string') {
      element.append(part);
    } else if (isPiece(part)) {
      element.append(made(part));
    } else {
      Object.entries(part).forEach(([attribute, value]) => element.setAttribute(attribute, value));
    }
  }
  return element;
}

function isPiece(part: Piece | Readonly<Record<string, string>>): part is Piece {
  return Array.isArray(part);
}
