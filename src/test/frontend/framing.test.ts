import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frame } from '../../../frontend/map/framing';

/** A frame of 200 × 100 pixels for 2000 × 1000 metres round the origin: ten metres a pixel. */
const WISH = { room: [200, 100], centre: [0, 0], size: [2000, 1000], outlines: [], covers: [] } as const;

test('with nothing in the way the frame is the wished one', () => {
  assert.deepEqual(frame(WISH), { centre: [0, 0], resolution: 10 });
});

test('the longer side decides how small the map gets', () => {
  assert.equal(frame({ ...WISH, room: [200, 50] }).resolution, 20);
});

test('the map moves aside before it gets smaller', () => {
  // 40 pixels are to spare from top to bottom. The point stands at pixel (20, 40); the title and its margin of 4 reach to
  // (54, 46): down by six is nearest, found in steps of eight. Down on the screen is a centre further north.
  const title = { left: 0, top: 0, right: 50, bottom: 42 };
  const { centre, resolution } = frame({ ...WISH, room: [200, 140], outlines: [[-800, 300]], covers: [title] });
  assert.equal(resolution, 10);
  assert.deepEqual(centre, [0, 80]);
});

test('what cannot be moved clear is made smaller', () => {
  // 1960 metres between two points need 196 pixels at ten metres a pixel; between the left edge, which may cut
  // off five, and the cover's margin are 171; found in steps of eight pixels.
  const right = { left: 170, top: 0, right: 240, bottom: 100 };
  const { resolution } = frame({ ...WISH, outlines: [[-980, 0], [980, 0]], covers: [right] });
  assert.ok(resolution > 11.4 && resolution < 12.5, String(resolution));
});

test('where nothing helps it is the wished frame', () => {
  const all = { left: -40, top: -40, right: 240, bottom: 140 };
  assert.deepEqual(frame({ ...WISH, outlines: [[0, 0]], covers: [all] }), { centre: [0, 0], resolution: 10 });
});

test('a small region is not pushed out of sight to be clear of a cover', () => {
  // It is four pixels across and the cover leaves four at the right edge: room beyond the edge is no way out.
  const cover = { left: 100, top: 0, right: 196, bottom: 100 };
  const { centre, resolution } = frame({ ...WISH, outlines: [[500, 0, 540, 0, 540, 40, 500, 40]], covers: [cover] });
  assert.ok(100 + (540 - centre[0]) / resolution <= 96);
});
