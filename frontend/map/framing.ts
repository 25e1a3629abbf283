import { grown, isFree, type Box } from './boxes';
import { nudges } from './nudges';

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

const MARGIN = 4;
const FURTHEST = 160;
const STEP = 8;
const SHIFTS = nudges(STEP, FURTHEST);

/** Share of the frame by which it may leave the wished part, or cut off an outline, before the map is made smaller. */
const CUT = 0.05;

/** Share of the outline itself that may be cut off, or a small one would be pushed out of sight altogether. */
const CUT_OF_OUTLINE = 0.25;

interface Part {
  readonly outline: Outline;
  /** Metres: west, south, east, north. */
  readonly extent: readonly [number, number, number, number];
}

/**
 * The frame nearest to the wished one in which no outline is covered, and none is cut off by more than a little: first
 * the map is moved, then it is made smaller. Where nothing helps, because the frame is tiny, it is the wished one.
 */
export function frame(wish: FramingWish): Frame {
  const [width, height] = wish.room;
  const natural = Math.max(wish.size[0] / width, wish.size[1] / height);
  const covers = wish.covers.map((cover) => grown(cover, MARGIN));
  const parts = wish.outlines.map((outline) => ({ outline, extent: extentOf(outline) }));
  for (let shrink = 1; shrink < 1.6; shrink *= 1.02) {
    const resolution = natural * shrink;
    const sideways = CUT * width + (width - wish.size[0] / resolution) / 2;
    const upright = CUT * height + (height - wish.size[1] / resolution) / 2;
    const shifts = SHIFTS.filter(([dx, dy]) => Math.abs(dx) <= sideways && Math.abs(dy) <= upright);
    for (const beyond of [-MARGIN, CUT * height]) {
      for (const [dx, dy] of shifts) {
        const centre = [wish.centre[0] + dx * resolution, wish.centre[1] + dy * resolution] as const;
        if (parts.every((part) => isSeen(part, { centre, resolution }, wish.room, covers, beyond))) {
          return { centre, resolution };
        }
      }
    }
  }
  return { centre: wish.centre, resolution: natural };
}

/** @param beyond how far it may reach beyond the frame; negative for a distance it must keep, CSS pixels */
function isSeen(
  part: Part,
  { centre, resolution }: Frame,
  [width, height]: FramingWish['room'],
  covers: readonly Box[],
  beyond: number,
): boolean {
  const x = (east: number) => width / 2 + (east - centre[0]) / resolution;
  const y = (north: number) => height / 2 - (north - centre[1]) / resolution;
  const [west, south, east, north] = part.extent;
  const across = Math.min(beyond, CUT_OF_OUTLINE * (x(east) - x(west)));
  const down = Math.min(beyond, CUT_OF_OUTLINE * (y(south) - y(north)));
  if (x(west) < -across || y(north) < -down || x(east) > width + across || y(south) > height + down) {
    return false;
  }
  const around = { left: x(west), right: x(east), top: y(north), bottom: y(south) };
  for (const cover of covers) {
    if (isFree(cover, [around])) {
      continue;
    }
    for (let i = 0; i < part.outline.length; i += 2) {
      const [pointX, pointY] = [x(part.outline[i]!), y(part.outline[i + 1]!)];
      if (pointX > cover.left && pointX < cover.right && pointY > cover.top && pointY < cover.bottom) {
        return false;
      }
    }
  }
  return true;
}

function extentOf(outline: Outline): [number, number, number, number] {
  const extent: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < outline.length; i += 2) {
    extent[0] = Math.min(extent[0], outline[i]!);
    extent[1] = Math.min(extent[1], outline[i + 1]!);
    extent[2] = Math.max(extent[2], outline[i]!);
    extent[3] = Math.max(extent[3], outline[i + 1]!);
  }
  return extent;
}
