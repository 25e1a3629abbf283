import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksOf, nightAt, xOf, yOf } from '../../../frontend/timeline/drawing';
import type { NightSeries } from '../../../frontend/timeline/nights';

/** Ten pixels a night, a hundred pixels for a hundred drones. */
const FRAME = { left: 20, right: 60, base: 110, top: 10, nights: 4 };

const SERIES: NightSeries = { from: '2025-10-24', values: [50, 0, null, null], kinds: 'ssnu', months: ['Oct 2025'], ticks: [], usualSaid: '', max: 100 };

test('a night is where its place is, and a point is of its night', () => {
  assert.equal(xOf(FRAME, 2), 40);
  assert.deepEqual([19, 20, 29.9, 30, 60].map((x) => nightAt(FRAME, x)), [-1, 0, 0, 1, 4]);
  assert.equal(yOf(FRAME, 50, 100), 60);
});

test('a stated zero is a line on the axis, no report a dash below it, a report without a number a dash above it', () => {
  const { stated, none, unknown, counted } = marksOf(SERIES, FRAME, [0, 3]);
  assert.equal(stated, 'M20.8 60h8.5v50h-8.5z' + 'M30.8 109h8.5v1h-8.5z');
  assert.equal(none, 'M40.8 113h8.5v2h-8.5z');
  assert.equal(unknown, 'M50.8 106h8.5v2h-8.5z');
  assert.equal(counted, '');
});

test('a sum without a stated total is an open bar', () => {
  const { stated, counted } = marksOf({ ...SERIES, values: [50], kinds: 'c' }, FRAME, [0, 0]);
  assert.equal(stated, '');
  assert.equal(counted, 'M21.3 110v-49.5h7.5v49.5');
});

test('only the nights of the span are drawn, and those that lie in the window', () => {
  assert.equal(marksOf(SERIES, FRAME, [-5, 0]).stated, 'M20.8 60h8.5v50h-8.5z');
  assert.equal(marksOf(SERIES, FRAME, [2, 9]).stated, '');
});
