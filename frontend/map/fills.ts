import type { Colours, Hatched } from './contracts';

type Brush = (context: CanvasRenderingContext2D) => void;

/** What fills a region: a colour or a pattern. */
export type Paint = string | CanvasPattern;

/**
 * Patterns as canvas tiles, drawn at the device's resolution so that a hatch is a hatch and not a blur. Measures are CSS
 * pixels. A diagonal hatch repeats along both axes every spacing × √2; the tile is rounded to whole device pixels, which
 * moves the spacing by a few per cent and leaves no seam.
 */
export class Fills {
  private readonly made = new Map<string, CanvasPattern>();

  constructor(
    private readonly colours: Colours,
    private readonly pixelRatio: number,
  ) {}

  /** @param step of the ramp; null where circles stand for the counts */
  countedWith(step: number | null): Paint | undefined {
    const ground = step === null ? this.colours.counted : this.colours.ramp[step];
    const dots = step === null ? this.colours.ink : this.colours.withDots[step];
    if (!ground || !dots) {
      return undefined;
    }
    return this.tile(`with ${step}`, 6, ground.fill, (context) => {
      context.fillStyle = dots;
      for (const at of [1.5, 4.5]) {
        context.beginPath();
        context.arc(at, at, 0.9, 0, 2 * Math.PI);
        context.fill();
      }
    });
  }

  get jointly(): Paint {
    const side = 7 * Math.SQRT2;
    return this.hatched('jointly', this.colours.jointly, side, (context) => {
      diagonal(context, side, 1.4, 'up');
      diagonal(context, side, 1.4, 'down');
    });
  }

  get notStated(): Paint {
    const side = 8 * Math.SQRT2;
    return this.hatched('notStated', this.colours.notStated, side, (context) => diagonal(context, side, 1, 'up'));
  }

  get noReport(): Paint {
    return this.hatched('noReport', this.colours.noReport, 8, (context) => {
      context.fillStyle = context.strokeStyle;
      context.fillRect(0, 1, 4, 1.2);
      context.fillRect(4, 5, 4, 1.2);
    });
  }

  /**
   * The hatch inside the border of a disputed region: lines on nothing. What can be read on a class can be hatched on it, which
   * one colour cannot on both ends of the ramp.
   *
   * @param step of the ramp; null for states without
   */
  disputed(step: number | null): Paint {
    const side = 4 * Math.SQRT2;
    const ink = this.colours.ramp[step ?? -1]?.ink ?? this.colours.disputed;
    return this.tile(`disputed ${ink}`, side, undefined, (context) => {
      context.globalAlpha = 0.75;
      context.strokeStyle = ink;
      diagonal(context, side, 1.4, 'up');
    });
  }

  private hatched(key: string, look: Hatched, side: number, brush: Brush): Paint {
    return this.tile(key, side, look.fill, (context) => {
      context.strokeStyle = look.line;
      brush(context);
    });
  }

  private tile(key: string, side: number, ground: string | undefined, brush: Brush): CanvasPattern {
    const known = this.made.get(key);
    if (known) {
      return known;
    }
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = Math.round(side * this.pixelRatio);
    const context = canvas.getContext('2d')!;
    context.scale(canvas.width / side, canvas.height / side);
    if (ground) {
      context.fillStyle = ground;
      context.fillRect(0, 0, side, side);
    }
    brush(context);
    const pattern = context.createPattern(canvas, 'repeat')!;
    this.made.set(key, pattern);
    return pattern;
  }
}

/** A diagonal of a tile and the corners of its neighbours that reach into it. */
function diagonal(context: CanvasRenderingContext2D, side: number, width: number, way: 'up' | 'down'): void {
  context.lineWidth = width;
  context.beginPath();
  for (const shift of [-side, 0, side]) {
    const [from, to] = way === 'up' ? [2 * side, -side] : [-side, 2 * side];
    context.moveTo(-side + shift, from);
    context.lineTo(2 * side + shift, to);
  }
  context.stroke();
}
