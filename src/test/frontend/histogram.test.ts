import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisOf, bars, moved } from '../../../frontend/legend/histogram';

const CLASSES = [
  { step: 0, from: 1, to: 4, label: '1–4', regions: 3 },
  { step: 2, from: 5, to: null, label: '5+', regions: 2 },
];

/** Bars of whole numbers, whose ends are half a number to either side. */
function counted(counts: readonly number[], classes = CLASSES) {
  return bars(counts, classes, axisOf(counts, true)).map(({ left, right, regions, step }) => [left + 0.5, right - 0.5, regions, step]);
}

test('a bar has the regions of one count and the colour of its class', () => {
  assert.deepEqual(counted([1, 4, 4, 5, 9]), [
    [1, 1, 1, 0],
    [4, 4, 2, 0],
    [5, 5, 1, 2],
    [9, 9, 1, 2],
  ]);
});

test('many counts share a bar, which never reaches over a break', () => {
  // 140 counts in at most 70 bars: two each
  assert.deepEqual(counted([3, 4, 5, 6, 140]), [
    [3, 4, 2, 0],
    [5, 6, 2, 2],
    [139, 140, 1, 2],
  ]);
  // the bar of 3 and 4 is cut by a break at 4
  const broken = [{ ...CLASSES[0]!, to: 3 }, { ...CLASSES[1]!, from: 4 }];
  assert.deepEqual(counted([3, 4, 140], broken), [
    [3, 3, 1, 0],
    [4, 4, 1, 2],
    [139, 140, 1, 2],
  ]);
});

test('rates have bars of a seventieth of the greatest, cut at the breaks, and the greatest is in the last', () => {
  const classes = [
    { step: 1, from: 0, to: 0.5, label: '<0.5', regions: 2 },
    { step: 5, from: 0.5, to: null, label: '0.5+', regions: 2 },
  ];
  const values = [0.05, 0.49, 0.5, 7];
  const drawn = bars(values, classes, axisOf(values, false));
  // 0.1 wide: 0 to 0.1, 0.4 to 0.5, 0.5 to 0.6, 6.9 to 7
  assert.deepEqual(
    drawn.map(({ left, right, regions, step }) => [left.toFixed(1), right.toFixed(1), regions, step]),
    [
      ['0.0', '0.1', 1, 1],
      ['0.4', '0.5', 1, 1],
      ['0.5', '0.6', 1, 5],
      ['6.9', '7.0', 1, 5],
    ],
  );
});

test('no counts, no bars', () => {
  assert.deepEqual(bars([], [], axisOf([], true)), []);
});

test('a break stays between its neighbours and within the counts', () => {
  const axis = axisOf([20], true);
  assert.deepEqual(moved([1, 5, 10], 1, 7.4, axis), [1, 7, 10]);
  assert.deepEqual(moved([1, 5, 10], 1, 0, axis), [1, 2, 10]);
  assert.deepEqual(moved([1, 5, 10], 1, 30, axis), [1, 9, 10]);
  assert.deepEqual(moved([1, 5, 10], 2, 99, axis), [1, 5, 21]);
});

test('a break of rates moves by a hundredth of the leading place', () => {
  const axis = axisOf([3.7], false);
  assert.deepEqual(moved([0, 0.5, 1], 1, 0.616, axis), [0, 0.62, 1]);
  assert.deepEqual(moved([0, 0.5, 1], 1, -1, axis), [0, 0.01, 1]);
  assert.deepEqual(moved([0, 0.5, 1], 2, 9, axis), [0, 0.5, 3.71]);
});
