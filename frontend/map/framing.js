import { grown, isFree } from './label-placement';
const MARGIN = 4;
const FURTHEST = 160;
const STEP = 8;
/** Share of the frame's height by which an outline may be cut off at an edge before the whole map is made smaller. */
const CUT = 0.05;
/**
 * The frame nearest to the wished one in which no outline is covered, and none is cut off by more than a little: first
 * the map is moved, then it is made smaller. Where nothing helps, because the frame is tiny, it is the wished one.
 */
export function frame(wish) {
    const [width, height] = wish.room;
    const natural = Math.max(wish.size[0] / width, wish.size[1] / height);
    const parts = wish.outlines.map((outline) => ({ outline, extent: extentOf(outline) }));
    for (let shrink = 1; shrink < 1.6; shrink *= 1.02) {
        const resolution = natural * shrink;
        for (const beyond of [-MARGIN, CUT * height]) {
            for (const [dx, dy] of shifts()) {
                const centre = [wish.centre[0] + dx * resolution, wish.centre[1] + dy * resolution];
                if (parts.every((part) => isSeen(part, { centre, resolution }, wish, beyond))) {
                    return { centre, resolution };
                }
            }
        }
    }
    return { centre: wish.centre, resolution: natural };
}
/** @param beyond how far it may reach beyond the frame; negative for a distance it must keep, CSS pixels */
function isSeen(part, { centre, resolution }, wish, beyond) {
    const [width, height] = wish.room;
    const x = (east) => width / 2 + (east - centre[0]) / resolution;
    const y = (north) => height / 2 - (north - centre[1]) / resolution;
    const [west, south, east, north] = part.extent;
    if (x(west) < -beyond || y(north) < -beyond || x(east) > width + beyond || y(south) > height + beyond) {
        return false;
    }
    const near = wish.covers
        .map((cover) => grown(cover, MARGIN))
        .filter((cover) => !isFree(cover, [{ left: x(west), right: x(east), top: y(north), bottom: y(south) }]));
    for (const cover of near) {
        for (let i = 0; i < part.outline.length; i += 2) {
            const [pointX, pointY] = [x(part.outline[i]), y(part.outline[i + 1])];
            if (pointX > cover.left && pointX < cover.right && pointY > cover.top && pointY < cover.bottom) {
                return false;
            }
        }
    }
    return true;
}
function extentOf(outline) {
    const extent = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < outline.length; i += 2) {
        extent[0] = Math.min(extent[0], outline[i]);
        extent[1] = Math.min(extent[1], outline[i + 1]);
        extent[2] = Math.max(extent[2], outline[i]);
        extent[3] = Math.max(extent[3], outline[i + 1]);
    }
    return extent;
}
let ordered;
function shifts() {
    if (!ordered) {
        const all = [];
        for (let dx = -FURTHEST; dx <= FURTHEST; dx += STEP) {
            for (let dy = -FURTHEST; dy <= FURTHEST; dy += STEP) {
                all.push([dx, dy]);
            }
        }
        ordered = all.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
    }
    return ordered;
}
//# sourceMappingURL=framing.js.map