import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Mark, Span } from './marks';
import { blocks } from './segments';

/** How far beyond what is in sight the text is marked already. */
const AHEAD = '100%';

const NONE: readonly Mark[] = [];

/**
 * The blocks of a text, each an element with its place in `data-block`, and the marks of those that are, or were, near to what is
 * in sight: a text may have tens of thousands, and nobody sees more than a few at once.
 */
export class TextBlocks implements ReactiveController {
  spans: readonly Span[] = [];
  private marks: readonly (readonly Mark[])[] = [];
  private readonly marked = new Set<number>();
  private watcher?: IntersectionObserver;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Takes another text; its beginning is in sight. */
  cut(text: string): void {
    this.spans = blocks(text);
    this.marked.clear();
    this.marked.add(0);
  }

  /** Takes the marks, in the order of the text; one that goes over a border is of both blocks. */
  distribute(marks: readonly Mark[]): void {
    const found: Mark[][] = this.spans.map(() => []);
    let first = 0;
    for (const mark of marks) {
      while (first < found.length && this.spans[first]!.end <= mark.start) {
        first++;
      }
      for (let i = first; i < found.length && this.spans[i]!.start < mark.end; i++) {
        found[i]!.push(mark);
      }
    }
    this.marks = found;
  }

  /** The marks that a block shows by now. */
  marksOf(block: number): readonly Mark[] {
    return this.marked.has(block) ? this.marks[block]! : NONE;
  }

  /** Sees to it that a mark is shown, once the element is up to date. */
  bring(mark: Mark): void {
    const block = this.spans.findIndex((span) => mark.start < span.end);
    this.add(block < 0 ? [] : [block]);
  }

  hostConnected(): void {
    this.watch();
  }

  hostDisconnected(): void {
    this.watcher?.disconnect();
  }

  /** Looks out for the blocks that there are now. */
  watch(): void {
    this.watcher?.disconnect();
    // a box that scrolls inside the page has its own margin, which not every browser knows yet
    const margins = { rootMargin: AHEAD, scrollMargin: AHEAD };
    this.watcher = new IntersectionObserver(
      (entries) =>
        this.add(
          entries.filter((entry) => entry.isIntersecting).map(({ target }) => Number((target as HTMLElement).dataset.block)),
        ),
      margins,
    );
    this.host.querySelectorAll('[data-block]').forEach((block) => this.watcher?.observe(block));
  }

  private add(blocks: readonly number[]): void {
    const before = this.marked.size;
    blocks.forEach((block) => this.marked.add(block));
    if (this.marked.size > before) {
      this.host.requestUpdate();
    }
  }
}
