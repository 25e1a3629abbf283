import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeysOnTheWay } from '../../../frontend/intake/keys-on-the-way';

test('keys are kept in their order until what they are for is there', () => {
  const ahead = new KeysOnTheWay(() => true);
  ahead.keepFirst('1');
  ahead.waitFor('field');
  ['7', 'Enter', '1', '4'].forEach((key) => ahead.keep(key));

  assert.equal(ahead.isWaiting, true);
  assert.equal(ahead.reached('cell'), false);
  assert.equal(ahead.reached('field'), true);
  assert.equal(ahead.isWaiting, false);
  assert.equal(ahead.takeDigits(), '17');
  assert.equal(ahead.take(), 'Enter');
  ahead.waitFor('cell');
  ahead.keep('Enter');
  assert.equal(ahead.reached('cell'), true);
  assert.equal(ahead.takeDigits(), '14');
  assert.equal(ahead.take(), 'Enter');
  assert.equal(ahead.next, undefined);
});

test('while the server is at work nothing is dropped; a second after it, all that nobody came for', (context) => {
  context.mock.timers.enable({ apis: ['setInterval'] });
  let busy = true;
  const ahead = new KeysOnTheWay(() => busy);
  ahead.waitFor('cell');
  ahead.keep('1');

  context.mock.timers.tick(30_000);
  assert.equal(ahead.isWaiting, true);
  busy = false;
  context.mock.timers.tick(900);
  assert.equal(ahead.next, '1');
  context.mock.timers.tick(100);
  assert.equal(ahead.isWaiting, false);
  assert.equal(ahead.next, undefined);
});
