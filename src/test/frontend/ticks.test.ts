import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readableTicks } from '../../../frontend/charts/ticks';

const YEARS = [
  { index: 0, label: '2024' },
  { index: 2, label: '2025' },
  { index: 4, label: '2026' },
];

/** Ten pixels to a bar, seven to a letter: a year is 28 wide. */
const at = (index: number) => index * 10;
const wide = (label: string) => label.length * 7;

function labels(width: number, taken?: readonly [number, number]): string[] {
  return readableTicks(YEARS, at, wide, width, taken).map(({ label }) => label);
}

test('names that stand apart are all written', () => {
  const far = (index: number) => index * 18;
  assert.deepEqual(readableTicks(YEARS, far, wide, 100).map(({ x }) => x), [0, 36, 72]);
});

test('a name that would touch the one before gives way', () => {
  // 2024 ends at 28 and wants 8 more; 2025 begins at 20, 2026 at 40
  assert.deepEqual(labels(100), ['2024', '2026']);
});

test('a name that would leave the chart gives way', () => {
  // 2026 would end at 68
  assert.deepEqual(labels(67), ['2024']);
});

test('a name gives way to the one that is shown', () => {
  // from 30 on is taken: 2024 ends at 28, too near; 2025 begins at 20
  assert.deepEqual(labels(100, [30, 44]), []);
  assert.deepEqual(labels(100, [80, 94]), ['2024', '2026']);
});
