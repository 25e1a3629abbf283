import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moved } from '../../../frontend/look/cursor';

test('from nowhere the arrows lead to either end', () => {
  assert.equal(moved('ArrowDown', -1, 5), 0);
  assert.equal(moved('ArrowUp', -1, 5), 4);
});

test('the cursor stops at the ends', () => {
  assert.equal(moved('ArrowRight', 4, 5), 4);
  assert.equal(moved('PageUp', 3, 5), 0);
});

test('other keys and an empty list move nothing', () => {
  assert.equal(moved('a', 2, 5), null);
  assert.equal(moved('End', -1, 0), null);
});
