import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meets, placeDiscs, type Disc, type DiscWish } from '../../../frontend/map/circles';
import { type LabelType, type LabelWish } from '../../../frontend/map/label-placement';
import { RegionRoom } from '../../../frontend/map/region-room';
import { placeSymbolLabels } from '../../../frontend/map/symbol-labels';

/** Ten pixels a letter; a value is 6.98 high, a name too. */
const TYPE: LabelType = {
  nameSize: 10,
  countSize: 10,
  widthOfName: (text) => 10 * text.length,
  widthOfCount: (text) => 10 * text.length,
};

function wish(iso: string, x: number, y: number, value: number): DiscWish {
  return { iso, x, y, value, step: 0 };
}

function disc(iso: string, x: number, y: number, radius: number): Disc {
  return { iso, x, y, radius, step: 0 };
}

/** A square region of twice a length around a point. */
function region(iso: string, name: string, x: number, y: number, value: number, half: number): LabelWish {
  const ring = [x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half, x - half, y - half];
  return { iso, name, value, words: String(value), room: new RegionRoom([x, y], [ring]) };
}

test('areas are as the values, and the highest value comes first', () => {
  const discs = placeDiscs([wish('A', 0, 0, 25), wish('B', 1000, 0, 100)], 1);
  assert.deepEqual(discs.map(({ iso, radius }) => [iso, radius]), [['B', 46], ['A', 23]]);
});

test('the nearer the middles, the smaller the circles, down to a bound', () => {
  // 1.2 radii of the larger one lie between the middles: 48 / 1.2 = 40
  assert.equal(placeDiscs([wish('A', 0, 0, 100), wish('B', 48, 0, 1)], 1)[0]!.radius, 40);
  assert.equal(placeDiscs([wish('A', 0, 0, 100), wish('B', 5, 0, 1)], 1)[0]!.radius, 20);
  assert.equal(placeDiscs([wish('A', 0, 0, 100), wish('B', 5, 0, 1)], 0.5)[0]!.radius, 10);
});

test('no value has no circle', () => {
  assert.deepEqual(placeDiscs([], 1), []);
});

test('a circle meets a box that reaches into it and not one at its corner', () => {
  const one = disc('A', 0, 0, 10);
  assert.equal(meets(one, { left: 9, right: 20, top: -1, bottom: 1 }), true);
  assert.equal(meets(one, { left: 8, right: 20, top: 8, bottom: 20 }), false);
});

test('a value stands in its circle, its name below', () => {
  const [value, name] = placeSymbolLabels([region('A', 'Tver', 0, 0, 7, 50)], [disc('A', 0, 0, 20)], TYPE, []);
  assert.deepEqual([value?.count, value?.x, value?.y, value?.inside, value?.on], ['7', 0, 0, true, undefined]);
  // the circle ends at 20; 6 below it begins a name of 6.98
  assert.deepEqual([name?.name, name?.count, name?.x, name?.y, name?.on], ['Tver', undefined, 0, 29.49, 'region']);
});

test('a value that does not fit into its circle stands beside it', () => {
  const [value] = placeSymbolLabels([region('A', 'Tver', 0, 0, 100, 10)], [disc('A', 0, 0, 8)], TYPE, []);
  // radius 8, a gap of 3, half of 30
  assert.deepEqual([value?.x, value?.y, value?.inside, value?.on], [26, 0, false, 'beyond']);
});

test('a smaller circle over it takes the place of a value in the larger one', () => {
  const wishes = [region('A', 'Tver', 0, 0, 9, 60), region('B', 'Oryol', 8, 0, 1, 5)];
  const labels = placeSymbolLabels(wishes, [disc('A', 0, 0, 30), disc('B', 8, 0, 12)], TYPE, []);
  assert.deepEqual([labels[0]?.iso, labels[0]?.x, labels[0]?.inside], ['A', 38, false]);
  assert.deepEqual([labels[1]?.iso, labels[1]?.x, labels[1]?.inside], ['B', 8, true]);
});

test('what is covered all around is left out', () => {
  const everywhere = { left: -500, right: 500, top: -500, bottom: 500 };
  assert.deepEqual(placeSymbolLabels([region('A', 'Tver', 0, 0, 7, 50)], [disc('A', 0, 0, 20)], TYPE, [everywhere]), []);
});

test('a name is not written over another region that has a circle', () => {
  // the region is as large as its circle; below, above and at the right another one begins
  const around = [-12, -20, 90, -20, 90, 90, -12, 90, -12, -20];
  const other = { ...region('B', 'Oryol', 80, 80, 1, 5), room: new RegionRoom([80, 80], [around]) };
  const labels = placeSymbolLabels([region('A', 'Tver', 0, 0, 9, 5), other], [disc('A', 0, 0, 10), disc('B', 80, 80, 6)], TYPE, []);
  const name = labels.find((label) => label.iso === 'A' && label.name !== undefined);
  // the last place there is, at the left: radius 10, a gap of 6, half of 40
  assert.deepEqual([name?.x, name?.y], [-36, 0]);
});
