import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dragged, keyed, type Drag } from '../../../frontend/timeline/brush';

const NIGHTS = 100;

function drag(grip: Drag['grip'], anchor: number, span: Drag['span'] = [40, 50]): Drag {
  return { grip, anchor, span };
}

test('a new span reaches from where it was pressed to the pointer, in either direction', () => {
  assert.deepEqual(dragged(drag('new', 20), 27, NIGHTS), [20, 27]);
  assert.deepEqual(dragged(drag('new', 20), 13, NIGHTS), [13, 20]);
});

test('a pointer outside the window is at its end', () => {
  assert.deepEqual(dragged(drag('new', 20), 400, NIGHTS), [20, 99]);
  assert.deepEqual(dragged(drag('new', 20), -7, NIGHTS), [0, 20]);
});

test('an end that is drawn past the other changes places with it', () => {
  assert.deepEqual(dragged(drag('from', 40), 45, NIGHTS), [45, 50]);
  assert.deepEqual(dragged(drag('from', 40), 60, NIGHTS), [50, 60]);
  assert.deepEqual(dragged(drag('to', 50), 30, NIGHTS), [30, 40]);
});

test('all of it moves as long as it is, up to the end of the window', () => {
  assert.deepEqual(dragged(drag('whole', 45), 48, NIGHTS), [43, 53]);
  assert.deepEqual(dragged(drag('whole', 45), 98, NIGHTS), [89, 99]);
  assert.deepEqual(dragged(drag('whole', 45), 0, NIGHTS), [0, 10]);
});

test('keys move an end by a night, a week, thirty nights, to the end of the window; the other end stops it', () => {
  assert.deepEqual(keyed('to', 'ArrowRight', false, [40, 50], NIGHTS), [40, 51]);
  assert.deepEqual(keyed('to', 'PageUp', false, [40, 50], NIGHTS), [40, 57]);
  assert.deepEqual(keyed('to', 'PageUp', true, [40, 50], NIGHTS), [40, 80]);
  assert.deepEqual(keyed('to', 'End', false, [40, 50], NIGHTS), [40, 99]);
  assert.deepEqual(keyed('to', 'Home', false, [40, 50], NIGHTS), [40, 40]);
  assert.deepEqual(keyed('from', 'PageDown', true, [40, 50], NIGHTS), [10, 50]);
  assert.deepEqual(keyed('from', 'End', false, [40, 50], NIGHTS), [50, 50]);
});

test('keys move all of it, as far as the window goes', () => {
  assert.deepEqual(keyed('whole', 'ArrowLeft', false, [40, 40], NIGHTS), [39, 39]);
  assert.deepEqual(keyed('whole', 'End', false, [40, 50], NIGHTS), [89, 99]);
  assert.deepEqual(keyed('whole', 'PageDown', false, [3, 5], NIGHTS), [0, 2]);
});

test('other keys move nothing', () => {
  assert.equal(keyed('whole', 'a', false, [40, 50], NIGHTS), null);
  assert.equal(keyed('to', 'Tab', false, [40, 50], NIGHTS), null);
});
