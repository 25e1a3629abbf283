import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barsOf, type BarSeries } from '../../../frontend/charts/series';

const SERIES: BarSeries = {
  from: '2025-12-31',
  entries: [
    { value: 20, state: 'counted', said: '20 drones stated' },
    { value: null, state: 'no_report', said: 'No report' },
  ],
  months: ['Dec 2025', 'Jan 2026'],
  ticks: [],
  max: 20,
  current: null,
};

test('nights and dates follow from the first night, over the end of a year too', () => {
  assert.deepEqual(barsOf(SERIES, '{date}: {said}'), [
    { key: '2025-12-31', value: 20, state: 'counted', title: '31 Dec 2025: 20 drones stated', unusual: false },
    { key: '2026-01-01', value: null, state: 'no_report', title: '1 Jan 2026: No report', unusual: false },
  ]);
});

test('what is said is never taken for a pattern', () => {
  const odd = { ...SERIES, entries: [{ value: 1, state: 'counted', said: '$& {date}' }] };
  assert.equal(barsOf(odd, '{said} on {date}')[0]?.title, '$& {date} on 31 Dec 2025');
});

test('a series without nights has no bars', () => {
  assert.deepEqual(barsOf({ ...SERIES, from: null, entries: [], months: [] }, '{date}: {said}'), []);
});

test('a night beyond a fence is unusual, one on it is not, and one without a number never', () => {
  const usual = { low: 2, median: 3, high: 5, lowerFence: 1, upperFence: 9.5 };
  const entries = [9, 10, 1, 0, null].map((value) => ({ value, state: 'counted', said: '' }));
  assert.deepEqual(
    barsOf({ ...SERIES, entries, usual }, '').map(({ unusual }) => unusual),
    [false, true, false, true, false],
  );
});
