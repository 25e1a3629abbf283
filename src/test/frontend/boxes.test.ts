import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxAround, outermost } from '../../../frontend/map/boxes';

test('a box within another is left out and one that only reaches into it is not', () => {
  const room = boxAround(50, 50, 100, 100);
  const within = boxAround(60, 60, 20, 20);
  const across = boxAround(100, 50, 20, 20);
  assert.deepEqual(outermost([within, room, across]), [room, across]);
});

test('of two boxes that are the same one stays', () => {
  assert.equal(outermost([boxAround(5, 5, 10, 10), boxAround(5, 5, 10, 10)]).length, 1);
});
