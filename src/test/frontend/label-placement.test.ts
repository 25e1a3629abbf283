import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxAround, isFree, isInside } from '../../../frontend/map/boxes';
import { placeLabels, type LabelType, type LabelWish } from '../../../frontend/map/label-placement';
import { RegionRoom } from '../../../frontend/map/region-room';

/** Ten pixels a letter. The block of both lines is 0.698 × 10 + 1.15 × 10 = 18.48 high, the count alone 6.98. */
const TYPE: LabelType = {
  nameSize: 10,
  countSize: 10,
  widthOfName: (text) => 10 * text.length,
  widthOfCount: (text) => 10 * text.length,
};

function rectangle(left: number, top: number, right: number, bottom: number): number[] {
  return [left, top, right, top, right, bottom, left, bottom, left, top];
}

function wish(iso: string, name: string, value: number, ring: number[]): LabelWish {
  const room = new RegionRoom([(ring[0]! + ring[4]!) / 2, (ring[1]! + ring[5]!) / 2], [ring]);
  return { iso, name, value, words: String(value), room };
}

test('name and count stand at the pole where six pixels are to spare', () => {
  const [label] = placeLabels([wish('A', 'Tver', 1, rectangle(0, 0, 53, 31))], TYPE, []);
  assert.deepEqual([label?.name, label?.x, label?.y, label?.inside], ['Tver', 26.5, 15.5, true]);
});

test('name and count still fit with two pixels to spare', () => {
  const [label] = placeLabels([wish('A', 'Tver', 1, rectangle(0, 0, 45, 23))], TYPE, []);
  assert.equal(label?.name, 'Tver');
});

test('the count goes without its name where the name has no room', () => {
  const [label] = placeLabels([wish('A', 'Tver', 1, rectangle(0, 0, 43, 23))], TYPE, []);
  assert.deepEqual([label?.name, label?.count, label?.inside], [undefined, '1', true]);
});

test('a region smaller than its count has it at the pole, not inside', () => {
  const [label] = placeLabels([wish('A', 'Moscow', 64, rectangle(0, 0, 12, 12))], TYPE, []);
  assert.deepEqual([label?.x, label?.y, label?.count, label?.inside], [6, 6, '64', false]);
});

test('the highest count comes first and the other gives way', () => {
  const same = rectangle(0, 0, 12, 12);
  const labels = placeLabels([wish('A', 'Low', 2, same), wish('B', 'High', 20, same)], TYPE, []);
  assert.deepEqual(labels.map((label) => label.iso), ['B']);
});

test('no label stands under what lies over the map', () => {
  const covered = rectangle(0, 0, 12, 12);
  assert.deepEqual(placeLabels([wish('A', 'Low', 2, covered)], TYPE, [boxAround(6, 6, 100, 100)]), []);
});

test('a label moves aside from what covers its pole', () => {
  const [label] = placeLabels([wish('A', 'Tver', 1, rectangle(0, 0, 100, 100))], TYPE, [boxAround(50, 50, 10, 6)]);
  assert.equal(label?.name, 'Tver');
  assert.ok(isFree(label!.box, [boxAround(50, 50, 10, 6)]));
});

test('what is known of a region from one picture is right for another', () => {
  const tver = wish('A', 'Tver', 1, rectangle(0, 0, 53, 31));
  const [first] = placeLabels([tver], TYPE, []);
  assert.deepEqual(placeLabels([tver], TYPE, [boxAround(0, 0, 10, 10)]), [first]);
  // six letters are wider than the region, a count of three is not
  const [other] = placeLabels([{ ...tver, name: 'Kaluga', value: 100, words: '100' }], TYPE, []);
  assert.deepEqual([other?.name, other?.count, other?.inside], [undefined, '100', true]);
});

test('a box is not inside a polygon whose hole it holds', () => {
  const outer = rectangle(0, 0, 100, 100);
  assert.ok(isInside(boxAround(50, 50, 20, 20), [outer]));
  assert.ok(!isInside(boxAround(50, 50, 20, 20), [outer, rectangle(45, 45, 48, 48)]));
});

test('a box that an edge crosses is not inside', () => {
  assert.ok(!isInside(boxAround(95, 50, 20, 20), [rectangle(0, 0, 100, 100)]));
});
