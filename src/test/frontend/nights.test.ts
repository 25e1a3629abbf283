import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOf, isUnusual, nightsOf, placeOf, saidOf, spanSaid, type NightSeries } from '../../../frontend/timeline/nights';

const SERIES: NightSeries = {
  from: '2025-12-30',
  values: [121, null, 34, null],
  kinds: 'sncu',
  months: ['Dec 2025', 'Jan 2026'],
  ticks: [],
  usualSaid: '',
  max: 150,
  usual: { low: 20, median: 40, high: 60, lowerFence: 0, upperFence: 120 },
};

const TEXTS = {
  stated: '{date}: {number} stated',
  counted: '{date}: no total, {number} counted',
  unknown: '{date}: nothing counted',
  none: '{date}: no report',
  span: '{from} – {to}, nights: {number}',
};

test('dates follow from the first night, over the end of a year too', () => {
  assert.equal(dateOf(SERIES, 0), '30 Dec 2025');
  assert.equal(dateOf(SERIES, 2), '1 Jan 2026');
  assert.equal(placeOf(SERIES, '2026-01-02'), 3);
  assert.equal(placeOf(SERIES, '2025-12-28'), -2);
});

test('a month of nights has its days, in a leap year too', () => {
  assert.equal(nightsOf('2024-02-01', '2024-03-01').length, 30);
  assert.deepEqual(nightsOf('2025-10-25', '2025-10-25'), ['2025-10-25']);
});

test('what is known of a night is said, and what is not is no zero', () => {
  assert.deepEqual(
    [0, 1, 2, 3].map((night) => saidOf(SERIES, night, TEXTS)),
    ['30 Dec 2025: 121 stated', '31 Dec 2025: no report', '1 Jan 2026: no total, 34 counted', '2 Jan 2026: nothing counted'],
  );
});

test('a span is said with its ends and its length, one night as itself', () => {
  assert.equal(spanSaid(SERIES, [0, 2], TEXTS), '30 Dec 2025 – 1 Jan 2026, nights: 3');
  assert.equal(spanSaid(SERIES, [1, 1], TEXTS), '31 Dec 2025: no report');
});

test('a stated total beyond the fence is unusual; a sum without a total never is', () => {
  assert.equal(isUnusual(SERIES, 0), true);
  assert.equal(isUnusual({ ...SERIES, values: [120] }, 0), false);
  assert.equal(isUnusual({ ...SERIES, values: [500], kinds: 'c' }, 0), false);
});
