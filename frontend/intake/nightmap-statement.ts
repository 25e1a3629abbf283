import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { light, onLight, type Pointed } from './lit-line';
import { marked } from './marked-text';
import { key, type CodedMarks, type Mark, type Span } from './marks';
import { stretches } from './segments';
import { StatementMarks } from './statement-marks';
import { TextBlocks } from './text-blocks';
import { TextSelection } from './text-selection';

/**
 * A statement's text with its counts and places marked. It comes from outside, so it is only ever written as text nodes. It
 * stands in the light DOM: what a reader selects in it can be told there, in every browser. A long text stands in blocks, each of
 * which is laid out and marked once it comes near to what is in sight.
 *
 * One stop for the Tab key: the left and right arrows go from mark to mark, Enter goes to the mark's line, or to the doubt about
 * the whole that it is a reason of.
 *
 * Fires `line-choose` (detail {line}), `doubt-choose` (detail {doubt}) and `text-select` (detail {start, end}; equal where nothing
 * is selected).
 */
@customElement('nightmap-statement')
export class NightmapStatement extends LitElement {
  @property() text = '';
  /** What is said of each kind of mark, with `{line}` for the numbers of its lines; and, as `doubt`, of one in doubt. */
  @property({ attribute: false }) meanings: Readonly<Record<string, string>> = {};
  @property() label = '';

  private readonly found = new StatementMarks();
  /** Whether they are others than those that the blocks have. */
  private otherMarks = false;
  private readonly blocks = new TextBlocks(this);
  private numbers = new Map<number, number>();
  private pointed: Pointed = null;
  private unlisten?: () => void;

  constructor() {
    super();
    new TextSelection(
      this,
      () => this.querySelector('.nm-text'),
      (detail) => this.dispatchEvent(new CustomEvent('text-select', { detail })),
    );
  }

  @property({ attribute: false }) set marks(coded: CodedMarks) {
    this.found.set(coded);
    this.takeMarks();
  }

  /** Ids of the lines in the order of the table, as the first and the last of each run, for what is said of a mark. */
  @property({ attribute: false }) set order(runs: readonly number[]) {
    this.numbers = new Map();
    for (let i = 0; i < runs.length; i += 2) {
      for (let id = runs[i]!; id <= runs[i + 1]!; id++) {
        this.numbers.set(id, this.numbers.size + 1);
      }
    }
    this.requestUpdate();
  }

  /**
   * Marks otherwise than before, without moving what stays.
   *
   * @param gone what is not marked any more
   * @param changed what is new, or other than before
   */
  changeMarks(gone: CodedMarks, changed: CodedMarks): void {
    this.found.change(gone, changed);
    this.takeMarks();
  }

  private takeMarks(): void {
    this.otherMarks = true;
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.unlisten = onLight((pointed) => this.show(pointed));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unlisten?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) {
      this.blocks.cut(this.text);
    }
    if (changed.has('text') || this.otherMarks) {
      this.otherMarks = false;
      this.blocks.distribute(this.found.all);
    }
  }

  override render() {
    return html`<div
      class="nm-text"
      role="group"
      aria-label=${this.label}
      @pointerover=${(event: Event) => light(pointedAt(event.target))}
      @pointerleave=${() => light(null)}
      @focusin=${(event: Event) => light(pointedAt(event.target))}
      @focusout=${() => light(null)}
      @click=${(event: Event) => this.choose(event.target)}
      @keydown=${this.onKey}
      >${this.blocks.spans.map((block, index) => this.block(block, index))}</div
    >`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('text')) {
      this.scrollTop = 0;
      this.blocks.watch();
    }
    this.lightUp();
  }

  private block(block: Span, index: number) {
    const marks = this.blocks.marksOf(index);
    const stop = marks.find((mark) => mark === this.found.stop);
    const told = { stop, meanings: this.meanings, numbers: this.numbers };
    const given = [this.text, block.start, this.meanings, this.numbers, stop, ...marks];
    return html`<div class="nm-text-block" data-block=${index}
      >${guard(given, () => stretches(this.text, block, marks).map((stretch) => marked(stretch, told)))}</div
    >`;
  }

  private show(pointed: Pointed): void {
    this.pointed = pointed;
    this.lightUp();
    const first = pointed === null ? undefined : this.found.firstOf(pointed);
    if (first && !this.contains(document.activeElement) && !this.matches(':hover')) {
      void this.bring(first).then((element) => element?.scrollIntoView({ block: 'nearest' }));
    }
  }

  private lightUp(): void {
    this.querySelectorAll('.nm-lit').forEach((mark) => mark.classList.remove('nm-lit'));
    if (this.pointed !== null) {
      const name = typeof this.pointed === 'number' ? 'lines' : 'about';
      this.querySelectorAll(`[data-${name}~='${this.pointed}']`).forEach((mark) => mark.classList.add('nm-lit'));
    }
  }

  /** The element of a mark, once it is there. */
  private async bring(mark: Mark): Promise<HTMLElement | null> {
    this.blocks.bring(mark);
    await this.updateComplete;
    return this.querySelector<HTMLElement>(`[data-mark='${key(mark)}']`);
  }

  private onKey(event: KeyboardEvent): void {
    const at = event.target instanceof HTMLElement ? event.target.dataset.mark : undefined;
    const to = event.ctrlKey || event.altKey || event.metaKey ? null : this.found.move(event.key, at);
    if (to !== null) {
      this.requestUpdate();
      void this.bring(to).then((element) => element?.focus());
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.choose(event.target);
    } else {
      return;
    }
    event.preventDefault();
  }

  private choose(target: EventTarget | null): void {
    const pointed = pointedAt(target);
    if (pointed === null || document.getSelection()?.isCollapsed === false) {
      return;
    }
    this.dispatchEvent(
      typeof pointed === 'number'
        ? new CustomEvent('line-choose', { detail: { line: pointed } })
        : new CustomEvent('doubt-choose', { detail: { doubt: pointed } }),
    );
  }
}

function pointedAt(target: EventTarget | null): Pointed {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-lines],[data-about]') : null;
  const line = mark?.dataset.lines?.split(' ')[0];
  return line === undefined ? (mark?.dataset.about?.split(' ')[0] ?? null) : Number(line);
}

declare global {
  interface HTMLElementTagNameMap {
    'nightmap-statement': NightmapStatement;
  }
}
