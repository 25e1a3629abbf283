import { html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { CellFocus } from './cell-focus';
import { isDigit, KeysOnTheWay } from './keys-on-the-way';
import { light, onLight, type Pointed } from './lit-line';

/** Keys that act on the line of the focused cell; all others are the grid's own. */
const KEYS = new Set(['Enter', 'F2', 'Delete', '+', '1', '2', '3', '4']);

/** Keys that mean something in a cell or its field, also before it is there. */
const AHEAD = new Set([...KEYS, 'Escape', 'ArrowUp', 'ArrowDown', 'Backspace']);

/** Milliseconds after which a field that was given the focus has come to rest. */
const SETTLED = 50;

/** The last column, in which a digit begins the number. */
const COUNT = 4;

/**
 * The keys and the pointing of the table of lines, a grid in its slot. The grid moves between its cells by arrows; Enter opens
 * the cell for correction, as do digits in the column of counts; from there Enter and the arrows go on to the next line or the
 * one above, Escape back to the cell.
 *
 * Fires `line-key` (detail {line, column, key}) of a cell, and `edit-key` (detail {key}: Enter, Escape or an arrow) of a field in a
 * cell.
 */
@customElement('nightmap-lines')
export class NightmapLines extends LitElement {
  private unlisten?: () => void;
  private readonly focusing = new CellFocus(this);

  /** The cells of the line that is pointed at. */
  private lit: HTMLElement[] = [];

  private readonly ahead = new KeysOnTheWay(isServerBusy);

  override connectedCallback(): void {
    super.connectedCallback();
    this.unlisten = onLight((pointed) => this.show(pointed));
    this.addEventListener('keydown', this.onKey, { capture: true });
    this.addEventListener('pointerdown', this.onPress, { capture: true });
    this.addEventListener('pointerover', this.onPoint);
    this.addEventListener('pointerleave', this.onLeave);
    this.addEventListener('focusin', this.onPoint);
    this.addEventListener('focusin', this.onFocus);
    this.addEventListener('cell-focus', this.onCell);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unlisten?.();
    this.removeEventListener('keydown', this.onKey, { capture: true });
    this.removeEventListener('pointerdown', this.onPress, { capture: true });
    this.ahead.forget();
    this.removeEventListener('pointerover', this.onPoint);
    this.removeEventListener('pointerleave', this.onLeave);
    this.removeEventListener('focusin', this.onPoint);
    this.removeEventListener('focusin', this.onFocus);
    this.removeEventListener('cell-focus', this.onCell);
  }

  override render() {
    return html`<slot></slot>`;
  }

  /** Puts the focus into a cell, once the grid has it in sight; both are counted from 0. */
  focusCell(row: number, column: number): void {
    this.focusing.put(row, column);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement)) {
      return;
    }
    if (this.ahead.isWaiting && (AHEAD.has(event.key) || isDigit(event.key))) {
      event.preventDefault();
      event.stopPropagation();
      this.ahead.keep(event.key);
    } else if (target instanceof HTMLInputElement) {
      this.onFieldKey(event);
    } else if (target.matches('td') && (KEYS.has(event.key) || isDigit(event.key)) && this.onCellKey(event.key, target)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** Who points goes elsewhere. */
  private readonly onPress = (): void => this.ahead.forget();

  /** Whether a key means something in a cell. A digit in the column of counts opens the field, and is kept for it. */
  private onCellKey(key: string, cell: HTMLElement): boolean {
    const line = lineOfRow(cell.parentElement);
    const column = [...cell.parentElement!.children].indexOf(cell);
    const types = column === COUNT && isDigit(key);
    if (line === null || !(types || KEYS.has(key))) {
      return false;
    }
    if (types) {
      this.ahead.keepFirst(key);
    }
    if (types || key === 'Enter' || key === 'F2') {
      this.ahead.waitFor('field');
    }
    this.dispatchEvent(new CustomEvent('line-key', { detail: { line, column, key: types ? 'F2' : key } }));
    return true;
  }

  /** What was typed on the way to the field stands in it, as if it had been typed there; so does what ends the typing. */
  private readonly onFocus = (event: FocusEvent): void => {
    const field = event.composedPath()[0];
    if (!(field instanceof HTMLInputElement)) {
      // A choice of few has no input: it is there, and takes its keys itself
      const isChoice = event.composedPath().some((node) => node instanceof HTMLElement && node.tagName === 'VAADIN-SELECT');
      if (isChoice && this.ahead.reached('field')) {
        this.ahead.forget();
      }
      return;
    }
    if (!this.ahead.reached('field')) {
      return;
    }
    const digits = this.ahead.takeDigits();
    if (digits) {
      field.select();
      document.execCommand('insertText', false, digits);
    }
    for (let key = this.ahead.take(); key !== undefined; key = this.ahead.take()) {
      if (key === 'Backspace') {
        document.execCommand('delete');
      } else if (isDigit(key)) {
        document.execCommand('insertText', false, key);
      } else if (key === 'Enter' || key === 'Escape' || key === 'ArrowUp' || key === 'ArrowDown') {
        // the field has to have the focus before it can lose it
        this.ahead.waitFor('cell');
        setTimeout(() => this.leave(key, field), SETTLED);
        return;
      }
    }
  };

  /** Leaves a field by a key that it has not seen: what stands in it is committed when it loses the focus. */
  private leave(key: string, field: HTMLElement): void {
    if (key !== 'Escape') {
      field.blur();
    }
    this.ahead.waitFor('cell');
    setTimeout(() => this.dispatchEvent(new CustomEvent('edit-key', { detail: { key } })));
  }

  /** The field has its say first: Enter and Escape are its own while its list is open. */
  private onFieldKey(event: KeyboardEvent): void {
    const field = event
      .composedPath()
      .find((node) => node instanceof HTMLElement && /^VAADIN-(COMBO-BOX|TEXT-FIELD|INTEGER-FIELD|SELECT)$/.test(node.tagName));
    const open = (field as { opened?: boolean } | undefined)?.opened === true;
    const moves = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (moves && field && /^VAADIN-(TEXT|INTEGER)-FIELD$/.test((field as HTMLElement).tagName)) {
      const { key } = event;
      event.preventDefault();
      event.stopPropagation();
      this.leave(key, event.composedPath()[0] as HTMLElement);
    } else if (event.key === 'Escape' ? !open : event.key === 'Enter') {
      if (event.key === 'Escape') {
        event.stopPropagation();
      }
      const { key } = event;
      this.ahead.waitFor('cell');
      // what was typed is committed on the way up, so the key is told after it
      setTimeout(() => this.dispatchEvent(new CustomEvent('edit-key', { detail: { key } })));
    }
  }

  private readonly onPoint = (event: Event): void => {
    const row = event
      .composedPath()
      .find((node) => node instanceof HTMLTableRowElement && node.parentElement?.id === 'items');
    if (row) {
      light(lineOfRow(row as HTMLElement));
    }
  };

  /** From cell to cell the focus stays in the grid, which then tells no one outside but by this. */
  private readonly onCell = (): void => {
    if (this.focusing.row) {
      light(lineOfRow(this.focusing.row));
    }
    if (this.ahead.reached('cell')) {
      this.playInCell();
    }
  };

  /** What was typed on the way to a cell is pressed there, until a key opens its field. */
  private playInCell(): void {
    const cell = this.focusing.cellWithFocus;
    while (cell && this.ahead.next !== undefined && !this.ahead.isWaiting) {
      this.onCellKey(this.ahead.take()!, cell);
    }
  }

  private readonly onLeave = (): void => light(null);

  private show(pointed: Pointed): void {
    this.lit.forEach((cell) => cell.style.removeProperty('background'));
    const shown = typeof pointed === 'number' ? this.querySelector(`[data-line='${pointed}']`) : null;
    const row = shown?.closest('vaadin-grid-cell-content')?.assignedSlot?.closest('tr');
    this.lit = [...(row?.children ?? [])].filter((cell) => cell instanceof HTMLElement);
    // the whole cell, and not only what stands in it
    this.lit.forEach((cell) => cell.style.setProperty('background', 'var(--nm-lit)'));
  }
}

/** Whether the server has not answered yet. */
function isServerBusy(): boolean {
  const { Vaadin } = window as { Vaadin?: { Flow?: { clients?: Record<string, { isActive?: () => boolean }> } } };
  return Object.values(Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.() === true);
}

function cellsOf(row: Element | null | undefined): Element[] {
  return [...(row?.children ?? [])].flatMap((cell) => cell.querySelector('slot')?.assignedElements() ?? []);
}

/** The line of a row: the cell with its number carries the id. */
function lineOfRow(row: Element | null): number | null {
  const line = cellsOf(row)
    .map((cell) => cell.querySelector<HTMLElement>('[data-line]')?.dataset.line)
    .find((id) => id !== undefined);
  return line === undefined ? null : Number(line);
}

declare global {
  interface HTMLElementTagNameMap {
    'nightmap-lines': NightmapLines;
  }
}
