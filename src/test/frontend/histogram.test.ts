import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bars, moved } from '../../../frontend/legend/histogram';

const CLASSES = [
  { step: 0, from: 1, to: 4, label: '1–4', regions: 3 },
  { step: 2, from: 5, to: null, label: '5+', regions: 2 },
];

test('a bar has the regions of one count and the colour of its class', () => {
  assert.deepEqual(bars([1, 4, 4, 5, 9], CLASSES), [
    { from: 1, to: 1, regions: 1, step: 0 },
    { from: 4, to: 4, regions: 2, step: 0 },
    { from: 5, to: 5, regions: 1, step: 2 },
    { from: 9, to: 9, regions: 1, step: 2 },
  ]);
});

test('many counts share a bar, which never reaches over a break', () => {
  // 140 counts in at most 70 bars: two each
  assert.deepEqual(bars([3, 4, 5, 6, 140], CLASSES), [
    { from: 3, to: 4, regions: 2, step: 0 },
    { from: 5, to: 6, regions: 2, step: 2 },
    { from: 139, to: 140, regions: 1, step: 2 },
  ]);
  // the bar of 3 and 4 is cut by a break at 4
  const broken = [{ ...CLASSES[0]!, to: 3 }, { ...CLASSES[1]!, from: 4 }];
  assert.deepEqual(
    bars([3, 4, 140], broken).map(({ from, to, step }) => [from, to, step]),
    [
      [3, 3, 0],
      [4, 4, 2],
      [139, 140, 2],
    ],
  );
});

test('no counts, no bars', () => {
  assert.deepEqual(bars([], []), []);
});

test('a break stays between its neighbours and within the counts', () => {
  assert.deepEqual(moved([1, 5, 10], 1, 7.4, 20), [1, 7, 10]);
  assert.deepEqual(moved([1, 5, 10], 1, 0, 20), [1, 2, 10]);
  assert.deepEqual(moved([1, 5, 10], 1, 30, 20), [1, 9, 10]);
  assert.deepEqual(moved([1, 5, 10], 2, 99, 20), [1, 5, 21]);
});
