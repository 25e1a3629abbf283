import type { Box } from './label-placement';

/** A part of the map that must be seen: points of its outline, metres, flat. */
export type Outline = ArrayLike<number>;

export interface Frame {
  readonly centre: readonly [number, number];
  /** Metres per CSS pixel. */
  readonly resolution: number;
}

export interface FramingWish {
  /** The frame's width and height, CSS pixels. */
  readonly room: readonly [number, number];
  /** Metres in the projection. */
  readonly centre: readonly [number, number];
  /** What must be visible from side to side, metres. */
  readonly size: readonly [number, number];
  readonly outlines: readonly Outline[];
  /** What lies over the map, CSS pixels from its top left corner. */
  readonly covers: readonly Box[];
}

const MARGIN = 8;
const FURTHEST = 160;
const STEP = 16;

/**
 * The frame nearest to the wished one in which no outline is covered or cut off: first the map is moved, then it is made
 * smaller. Where nothing helps, because the frame is tiny, it is the wished one.
 */
export function frame(wish: FramingWish): Frame {
  const [width, height] = wish.room;
  const natural = Math.max(wish.size[0] / width, wish.size[1] / height);
  for (let shrink = 1; shrink < 1.6; shrink *= 1.04) {
    const resolution = natural * shrink;
    for (const [dx, dy] of shifts()) {
      const centre = [wish.centre[0] + dx * resolution, wish.centre[1] + dy * resolution] as const;
      if (wish.outlines.every((outline) => isSeen(outline, centre, resolution, wish))) {
        return { centre, resolution };
      }
    }
  }
  return { centre: wish.centre, resolution: natural };
}

function isSeen(outline: Outline, centre: readonly [number, number], resolution: number, wish: FramingWish): boolean {
  const [width, height] = wish.room;
  for (let i = 0; i < outline.length; i += 2) {
    const x = width / 2 + (outline[i]! - centre[0]) / resolution;
    const y = height / 2 - (outline[i + 1]! - centre[1]) / resolution;
    if (x < MARGIN || y < MARGIN || x > width - MARGIN || y > height - MARGIN) {
      return false;
    }
    for (const cover of wish.covers) {
      if (
        x > cover.left - MARGIN && x < cover.right + MARGIN && y > cover.top - MARGIN && y < cover.bottom + MARGIN
      ) {
        return false;
      }
    }
  }
  return true;
}

let ordered: readonly (readonly [number, number])[] | undefined;

function shifts(): readonly (readonly [number, number])[] {
  if (!ordered) {
    const all: (readonly [number, number])[] = [];
    for (let dx = -FURTHEST; dx <= FURTHEST; dx += STEP) {
      for (let dy = -FURTHEST; dy <= FURTHEST; dy += STEP) {
        all.push([dx, dy]);
      }
    }
    ordered = all.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
  }
  return ordered;
}
