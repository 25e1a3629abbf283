import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HeatLayout, stepped } from '../../../frontend/heat/layout';
import { HeatTable, type CodedTable } from '../../../frontend/heat/table';
import { cellSaid, rowName } from '../../../frontend/heat/words';

const CODED: CodedTable = {
  from: '2025-10-24',
  nights: 3,
  months: ['Oct 2025'],
  regions: [
    ['RU-MOS', 'Moscow Oblast', 'Moscow'],
    ['RU-MOW', 'Moscow (city)', 'Moscow'],
    ['RU-ROS', 'Rostov Oblast', 'Rostov'],
  ],
  runs: [
    [9, 1, 0, 1, -3, 1],
    [-4, 1, -2, 1, -3, 1],
    [34, 1, -1, 1, -3, 1],
  ],
  totals: [9, null, 34],
  figures: [{ name: 'stated', values: [1043, 0, null], total: 1043 }],
  classes: [
    { from: 1, step: 0, label: '1' },
    { from: 5, step: 2, label: '5–9' },
    { from: 20, step: 4, label: '20+' },
  ],
};

const TEXTS = {
  label: 'Regions by nights',
  night: '{row}, night of {date}: {said}',
  all: '{row}, all nights: {said}',
  total: 'Total',
  noNumber: 'no number',
  said: {
    counted_with: 'counted with {other}',
    counted_jointly: 'counted jointly',
    none_reported: 'none reported',
    not_stated: 'not stated',
    no_report: 'no report',
  },
};

test('runs are nights, and what has no number is not a zero', () => {
  const table = new HeatTable(CODED);
  assert.deepEqual(table.cell(0, 0), { state: 'counted', count: 9, with: null });
  assert.deepEqual(table.cell(0, 1), { state: 'none_reported', count: 0, with: null });
  assert.deepEqual(table.cell(0, 2), { state: 'no_report', count: null, with: null });
  assert.deepEqual(table.cell(1, 0), { state: 'counted_with', count: null, with: 0 });
  assert.deepEqual(table.cell(1, 1), { state: 'counted_jointly', count: null, with: null });
  assert.deepEqual(table.cell(2, 1), { state: 'not_stated', count: null, with: null });
});

test('a count has the colour of its class, one that is counted with another has the other’s', () => {
  const table = new HeatTable(CODED);
  assert.deepEqual([table.step(0, 0), table.step(1, 0), table.step(2, 0)], [2, 2, 4]);
  assert.deepEqual([table.step(0, 1), table.step(1, 1), table.step(2, 1), table.step(0, 2)], [null, null, null, null]);
});

test('runs of another number of nights are refused', () => {
  assert.throws(() => new HeatTable({ ...CODED, runs: [[1, 2]] }), /2 nights, not of 3/);
});

test('a cell is said with its row, its night and what is known', () => {
  const table = new HeatTable(CODED);
  const order = [2, 0, 1];
  const said = (row: number, night: number) => cellSaid(table, order, { row, night }, TEXTS, 'en');
  assert.equal(said(0, 0), 'Rostov Oblast, night of 24 Oct 2025: 34');
  assert.equal(said(0, 1), 'Rostov Oblast, night of 25 Oct 2025: not stated');
  assert.equal(said(2, 0), 'Moscow (city), night of 24 Oct 2025: counted with Moscow Oblast');
  assert.equal(said(2, -1), 'Moscow (city), all nights: no number');
  assert.equal(said(3, 0), 'stated, night of 24 Oct 2025: 1,043');
  assert.equal(said(3, 2), 'stated, night of 26 Oct 2025: no number');
  assert.equal(rowName(table, order, 3), 'stated');
});

/** 600 wide: names 148, totals 56, cells of 26; 200 high: a head of 40, a figure of 20, rows of 24. */
const LAYOUT = new HeatLayout({ rows: 80, nights: 366, figures: 1 }, 600, 200);

test('only what is in sight is laid out', () => {
  assert.equal(LAYOUT.cell, 26);
  assert.deepEqual(LAYOUT.nightsInSight({ left: 0, top: 0 }), [0, 16]);
  assert.deepEqual(LAYOUT.nightsInSight({ left: 2600, top: 0 }), [100, 116]);
  assert.deepEqual(LAYOUT.rowsInSight({ left: 0, top: 48 }), [2, 8]);
});

test('few nights have wider cells, and few rows their figures right below', () => {
  const few = new HeatLayout({ rows: 2, nights: 3, figures: 1 }, 600, 200);
  assert.equal(few.cell, 44);
  assert.equal(few.foot, 40 + 2 * 24);
});

test('a point is of the cell that is seen there', () => {
  assert.deepEqual(LAYOUT.at(204, 40, { left: 0, top: 0 }), { row: 0, night: 0 });
  assert.deepEqual(LAYOUT.at(204, 40, { left: 26, top: 24 }), { row: 1, night: 1 });
  assert.deepEqual(LAYOUT.at(150, 41, { left: 26, top: 0 }), { row: 0, night: -1 }, 'a total');
  assert.deepEqual(LAYOUT.at(210, 185, { left: 0, top: 0 }), { row: 80, night: 0 }, 'a figure');
  assert.equal(LAYOUT.at(10, 100, { left: 0, top: 0 }), null, 'a name');
  assert.equal(LAYOUT.at(300, 10, { left: 0, top: 0 }), null, 'a head');
});

test('a cell out of sight is scrolled into it, one in sight is left', () => {
  assert.deepEqual(LAYOUT.reveal({ row: 0, night: 15 }, { left: 0, top: 0 }), { left: 16 * 26 - 396, top: 0 });
  assert.deepEqual(LAYOUT.reveal({ row: 10, night: 3 }, { left: 0, top: 0 }), { left: 0, top: 11 * 24 - 140 });
  assert.deepEqual(LAYOUT.reveal({ row: 1, night: -1 }, { left: 500, top: 24 }), { left: 500, top: 24 });
});

test('keys move by a cell, along the row, to the corners', () => {
  const extent = { rows: 3, nights: 10, figures: 2 };
  const from = { row: 1, night: 4 };
  assert.deepEqual(stepped('ArrowDown', false, from, extent), { row: 2, night: 4 });
  assert.deepEqual(stepped('ArrowLeft', false, { row: 1, night: -1 }, extent), { row: 1, night: -1 });
  assert.deepEqual(stepped('Home', false, from, extent), { row: 1, night: -1 });
  assert.deepEqual(stepped('End', false, from, extent), { row: 1, night: 9 });
  assert.deepEqual(stepped('Home', true, from, extent), { row: 0, night: -1 });
  assert.deepEqual(stepped('End', true, from, extent), { row: 4, night: 9 });
  assert.deepEqual(stepped('PageDown', false, from, extent), { row: 4, night: 4 });
  assert.equal(stepped('x', false, from, extent), null);
});
