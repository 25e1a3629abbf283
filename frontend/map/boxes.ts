/** CSS pixels, y downwards, from any fixed origin. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

export function grown(box: Box, by: number): Box {
  return { left: box.left - by, right: box.right + by, top: box.top - by, bottom: box.bottom + by };
}

export function isFree(box: Box, taken: readonly Box[]): boolean {
  return taken.every(
    (other) =>
      box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
  );
}

/** Boxes without those that lie within another. */
export function outermost(boxes: readonly Box[]): Box[] {
  // of two that are the same the first stays
  const hides = (other: Box, at: number, box: Box, index: number) =>
    at !== index && isWithin(box, other) && (at < index || !isWithin(other, box));
  return boxes.filter((box, index) => !boxes.some((other, at) => hides(other, at, box, index)));
}

export function isWithin(box: Box, other: Box): boolean {
  return (
    box.left >= other.left && box.right <= other.right && box.top >= other.top && box.bottom <= other.bottom
  );
}

/**
 * Whether a box lies wholly inside a polygon: no edge, of a hole either, reaches into it, and its centre is inside.
 *
 * @param edges the edges that may reach into it, if they are known already
 */
export function isInside(box: Box, rings: readonly ArrayLike<number>[], edges = edgesIn(box, rings)): boolean {
  for (let i = 0; i < edges.length; i += 4) {
    const [x1, y1, x2, y2] = [edges[i]!, edges[i + 1]!, edges[i + 2]!, edges[i + 3]!];
    if (mayReach(box, x1, y1, x2, y2) && crosses(box, x1, y1, x2, y2)) {
      return false;
    }
  }
  return contains(rings, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

/** Whether any part of a box lies in a polygon. */
export function touches(box: Box, rings: readonly ArrayLike<number>[]): boolean {
  const edges = edgesIn(box, rings);
  for (let i = 0; i < edges.length; i += 4) {
    if (crosses(box, edges[i]!, edges[i + 1]!, edges[i + 2]!, edges[i + 3]!)) {
      return true;
    }
  }
  return contains(rings, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

/** The edges that may reach into a box: [x1, y1, x2, y2, …]. */
export function edgesIn(box: Box, rings: readonly ArrayLike<number>[]): number[] {
  const edges: number[] = [];
  for (const ring of rings) {
    for (let i = 2; i < ring.length; i += 2) {
      const x1 = ring[i - 2]!;
      const y1 = ring[i - 1]!;
      const x2 = ring[i]!;
      const y2 = ring[i + 1]!;
      if (mayReach(box, x1, y1, x2, y2)) {
        edges.push(x1, y1, x2, y2);
      }
    }
  }
  return edges;
}

/** Rules out most segments cheaply: those wholly to one side of a box. */
function mayReach(box: Box, x1: number, y1: number, x2: number, y2: number): boolean {
  return (
    (x1 >= box.left || x2 >= box.left) &&
    (x1 <= box.right || x2 <= box.right) &&
    (y1 >= box.top || y2 >= box.top) &&
    (y1 <= box.bottom || y2 <= box.bottom)
  );
}

/** Whether a point lies in a polygon. */
export function contains(rings: readonly ArrayLike<number>[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 2; i < ring.length; i += 2) {
      const x1 = ring[i - 2]!;
      const y1 = ring[i - 1]!;
      const x2 = ring[i]!;
      const y2 = ring[i + 1]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) {
        inside = !inside;
      }
    }
  }
  return inside;
}

/** Whether a segment has a point in a box, by clipping it at the box's four sides (Liang and Barsky). */
function crosses(box: Box, x1: number, y1: number, x2: number, y2: number): boolean {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const sides = [
    [-dx, x1 - box.left],
    [dx, box.right - x1],
    [-dy, y1 - box.top],
    [dy, box.bottom - y1],
  ] as const;
  let from = 0;
  let to = 1;
  for (const [slope, room] of sides) {
    if (slope === 0) {
      if (room < 0) {
        return false;
      }
    } else if (slope < 0) {
      from = Math.max(from, room / slope);
    } else {
      to = Math.min(to, room / slope);
    }
    if (from > to) {
      return false;
    }
  }
  return true;
}
