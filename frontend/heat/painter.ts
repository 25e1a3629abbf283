import type { Colours } from '../map/contracts';
import { Fills, type Paint } from '../map/fills';
import type { Box, HeatLayout, Place, Scroll } from './layout';
import { dayOf, monthOf } from '../timeline/nights';
import type { HeatTable } from './table';

/** The page's own colours, and how its numbers are written. */
export interface Pen {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly strong: string;
  readonly ground: string;
  readonly accent: string;
  readonly number: (value: number) => string;
}

/** What is shown of a table. */
export interface Shown {
  readonly table: HeatTable;
  /** Regions in their order. */
  readonly order: readonly number[];
  /** How many of them have a count; the others follow. */
  readonly counted: number;
  readonly totalName: string;
  readonly pointed: Place | null;
  readonly focused: Place | null;
}

const FONT = "'IBM Plex Sans', sans-serif";
const NO_NUMBER = '–';
const GAP = 8;

/** Paints what is in sight of a heat table, in device pixels so that patterns and lines are sharp. */
export class HeatPainter {
  private readonly context: CanvasRenderingContext2D;
  private readonly layout: HeatLayout;
  private readonly colours: Colours;
  private readonly pen: Pen;
  private readonly ratio: number;
  private readonly fills: Fills;

  /** @param ratio device pixels to a CSS pixel */
  constructor(context: CanvasRenderingContext2D, layout: HeatLayout, colours: Colours, pen: Pen, ratio: number) {
    this.context = context;
    this.layout = layout;
    this.colours = colours;
    this.pen = pen;
    this.ratio = ratio;
    this.fills = new Fills(colours, ratio);
  }

  paint(shown: Shown, scroll: Scroll): void {
    const { layout } = this;
    const { width, height, left, head, foot } = layout;
    this.rect({ x: 0, y: 0, width, height }, this.pen.ground);
    this.within({ x: left, y: head, width: width - left, height: foot - head }, () => this.cells(shown, scroll));
    this.within({ x: 0, y: head, width: left, height: foot - head }, () => this.names(shown, scroll));
    this.within({ x: left, y: 0, width: width - left, height: head }, () => this.heads(shown, scroll));
    this.within({ x: 0, y: foot, width, height: height - foot }, () => this.figures(shown, scroll));
    this.text(shown.totalName, { x: layout.name, y: layout.months, width: layout.total, height: head - layout.months }, 'right', 12, this.pen.quiet);
    this.rect({ x: 0, y: head - 1, width: Math.min(width, layout.contentWidth), height: 1 }, this.pen.strong);
    this.rect({ x: left - 1, y: 0, width: 1, height: foot + layout.feet }, this.pen.strong);
    this.rect({ x: 0, y: foot, width: Math.min(width, layout.contentWidth), height: 1 }, this.pen.strong);
    this.ring(shown.pointed, scroll, this.pen.quiet, 1);
    this.ring(shown.focused, scroll, this.pen.accent, 2);
  }

  private cells({ table, order, counted }: Shown, scroll: Scroll): void {
    const { layout } = this;
    const [first, end] = layout.nightsInSight(scroll);
    const [top, bottom] = layout.rowsInSight(scroll);
    for (let row = top; row < bottom; row++) {
      for (let night = first; night < end; night++) {
        const box = layout.box({ row, night }, scroll);
        this.cell(table, order[row]!, night, { ...box, width: box.width - 1, height: box.height - 1 }, scroll);
      }
    }
    for (let night = first; night < end; night++) {
      if (night > 0 && dayOf(table.coded, night) === 1) {
        const { x } = layout.box({ row: 0, night }, scroll);
        this.rect({ x: x - 1, y: layout.head, width: 1, height: layout.foot - layout.head }, this.pen.strong);
      }
    }
    this.divide(counted, order.length, scroll, layout.left, layout.contentWidth);
  }

  private cell(table: HeatTable, region: number, night: number, box: Box, scroll: Scroll): void {
    const { state, count } = table.cell(region, night);
    const step = table.step(region, night);
    this.rect(box, this.paintOf(state, step), scroll);
    if (state === 'counted' && count !== null && step !== null) {
      const ink = this.colours.ramp[step]?.ink ?? this.pen.ink;
      this.text(this.pen.number(count), box, 'center', count < 1000 ? 12 : 10, ink, 600);
    }
  }

  private paintOf(state: string, step: number | null): Paint {
    const { colours, fills } = this;
    switch (state) {
      case 'counted':
        return colours.ramp[step ?? -1]?.fill ?? colours.noReport.fill;
      case 'counted_with':
        return fills.countedWith(step ?? -1) ?? colours.noReport.fill;
      case 'counted_jointly':
        return fills.jointly;
      case 'none_reported':
        return colours.noneReported.fill;
      case 'not_stated':
        return fills.notStated;
      default:
        return fills.noReport;
    }
  }

  private names({ table, order, counted }: Shown, scroll: Scroll): void {
    const { layout, pen } = this;
    const [top, bottom] = layout.rowsInSight(scroll);
    for (let row = top; row < bottom; row++) {
      const region = order[row]!;
      const box = layout.box({ row, night: -1 }, scroll);
      const [, name, short] = table.coded.regions[region]!;
      const quiet = row >= counted;
      this.text(layout.short ? short : name, { ...box, x: 0, width: layout.name }, 'left', 13, quiet ? pen.quiet : pen.ink);
      const total = table.coded.totals[region] ?? null;
      this.text(total === null ? NO_NUMBER : pen.number(total), box, 'right', 13, quiet ? pen.quiet : pen.ink, 600);
      this.rect({ x: 0, y: box.y + box.height - 1, width: layout.left, height: 1 }, pen.line);
    }
    this.divide(counted, order.length, scroll, 0, layout.left);
  }

