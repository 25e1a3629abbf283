import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segments, type Mark } from '../../../frontend/intake/segments';

const mark = (start: number, end: number): Mark => ({ start, end, kind: 'count', lines: [1], doubt: false });

test('the segments are the text, whatever the marks are', () => {
  const text = 'nine over <img onerror=x> Rostov';
  for (const marks of [[], [mark(0, 4)], [mark(0, 4), mark(2, 9)], [mark(5, 4)], [mark(26, 99)], [mark(0, 32)]]) {
    const joined = segments(text, marks)
      .map((segment) => segment.text)
      .join('');
    assert.equal(joined, text);
  }
});

test('a mark stands where it says, and one within another is left out', () => {
  const found = segments('nine over Rostov', [mark(0, 4), mark(2, 6), mark(10, 16)]);
  assert.deepEqual(
    found.map((segment) => [segment.text, segment.mark !== null]),
    [
      ['nine', true],
      [' over ', false],
      ['Rostov', true],
    ],
  );
});
