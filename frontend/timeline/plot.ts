import { nothing, svg } from 'lit';
import { readableTicks } from '../charts/ticks';
import { stepOf, xOf, yOf, type Frame, type Marks } from './drawing';
import type { NightSeries, Span } from './nights';

/** CSS pixels: the height of the plot, room for the axis' numbers at the left, for handles at the right, for the names below. */
const HEIGHT = 76;
const LEFT = 38;
const RIGHT = 38;
const TOP = 16;
const BOTTOM = 20;

/** Mean width of a letter or figure on the axis, pixels; names are short, so that an estimate will do. */
const LETTER = 7;

/** Where the nights are drawn in so much room; none where it is too narrow for any. */
export function frameIn(width: number, nights: number): Frame | undefined {
  return width <= LEFT + RIGHT ? undefined : { left: LEFT, right: width - RIGHT, base: HEIGHT - BOTTOM, top: TOP, nights };
}

/** The highest total, what is usual, and the names of months or years that have room below. */
export function axis(series: NightSeries, frame: Frame) {
  const { max, usual } = series;
  const y = Math.round(frame.top) + 0.5;
  const named = readableTicks(
    series.ticks,
    (index) => xOf(frame, index),
    (label) => label.length * LETTER,
    frame.right + RIGHT,
  );
  return svg`<line class="grid" x1=${LEFT} x2=${frame.right} y1=${y} y2=${y}></line>
    <text x=${LEFT - 6} y=${y + 3.5} text-anchor="end">${max}</text>
    ${usual ? usualRange(usual, max, frame) : nothing}
    <text class="note" x=${LEFT} y="10">${series.usualSaid}</text>
    ${series.ticks.map(({ index }) => {
      const x = Math.round(xOf(frame, index)) - 0.5;
      return svg`<line class="base" x1=${x} x2=${x} y1=${frame.base} y2=${frame.base + 6}></line>`;
    })}
    ${named.map(({ x, label }) => svg`<text x=${x + 3} y=${HEIGHT - 2}>${label}</text>`)}`;
}

/** The middle half of the stated totals, and their median. */
function usualRange(usual: NonNullable<NightSeries['usual']>, max: number, frame: Frame) {
  const top = yOf(frame, usual.high, max);
  const median = Math.round(yOf(frame, usual.median, max)) + 0.5;
  return svg`<rect class="usual" x=${LEFT} y=${top} width=${frame.right - LEFT} height=${yOf(frame, usual.low, max) - top}></rect>
    <line class="median" x1=${LEFT} x2=${frame.right} y1=${median} y2=${median}></line>`;
}

/** Nights from one to another, as far as they are in the frame. */
export function band(name: string, frame: Frame, [from, to]: Span) {
  const first = Math.max(0, from);
  const last = Math.min(frame.nights - 1, to);
  return first > last
    ? nothing
    : svg`<rect class=${name} x=${xOf(frame, first)} y="4" width=${(last - first + 1) * stepOf(frame)} height=${frame.base + 2}></rect>`;
}

export function base(frame: Frame) {
  return svg`<line class="base" x1=${LEFT} x2=${frame.right} y1=${frame.base + 0.5} y2=${frame.base + 0.5}></line>`;
}

export function paths(marks: Marks) {
  return svg`<path class="stated" d=${marks.stated}></path><path class="counted" d=${marks.counted}></path>
    <path class="unknown" d=${marks.unknown}></path><path class="none" d=${marks.none}></path>
    <path class="unusual" d=${marks.unusual}></path>`;
}
