import { isUnusual, kindOf, type NightSeries, type Span } from './nights';

/** Where a chart's nights stand, CSS pixels. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  /** The line on which the bars stand. */
  readonly base: number;
  /** The height of the axis' greatest number. */
  readonly top: number;
  readonly nights: number;
}

/** What is drawn of some nights: an outline for each kind of mark. */
export interface Marks {
  readonly stated: string;
  readonly counted: string;
  readonly unknown: string;
  readonly none: string;
  readonly unusual: string;
}

export function stepOf({ left, right, nights }: Frame): number {
  return (right - left) / nights;
}

/** Where a night begins. */
export function xOf(frame: Frame, night: number): number {
  return frame.left + night * stepOf(frame);
}

/** The night at a point, which may lie outside the window. */
export function nightAt(frame: Frame, x: number): number {
  return Math.floor((x - frame.left) / stepOf(frame));
}

export function yOf({ base, top }: Frame, value: number, max: number): number {
  return max > 0 ? base - (value / max) * (base - top) : base;
}

/** A bar that a report states as 0 is still a line, unlike the dash of a night without a report. */
const THINNEST = 1;

/** A mark over a bar has this height, pixels. */
const MARK = 5;

/**
 * The marks of a span of nights.
 *
 * @param span cut to the window
 */
export function marksOf(series: NightSeries, frame: Frame, span: Span): Marks {
  const marks = { stated: '', counted: '', unknown: '', none: '', unusual: '' };
  const step = stepOf(frame);
  const width = round(Math.max(1, step >= 4 ? step - 1.5 : step * 0.75));
  for (let night = Math.max(0, span[0]); night <= Math.min(frame.nights - 1, span[1]); night++) {
    const x = round(xOf(frame, night) + (step - width) / 2);
    const value = series.values[night];
    switch (kindOf(series, night)) {
      case 's': {
        const height = Math.max(THINNEST, frame.base - yOf(frame, value ?? 0, series.max));
        marks.stated += box(x, frame.base - height, width, height);
        if (isUnusual(series, night)) {
          marks.unusual += mark(x + width / 2, Math.max(MARK + 1, frame.base - height - 2));
        }
        break;
      }
      case 'c': {
        const height = Math.max(2, frame.base - yOf(frame, value ?? 0, series.max));
        marks.counted += open(x, frame.base - height, width, height);
        break;
      }
      case 'u':
        marks.unknown += box(x, frame.base - 4, width, 2);
        break;
      case 'n':
        marks.none += box(x, frame.base + 3, width, 2);
        break;
    }
  }
  return marks;
}

function box(x: number, y: number, width: number, height: number): string {
  return `M${x} ${round(y)}h${width}v${round(height)}h${-width}z`;
}

/** The outline of a bar, within it, without its foot. */
function open(x: number, y: number, width: number, height: number): string {
  return width < 3
    ? `M${round(x + width / 2)} ${round(y)}v${round(height)}`
    : `M${round(x + 0.5)} ${round(y + height)}v${round(0.5 - height)}h${round(width - 1)}v${round(height - 0.5)}`;
}

function mark(x: number, foot: number): string {
  return `M${round(x - 3)} ${round(foot - MARK)}h6l-3 ${MARK}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
