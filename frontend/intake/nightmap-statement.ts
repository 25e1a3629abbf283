import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { moved } from '../look/cursor';
import { light, onLight } from './lit-line';
import { segments, type Mark, type Segment, type Span } from './segments';

/** Selections change with every unit that the pointer passes; milliseconds until one counts. */
const SETTLED = 150;

/**
 * A statement's text with its counts and places marked. It comes from outside, so it is only ever written as text nodes. It
 * stands in the light DOM: what a reader selects in it can be told there, in every browser.
 *
 * One stop for the Tab key: the left and right arrows go from mark to mark, Enter goes to the mark's line.
 *
 * Fires `line-choose` (detail {line}) and `text-select` (detail {start, end}; equal where nothing is selected).
 */
@customElement('nightmap-statement')
export class NightmapStatement extends LitElement {
  @property() text = '';
  @property({ attribute: false }) marks: readonly Mark[] = [];
  /** What is said of each kind of mark, with `{line}` for the numbers of its lines; and, as `doubt`, of one in doubt. */
  @property({ attribute: false }) meanings: Readonly<Record<string, string>> = {};
  @property() label = '';

  private numbers = new Map<number, number>();
  private unlisten?: () => void;
  private pending = 0;

  /** Ids of the lines in the order of the table, for what is said of a mark. */
  @property({ attribute: false }) set order(ids: readonly number[]) {
    this.numbers = new Map(ids.map((id, index) => [id, index + 1]));
    this.requestUpdate();
  }

  /**
   * Marks otherwise than before, without moving what stays.
   *
   * @param gone where nothing is marked any more
   * @param changed what is new, or other than before
   */
  changeMarks(gone: readonly Span[], changed: readonly Mark[]): void {
    const marks = new Map(this.marks.map((mark) => [key(mark), mark]));
    gone.forEach((span) => marks.delete(key(span)));
    changed.forEach((mark) => marks.set(key(mark), mark));
    this.marks = [...marks.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.unlisten = onLight((line) => this.show(line));
    document.addEventListener('selectionchange', this.onSelection);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unlisten?.();
    document.removeEventListener('selectionchange', this.onSelection);
    clearTimeout(this.pending);
  }

  override render() {
    let first = true;
    return html`<div
      class="nm-text"
      role="group"
      aria-label=${this.label}
      @pointerover=${(event: Event) => light(lineOf(event.target))}
      @pointerleave=${() => light(null)}
      @focusin=${(event: Event) => light(lineOf(event.target))}
      @focusout=${() => light(null)}
      @click=${(event: Event) => this.choose(event.target)}
      @keydown=${this.onKey}
      >${segments(this.text, this.marks).map((segment) => {
        const piece = this.piece(segment, first);
        first &&= !segment.mark?.lines.length;
        return piece;
      })}</div
    >`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('text')) {
      this.scrollTop = 0;
    }
  }

  private piece({ text, mark }: Segment, first: boolean) {
    if (!mark) {
      return text;
    }
    const classes = `nm-mark nm-mark-${mark.kind}${mark.doubt ? ' nm-mark-doubt' : ''}`;
    const meaning = this.meaning(mark);
    if (mark.lines.length === 0) {
      return html`<span class=${classes} title=${meaning || nothing}>${text}</span>`;
    }
    return html`<span
      class=${classes}
      role="button"
      tabindex=${first ? 0 : -1}
      data-lines=${mark.lines.join(' ')}
      title=${meaning || nothing}
      aria-label=${meaning ? `${text}, ${meaning}` : nothing}
      >${text}</span
    >`;
  }

  /** What a mark was taken for. */
  private meaning(mark: Mark): string {
    const numbers = mark.lines.map((id) => this.numbers.get(id)).join(', ');
    const words = this.meanings[mark.kind]?.replace('{line}', numbers) ?? '';
    return words && mark.doubt && mark.lines.length > 0 ? `${words}, ${this.meanings.doubt}` : words;
  }

  private show(line: number | null): void {
    this.querySelectorAll('.nm-lit').forEach((mark) => mark.classList.remove('nm-lit'));
    if (line !== null) {
      const marks = this.querySelectorAll(`[data-lines~='${line}']`);
      marks.forEach((mark) => mark.classList.add('nm-lit'));
      if (!this.contains(document.activeElement) && !this.matches(':hover')) {
        marks[0]?.scrollIntoView({ block: 'nearest' });
      }
    }
  }

  private onKey(event: KeyboardEvent): void {
    const marks = [...this.querySelectorAll<HTMLElement>('[data-lines]')];
    const from = marks.indexOf(event.target as HTMLElement);
    const to = event.ctrlKey || event.altKey || event.metaKey ? null : moved(event.key, from, marks.length);
    if (to !== null) {
      marks[from]?.setAttribute('tabindex', '-1');
      marks[to]!.setAttribute('tabindex', '0');
      marks[to]!.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.choose(event.target);
    } else {
      return;
    }
    event.preventDefault();
  }

  private choose(target: EventTarget | null): void {
    const line = lineOf(target);
    if (line !== null && document.getSelection()?.isCollapsed !== false) {
      this.dispatchEvent(new CustomEvent('line-choose', { detail: { line } }));
    }
  }

  private readonly onSelection = (): void => {
    clearTimeout(this.pending);
    this.pending = window.setTimeout(() => {
      const range = this.selection();
      if (range) {
        this.dispatchEvent(new CustomEvent('text-select', { detail: range }));
      }
    }, SETTLED);
  };

  /** What is selected of the text, in its units; undefined where the selection is elsewhere. */
  private selection(): { start: number; end: number } | undefined {
    const selected = document.getSelection();
    const box = this.querySelector('.nm-text');
    if (!box || !selected?.rangeCount || !box.contains(selected.anchorNode) || !box.contains(selected.focusNode)) {
      return undefined;
    }
    const range = selected.getRangeAt(0);
    const before = document.createRange();
    before.selectNodeContents(box);
    before.setEnd(range.startContainer, range.startOffset);
    const start = before.toString().length;
    return { start, end: start + range.toString().length };
  }
}

function key({ start, end }: Span): string {
  return `${start}-${end}`;
}

function lineOf(target: EventTarget | null): number | null {
  const lines = target instanceof Element ? target.closest<HTMLElement>('[data-lines]')?.dataset.lines : undefined;
  return lines ? Number(lines.split(' ')[0]) : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'nightmap-statement': NightmapStatement;
  }
}
