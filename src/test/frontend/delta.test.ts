import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flatRing } from '../../../frontend/map/delta';

test('steps are added up from the first point and turned into metres', () => {
  assert.deepEqual(flatRing([10, 20, 1, 0, 0, -2], 100, false), [1000, 2000, 1100, 2000, 1100, 1800]);
});

test('a ring ends where it begins', () => {
  assert.deepEqual(flatRing([0, 0, 4, 0, 0, 3], 1, true), [0, 0, 4, 0, 4, 3, 0, 0]);
});

test('half a point is an error, not a shape', () => {
  assert.throws(() => flatRing([0, 0, 4, 0, 3], 1, true), /two numbers/);
});
