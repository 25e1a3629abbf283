/** Steps away from a place in every direction, the shortest first and none among them. */
export function nudges(step: number, furthest: number): readonly (readonly [number, number])[] {
  const all: (readonly [number, number])[] = [];
  for (let dx = -furthest; dx <= furthest; dx += step) {
    for (let dy = -furthest; dy <= furthest; dy += step) {
      all.push([dx, dy]);
    }
  }
  return all.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
}
