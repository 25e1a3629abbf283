export const FAMILY = '"IBM Plex Sans", sans-serif';

/** A letter of each alphabet on the map: the fonts come in a file per alphabet and are fetched when they are used. */
const SAMPLE = 'AЯ';

/**
 * Waits for the letters of the map. A canvas does not wait for a font and does not redraw when one arrives, so the first
 * picture must not be drawn before. A font that cannot be had is no reason to show no map.
 */
export async function lettersReady(): Promise<void> {
  const faces = ['500 12px', '600 15px', 'italic 400 11px'];
  await Promise.allSettled(faces.map((face) => document.fonts.load(`${face} ${FAMILY}`, SAMPLE)));
}

/** A letter of each alphabet in which reports have named places and publishers: one of the shipped ones is in Vietnamese. */
const OF_REPORTS = `${SAMPLE}ỉ`;

/** Fetches the letters of the rest of the page, so that a name in another alphabet has them when a night brings it. */
export function fetchOtherLetters(): void {
  for (const weight of [400, 500, 600, 700]) {
    void document.fonts.load(`${weight} 12px ${FAMILY}`, OF_REPORTS);
  }
}

/** Measures on a canvas that is not in the page: one that is has the browser bring the whole page's style up to date first. */
const RULER = document.createElement('canvas').getContext('2d')!;
const WIDTHS = new Map<string, number>();

/** The width of a text, CSS pixels; worked out once, as the names and counts of a map recur night after night. */
export function widthOf(text: string, font: string, tracking = '0px'): number {
  const key = `${font}|${tracking}|${text}`;
  let width = WIDTHS.get(key);
  if (width === undefined) {
    RULER.letterSpacing = tracking;
    RULER.font = font;
    width = RULER.measureText(text).width;
    WIDTHS.set(key, width);
  }
  return width;
}
