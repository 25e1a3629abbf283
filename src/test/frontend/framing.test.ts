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
  // The point stands at pixel (20, 20); the title reaches to 30. Its margin of 4 makes 34: 14 pixels, in steps of eight 16.
  const title = { left: 0, top: 0, right: 30, bottom: 30 };
  const { centre, resolution } = frame({ ...WISH, outlines: [[-800, 300]], covers: [title] });
  assert.equal(resolution, 10);
  assert.deepEqual([centre[0], centre[1]].map(Math.abs).sort((a, b) => a - b), [0, 160]);
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
