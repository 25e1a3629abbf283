import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Span } from './marks';

/** Selections change with every unit that the pointer passes; milliseconds until one counts. */
const SETTLED = 150;

/** Tells what is selected of an element's text, in its units; an empty span where nothing is. A selection elsewhere is not told. */
export class TextSelection implements ReactiveController {
  private pending = 0;

  constructor(
    host: ReactiveControllerHost,
    private readonly box: () => Element | null,
    private readonly tell: (selected: Span) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('selectionchange', this.onChange);
  }

  hostDisconnected(): void {
    document.removeEventListener('selectionchange', this.onChange);
    clearTimeout(this.pending);
  }

  private readonly onChange = (): void => {
    clearTimeout(this.pending);
    this.pending = window.setTimeout(() => {
      const selected = this.selected();
      if (selected) {
        this.tell(selected);
      }
    }, SETTLED);
  };

  private selected(): Span | undefined {
    const selected = document.getSelection();
    const box = this.box();
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
