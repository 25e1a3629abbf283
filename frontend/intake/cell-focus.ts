/** Frames that a row is waited for: the grid may have to fetch it first. */
const FRAMES = 30;

/** Puts the focus into cells of a grid, whose rows are there only once they are in sight. */
export class CellFocus {
  /** How often it was asked to: whoever asks again does not want the cell before any more. */
  private asked = 0;

  /** @param within what the grid stands in */
  constructor(private readonly within: HTMLElement) {}

  /** Puts it into a cell once it is there, unless somebody has gone elsewhere by then. Both are counted from 0. */
  put(row: number, column: number): void {
    const asked = ++this.asked;
    const from = document.activeElement;
    const isWanted = () => {
      const at = document.activeElement;
      return asked === this.asked && (at === from || at === document.body || this.within.contains(at));
    };
    const focus = (frames: number): void => {
      if (!isWanted()) {
        return;
      }
      const cell = this.cell(row, column);
      if (cell) {
        cell.focus();
      } else if (frames > 0) {
        requestAnimationFrame(() => focus(frames - 1));
      }
    };
    if (!this.cell(row, column)) {
      this.grid?.scrollToIndex?.(row);
    }
    requestAnimationFrame(() => focus(FRAMES));
  }

  /** The row that has the focus, in the grid's own tree. */
  get row(): Element | null {
    return this.grid?.shadowRoot?.activeElement?.closest('#items > tr') ?? null;
  }

  /** The cell that has the focus. */
  get cellWithFocus(): HTMLElement | null {
    return this.grid?.shadowRoot?.activeElement?.closest('td') ?? null;
  }

  private cell(row: number, column: number): HTMLElement | undefined {
    const rows = [...(this.grid?.shadowRoot?.querySelectorAll('#items > tr:not([hidden])') ?? [])];
    const wanted = rows.find((tr) => Number(tr.getAttribute('aria-rowindex')) === row + 2);
    return wanted?.children[column] as HTMLElement | undefined;
  }

  private get grid(): (HTMLElement & { scrollToIndex?: (index: number) => void }) | null {
    return this.within.querySelector('vaadin-grid');
  }
}
