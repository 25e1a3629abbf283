/** What there is to lay out: rows of regions, columns of nights, rows of figures below. */
export interface Extent {
  readonly rows: number;
  readonly nights: number;
  readonly figures: number;
}

export interface Scroll {
  readonly left: number;
  readonly top: number;
}

/** A cell: its row, of the regions and then of the figures; its night, -1 for the totals of all nights. */
export interface Place {
  readonly row: number;
  readonly night: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ROW = 24;
const MONTHS = 20;
const DAYS = 20;
const FIGURE = 20;
const TOTAL = 56;
const NARROWEST_CELL = 26;
const WIDEST_CELL = 44;

/** A page narrower than this has short names. */
const NARROW = 760;

/**
 * Where everything stands, CSS pixels of what is in sight. Names and totals stay at the left, months and days at the top, figures
 * at the bottom; the cells scroll between them.
 */
export class HeatLayout {
  readonly row = ROW;
  readonly months = MONTHS;
  readonly head = MONTHS + DAYS;
  readonly figure = FIGURE;
  readonly total = TOTAL;
  readonly short: boolean;
  readonly name: number;
  readonly cell: number;
  readonly extent: Extent;
  readonly width: number;
  readonly height: number;

  constructor(extent: Extent, width: number, height: number) {
    this.extent = extent;
    this.width = width;
    this.height = height;
    this.short = width < NARROW;
    this.name = this.short ? 148 : 224;
    const room = (width - this.left) / Math.max(1, extent.nights);
    this.cell = Math.min(WIDEST_CELL, Math.max(NARROWEST_CELL, Math.floor(room)));
  }

  /** Where the cells begin. */
  get left(): number {
    return this.name + this.total;
  }

  get contentWidth(): number {
    return this.left + this.extent.nights * this.cell;
  }

  get contentHeight(): number {
    return this.head + this.extent.rows * this.row + this.feet;
  }

  /** The height of all figures. */
  get feet(): number {
    return this.extent.figures * this.figure;
  }

  /** Where the figures begin: at the bottom, or under the last region where there is room below. */
  get foot(): number {
    return Math.min(this.height - this.feet, this.head + this.extent.rows * this.row);
  }

  /** The first night in sight and the one after the last. */
  nightsInSight({ left }: Scroll): readonly [number, number] {
    return inSight(left, this.width - this.left, this.cell, this.extent.nights);
  }

  /** The first row of a region in sight and the one after the last. */
  rowsInSight({ top }: Scroll): readonly [number, number] {
    return inSight(top, this.foot - this.head, this.row, this.extent.rows);
  }

  box({ row, night }: Place, { left, top }: Scroll): Box {
    const { rows } = this.extent;
    return {
      x: night < 0 ? this.name : this.left + night * this.cell - left,
      y: row < rows ? this.head + row * this.row - top : this.foot + (row - rows) * this.figure,
      width: night < 0 ? this.total : this.cell,
      height: row < rows ? this.row : this.figure,
    };
  }

  /** What stands at a point, if it is a cell. */
  at(x: number, y: number, { left, top }: Scroll): Place | null {
    const { rows, nights, figures } = this.extent;
    if (x < this.name || y < this.head || x >= this.width) {
      return null;
    }
    const night = x < this.left ? -1 : Math.floor((x - this.left + left) / this.cell);
    const figure = Math.floor((y - this.foot) / this.figure);
    const row = figure < 0 ? Math.floor((y - this.head + top) / this.row) : rows + figure;
    return night < nights && (figure < 0 ? row < rows : figure < figures) ? { row, night } : null;
  }

  /** How to scroll so that a cell is wholly in sight; the same where it is. */
  reveal({ row, night }: Place, { left, top }: Scroll): Scroll {
    return {
      left: night < 0 ? left : revealed(night * this.cell, this.cell, left, this.width - this.left),
      top: row >= this.extent.rows ? top : revealed(row * this.row, this.row, top, this.foot - this.head),
    };
  }
}

function inSight(from: number, room: number, size: number, count: number): readonly [number, number] {
  return [Math.max(0, Math.floor(from / size)), Math.min(count, Math.max(0, Math.ceil((from + room) / size)))];
}

function revealed(from: number, size: number, scrolled: number, room: number): number {
  return from < scrolled ? from : from + size > scrolled + room ? from + size - room : scrolled;
}

/**
 * Where a key of a grid takes the cursor: arrows by a cell, Home and End along the row, with Ctrl to the first and the last cell,
 * Page keys by ten rows.
 *
 * @returns null if the key does not move it
 */
export function stepped(key: string, ctrl: boolean, { row, night }: Place, { rows, nights, figures }: Extent): Place | null {
  const last = rows + figures - 1;
  const at = (to: number, of: number): Place => ({
    row: Math.max(0, Math.min(last, to)),
    night: Math.max(-1, Math.min(nights - 1, of)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, night);
    case 'ArrowDown':
      return at(row + 1, night);
    case 'ArrowLeft':
      return at(row, night - 1);
    case 'ArrowRight':
      return at(row, night + 1);
    case 'PageUp':
      return at(row - 10, night);
    case 'PageDown':
      return at(row + 10, night);
    case 'Home':
      return at(ctrl ? 0 : row, -1);
    case 'End':
      return at(ctrl ? last : row, nights - 1);
    default:
      return null;
  }
}
