import { boxAround, contains, edgesIn, grown, isInside, touches, type Box } from './boxes';
import { nudges } from './nudges';

/** Steps from the pole at which a name is tried before the count goes without it, nearest first and none first of all, pixels. */
const FURTHEST = 32;
export const NUDGES = nudges(2, FURTHEST);

/** Pixels to spare between a label and its region's border: at best, and at least. */
export const ROOMY = 6;
export const TIGHT = 2;

const [UNKNOWN, YES, NO] = [0, 1, 2];

interface Answers {
  readonly edges: number[];
  readonly of: ReadonlyMap<number, Uint8Array>;
}

/** The room that a region has for labels at a scale. What is found out is kept: it holds for every picture. */
export class RegionRoom {
  /** The pole of inaccessibility, pixels. */
  readonly pole: readonly [number, number];
  private readonly rings: readonly ArrayLike<number>[];
  private readonly known = new Map<string, Answers>();

  /**
   * @param rings outer ones and holes alike, each flat and closed: [x, y, x, y, …], pixels
   */
  constructor(pole: readonly [number, number], rings: readonly ArrayLike<number>[]) {
    this.pole = pole;
    this.rings = rings;
  }

  /**
   * Whether a block lies wholly inside.
   *
   * @param nudge how it is moved from the pole, an index of NUDGES
   * @param spare pixels around it, ROOMY or TIGHT
   */
  holds(width: number, height: number, nudge: number, spare: number): boolean {
    const { edges, of } = this.answers(width, height);
    const answers = of.get(spare)!;
    if (answers[nudge] === UNKNOWN) {
      const [dx, dy] = NUDGES[nudge]!;
      const box = boxAround(this.pole[0] + dx, this.pole[1] + dy, width, height);
      answers[nudge] = isInside(grown(box, spare), this.rings, edges) ? YES : NO;
    }
    return answers[nudge] === YES;
  }

  /** Whether a point lies in the region, pixels. */
  contains(x: number, y: number): boolean {
    return contains(this.rings, x, y);
  }

  /** Whether any part of a box lies in the region. */
  touches(box: Box): boolean {
    return touches(box, this.rings);
  }

  private answers(width: number, height: number): Answers {
    const size = `${width} ${height}`;
    let answers = this.known.get(size);
    if (!answers) {
      const reach = grown(boxAround(...this.pole, width, height), FURTHEST + ROOMY);
      const none = () => new Uint8Array(NUDGES.length);
      answers = { edges: edgesIn(reach, this.rings), of: new Map([[ROOMY, none()], [TIGHT, none()]]) };
      this.known.set(size, answers);
    }
    return answers;
  }
}
