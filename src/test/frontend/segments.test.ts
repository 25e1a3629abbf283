import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decoded, type Kind, type Mark } from '../../../frontend/intake/marks';
import { blocks, stretches } from '../../../frontend/intake/segments';

const mark = (start: number, end: number, kind: Kind = 'count'): Mark => ({
  start,
  end,
  kind,
  lines: [1],
  doubt: false,
  about: [],
});
const all = (text: string) => ({ start: 0, end: text.length });

test('the pieces are the text, whatever the marks are', () => {
  const text = 'nine over <img onerror=x> Rostov';
  const unsure = [mark(3, 12, 'unsure'), mark(12, 30, 'unsure')];
  for (const marks of [[], [mark(0, 4)], [mark(0, 4), mark(2, 9)], [mark(5, 4)], [mark(26, 99)], [mark(0, 32)]]) {
    for (const both of [marks, [...marks, ...unsure]]) {
      const joined = stretches(text, all(text), both)
        .flatMap(({ segments }) => segments.map((segment) => segment.text))
        .join('');
      assert.equal(joined, text);
    }
  }
});

test('a mark stands where it says, and one within another is left out', () => {
  const text = 'nine over Rostov';
  const found = stretches(text, all(text), [mark(0, 4), mark(2, 6), mark(10, 16)]);
  assert.deepEqual(
    found.flatMap(({ segments }) => segments.map((segment) => [segment.text, segment.mark !== null])),
    [
      ['nine', true],
      [' over ', false],
      ['Rostov', true],
    ],
  );
});

test('words that were not understood hold the marks that stand in them, and all of one that they share', () => {
  const text = 'Nine oddly over Rostov, said so';
  // "oddly over Ros"
  const found = stretches(text, all(text), [mark(0, 4), mark(5, 19, 'unsure'), mark(16, 22, 'place')]);
  assert.deepEqual(
    found.map(({ unsure, segments }) => [unsure !== null, segments.map((segment) => segment.text)]),
    [
      [false, ['Nine', ' ']],
      [true, ['oddly over ', 'Rostov']],
      [false, [', said so']],
    ],
  );
});

test('a part of the text has its part of a mark', () => {
  const found = stretches('nine over Rostov', { start: 5, end: 12 }, [mark(0, 4), mark(10, 16)]);
  assert.deepEqual(
    found.flatMap(({ segments }) => segments.map((segment) => segment.text)),
    ['over ', 'Ro'],
  );
});

test('the blocks are the text, and end with lines where lines end at all', () => {
  const lines = '- 1 over Tula Region;\n'.repeat(400);
  const words = 'five over Tula Region, '.repeat(2000);
  for (const text of ['', 'a', lines, words, 'x'.repeat(30_000), `${words}\n${lines}`]) {
    const found = blocks(text);
    assert.equal(found.map(({ start, end }) => text.slice(start, end)).join(''), text);
  }
  assert.ok(blocks(lines).length > 3);
  assert.ok(blocks(lines).every(({ end }) => lines[end - 1] === '\n'));
  assert.ok(blocks(words).length > 3);
  assert.ok(blocks(words).every(({ end }) => words[end - 1] === ' '));
});

test('marks travel as numbers', () => {
  const sorts = [
    { kind: 'count' as const, doubt: true, about: [] },
    { kind: 'unsure' as const, doubt: true, about: ['place_without_count'] },
  ];
  assert.deepEqual(decoded({ sorts, codes: [3, 4, 0, 2, 1, 2, 7, 5, 1, 0] }), [
    { start: 3, end: 7, kind: 'count', doubt: true, about: [], lines: [1, 2] },
    { start: 10, end: 15, kind: 'unsure', doubt: true, about: ['place_without_count'], lines: [] },
  ]);
});