  private divide(counted: number, rows: number, scroll: Scroll, x: number, width: number): void {
    if (counted > 0 && counted < rows) {
      const { y } = this.layout.box({ row: counted, night: -1 }, scroll);
      this.rect({ x, y: y - 2, width, height: 2 }, this.pen.strong);
    }
  }

  private heads({ table }: Shown, scroll: Scroll): void {
    const { layout, pen } = this;
    const [first, end] = layout.nightsInSight(scroll);
    for (let night = first; night < end; night++) {
      const { x, width } = layout.box({ row: 0, night }, scroll);
      const day = dayOf(table.coded, night);
      this.text(String(day), { x, y: layout.months, width: width - 1, height: layout.head - layout.months }, 'center', 11, pen.quiet);
      if (day === 1 && night > 0) {
        this.rect({ x: x - 1, y: 0, width: 1, height: layout.head }, pen.strong);
      }
    }
    // From the last month back: a month that runs out to the left gives way to the next one
    let until = Infinity;
    for (let night = end - 1; night >= first; night--) {
      if (night === first || dayOf(table.coded, night) === 1) {
        const x = Math.max(layout.left, layout.box({ row: 0, night }, scroll).x);
        const month = monthOf(table.coded, night);
        if (x + this.widthOf(month, 12, 600) + 2 * GAP <= until) {
          this.text(month, { x, y: 0, width: 200, height: layout.months }, 'left', 12, pen.ink, 600);
          until = x;
        }
      }
    }
  }

  private figures({ table }: Shown, scroll: Scroll): void {
    const { layout, pen } = this;
    const { rows } = layout.extent;
    const [first, end] = layout.nightsInSight(scroll);
    table.coded.figures.forEach(({ name, values, total }, index) => {
      const row = rows + index;
      const head = layout.box({ row, night: -1 }, scroll);
      this.text(name, { ...head, x: 0, width: layout.name }, 'left', 12, pen.quiet);
      this.text(total === null ? NO_NUMBER : pen.number(total), head, 'right', 12, pen.ink, 600);
    });
    this.within({ x: layout.left, y: layout.foot, width: layout.width - layout.left, height: layout.feet }, () => {
      table.coded.figures.forEach(({ values }, index) => {
        for (let night = first; night < end; night++) {
          const box = layout.box({ row: rows + index, night }, scroll);
          const value = values[night] ?? null;
          this.text(value === null ? NO_NUMBER : pen.number(value), box, 'center', 11, value ? pen.ink : pen.quiet);
        }
      });
    });
  }

  private ring(place: Place | null, scroll: Scroll, colour: string, width: number): void {
    if (!place) {
      return;
    }
    const { layout, context, ratio } = this;
    const { x, y, width: across, height: down } = layout.box(place, scroll);
    const inBody = place.row < layout.extent.rows;
    const area = {
      x: place.night < 0 ? 0 : layout.left - 1,
      y: inBody ? layout.head - 1 : layout.foot,
      width: layout.width,
      height: inBody ? layout.foot - layout.head + 2 : layout.feet,
    };
    this.within(area, () => {
      context.strokeStyle = colour;
      context.lineWidth = width * ratio;
      context.strokeRect((x - 0.5) * ratio, (y - 0.5) * ratio, across * ratio, down * ratio);
    });
  }

  private within(box: Box, paint: () => void): void {
    const { context, ratio } = this;
    context.save();
    context.beginPath();
    context.rect(box.x * ratio, box.y * ratio, box.width * ratio, box.height * ratio);
    context.clip();
    paint();
    context.restore();
  }

  /** @param scroll where a pattern moves with what it fills */
  private rect({ x, y, width, height }: Box, paint: Paint, scroll?: Scroll): void {
    const { context, ratio } = this;
    const [left, top] = [Math.round(x * ratio), Math.round(y * ratio)];
    const [right, bottom] = [Math.round((x + width) * ratio), Math.round((y + height) * ratio)];
    context.fillStyle = paint;
    if (scroll && typeof paint !== 'string') {
      const [dx, dy] = [-Math.round(scroll.left * ratio), -Math.round(scroll.top * ratio)];
      context.setTransform(1, 0, 0, 1, dx, dy);
      context.fillRect(left - dx, top - dy, right - left, bottom - top);
      context.setTransform(1, 0, 0, 1, 0, 0);
    } else {
      context.fillRect(left, top, right - left, bottom - top);
    }
  }

  private widthOf(text: string, size: number, weight: number): number {
    this.context.font = `${weight} ${size * this.ratio}px ${FONT}`;
    return this.context.measureText(text).width / this.ratio;
  }

  private text(text: string, box: Box, align: 'left' | 'center' | 'right', size: number, ink: string, weight = 400): void {
    const { context, ratio } = this;
    const room = box.width - (align === 'center' ? 0 : 2 * GAP);
    context.font = `${weight} ${size * ratio}px ${FONT}`;
    context.fillStyle = ink;
    context.textAlign = align;
    context.textBaseline = 'middle';
    const x = align === 'left' ? box.x + GAP : align === 'right' ? box.x + box.width - GAP : box.x + box.width / 2;
    context.fillText(this.fitted(text, room * ratio), x * ratio, (box.y + box.height / 2 + 0.5) * ratio);
  }

  private fitted(text: string, room: number): string {
    if (this.context.measureText(text).width <= room || text.length < 4) {
      return text;
    }
    let end = text.length - 1;
    while (end > 1 && this.context.measureText(`${text.slice(0, end)}…`).width > room) {
      end--;
    }
    return `${text.slice(0, end).trimEnd()}…`;
  }
}
