/**
 * Turns a first point and steps into points, flat: [x, y, x, y, …], in metres.
 *
 * @param coded first point and steps, in units
 * @param unit metres per unit
 * @param closed whether the first point is repeated at the end, as rings want it
 */
export function flatRing(coded, unit, closed) {
    if (coded.length < 4 || coded.length % 2 !== 0) {
        throw new Error(`A line needs at least two points, each of two numbers, not ${coded.length} numbers`);
    }
    const flat = new Array(coded.length + (closed ? 2 : 0));
    let x = 0;
    let y = 0;
    for (let i = 0; i < coded.length; i += 2) {
        x += coded[i];
        y += coded[i + 1];
        flat[i] = x * unit;
        flat[i + 1] = y * unit;
    }
    if (closed) {
        flat[coded.length] = flat[0];
        flat[coded.length + 1] = flat[1];
    }
    return flat;
}
//# sourceMappingURL=delta.js.map