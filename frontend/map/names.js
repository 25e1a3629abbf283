import { FAMILY } from './lettering';
import { boxAround, grown, isFree } from './label-placement';
export const NAME_FONT = {
    country: `500 10.5px ${FAMILY}`,
    sea: `italic 400 11px ${FAMILY}`,
};
export const COUNTRY_TRACKING = '1.26px';
const HEIGHT = 12;
/**
 * Names that are neither covered nor cut off, and of which the larger part lies on the country or the water they name.
 *
 * @param taken what lies over the map and the labels of regions
 * @param window the part of the map that is seen
 */
export function placeNames(boundaries, language, resolution, window, taken, widthOf) {
    const covered = [...taken];
    const land = [...boundaries.regions.values(), ...boundaries.neighbours].map(({ geometry }) => geometry);
    const names = [];
    const add = (text, kind, at, isAtHome) => {
        const [x, y] = [at[0] / resolution, -at[1] / resolution];
        const box = boxAround(x, y, widthOf(text, kind), HEIGHT);
        if (isWithin(grown(box, 4), window) && isFree(box, covered) && isAtHome(box)) {
            names.push({ text, kind, x, y });
            covered.push(box);
        }
    };
    for (const country of [...boundaries.neighbours].sort((a, b) => a.rank - b.rank)) {
        add(country.name[language].toLocaleUpperCase(language), 'country', country.at, (box) => stands(box, resolution, 3, (point) => country.geometry.intersectsCoordinate(point)));
    }
    for (const sea of boundaries.seas) {
        add(sea.name[language], 'sea', sea.at, (box) => stands(box, resolution, 4, (point) => isWater(point, land)));
    }
    return names;
}
function isWater(point, land) {
    return !land.some((geometry) => geometry.intersectsCoordinate(point));
}
/** Whether at least so many of five points along the middle of a box lie where they should. */
function stands(box, resolution, least, isGood) {
    const shares = [0, 0.25, 0.5, 0.75, 1];
    const y = (box.top + box.bottom) / 2;
    const good = shares.filter((share) => isGood([(box.left + share * (box.right - box.left)) * resolution, -y * resolution]));
    return good.length >= least;
}
function isWithin(box, window) {
    return (box.left >= window.left && box.right <= window.right && box.top >= window.top && box.bottom <= window.bottom);
}
//# sourceMappingURL=names.js.map