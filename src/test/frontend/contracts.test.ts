import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complete, type CodedChoropleth } from '../../../frontend/map/contracts';

const REGIONS = {
  'RU-ROS': { name: 'Rostov Oblast', shortName: 'Rostov', disputed: false },
  'UA-43': { name: 'Crimea', shortName: 'Crimea', disputed: true },
};
const NONE = { state: 'none_reported', step: null, count: 0, value: 0, shown: '0', with: null, said: 'none reported' } as const;
const ROSTOV = { iso: 'RU-ROS', state: 'counted', step: 4, count: 20, value: 20, shown: '20', with: null, said: '20 drones' } as const;
const PICTURE: CodedChoropleth = {
  language: 'en',
  title: '',
  claim: '',
  legendTitle: '',
  legendNote: '',
  period: '',
  summary: '',
  classes: [],
  states: [],
  rest: NONE,
  features: [ROSTOV],
};

test('a region that is not given has the look of the rest and keeps what is its own', () => {
  assert.deepEqual(complete(PICTURE, REGIONS).features, [
    { ...REGIONS['RU-ROS'], ...ROSTOV },
    { ...REGIONS['UA-43'], ...NONE, iso: 'UA-43' },
  ]);
});

test('without a rest only the regions that are given are drawn', () => {
  assert.deepEqual(
    complete({ ...PICTURE, rest: null }, REGIONS).features.map((feature) => feature.iso),
    ['RU-ROS'],
  );
});
