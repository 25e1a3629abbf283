import type MultiPolygon from 'ol/geom/MultiPolygon.js';
import Circle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import type { Disc } from './circles';
import type { ChoroplethFeature, Colours, Outlined, RampStep } from './contracts';
import { Fills, type Paint } from './fills';

/**
 * Later over earlier: where two regions meet, the border of the one drawn later is seen, and it is always the one that
 * stands out from both fills. The steps of the ramp have orders below and above that of regions without a count.
 */
const ORDER_WITHOUT_COUNT = 5;
const ORDER_SHARED_COUNT = 10;
const ORDER_DISPUTED = 11;

const CIRCLE_BORDER = 1;
const CIRCLE_RING = 1.25;

/** Beneath this size across, in metres, a full band would fill the region: Sevastopol. */
const NARROW = 60_000;

type Nested = readonly (readonly (readonly (readonly number[])[])[])[];

/** How regions and neighbours are drawn, in the colours of one theme. Widths are CSS pixels. */
export class Styles {
  private readonly fills: Fills;

  /** @param symbols whether circles stand for the values, over regions that are plain then */
  constructor(
    private readonly colours: Colours,
    pixelRatio: number,
    private readonly symbols: boolean,
  ) {
    this.fills = new Fills(colours, pixelRatio);
  }

  neighbour(): Style {
    return new Style({
      fill: new Fill({ color: this.colours.neighbour }),
      stroke: new Stroke({ color: this.colours.neighbourBorder, width: 0.75 }),
    });
  }

  innerBorder(): Style {
    return new Style({ stroke: new Stroke({ color: `${this.colours.neighbourBorder}80`, width: 0.5 }) });
  }

  /** @param scale metres per pixel, by which borders grow thinner */
  region(feature: ChoroplethFeature, geometry: MultiPolygon, scale: number): Style[] {
    const drawn = this.look(feature);
    const styles: Style[] = [];
    if (drawn) {
      styles.push(
        new Style({
          zIndex: drawn.order,
          fill: new Fill({ color: drawn.paint }),
          stroke: new Stroke({
            color: drawn.outline.border,
            width: drawn.outline.borderWidth * thinned(scale),
            lineJoin: 'round',
          }),
        }),
      );
    }
    if (feature.disputed) {
      styles.push(this.disputed(geometry, this.symbols ? null : feature.step, thinned(scale)));
    }
    return styles;
  }

  /** A circle; a ring of the ground's colour tells it from a circle under it. */
  circle(disc: Disc, order: number): Style[] {
    const ramp = this.colours.ramp[disc.step];
    const image = (radius: number, colour: string, stroke?: Stroke) =>
      new Style({ zIndex: order, image: new Circle({ radius, fill: new Fill({ color: colour }), ...(stroke && { stroke }) }) });
    return ramp
      ? [
          image(disc.radius + CIRCLE_BORDER / 2 + CIRCLE_RING, this.colours.casing),
          image(disc.radius, ramp.fill, new Stroke({ color: ramp.border, width: CIRCLE_BORDER })),
        ]
      : [];
  }

  selected(scale: number): Style[] {
    const factor = thinned(scale);
    return [
      new Style({ stroke: new Stroke({ color: this.colours.casing, width: 5 * factor, lineJoin: 'round' }) }),
      new Style({ stroke: new Stroke({ color: this.colours.selected, width: 2.25 * factor, lineJoin: 'round' }) }),
    ];
  }

  /** Under the pointer or the keyboard's cursor. */
  pointed(): Style {
    return new Style({ stroke: new Stroke({ color: this.colours.selected, width: 1.5, lineJoin: 'round' }) });
  }

  private look(feature: ChoroplethFeature): { order: number; paint: Paint; outline: Outlined } | undefined {
    const step = feature.step ?? -1;
    const ramp = this.colours.ramp[step];
    switch (feature.state) {
      case 'counted':
        return ramp && this.classed(ramp);
      case 'counted_with': {
        const paint = this.fills.countedWith(this.symbols ? null : step);
        const outline = this.symbols ? this.colours.counted : ramp;
        return outline && paint ? { order: ORDER_SHARED_COUNT, paint, outline } : undefined;
      }
      case 'counted_jointly':
        return { order: ORDER_SHARED_COUNT, paint: this.fills.jointly, outline: this.colours.jointly };
      case 'none_reported':
        return { order: ORDER_WITHOUT_COUNT, paint: this.colours.noneReported.fill, outline: this.colours.noneReported };
      case 'not_stated':
        return { order: ORDER_WITHOUT_COUNT, paint: this.fills.notStated, outline: this.colours.notStated };
      case 'no_report':
        return { order: ORDER_WITHOUT_COUNT, paint: this.fills.noReport, outline: this.colours.noReport };
    }
  }

  private classed(ramp: RampStep): { order: number; paint: Paint; outline: Outlined } {
    const outline = this.symbols ? this.colours.counted : ramp;
    return { order: ramp.order, paint: outline.fill, outline };
  }

  /** The casing tells the dashes from any fill. */
  private disputed(geometry: MultiPolygon, step: number | null, factor: number): Style {
    const band = Math.sqrt(geometry.getArea()) < NARROW ? 2 : 4;
    return new Style({
      zIndex: ORDER_DISPUTED,
      renderer: (coordinates, { context, pixelRatio }) => {
        context.save();
        outline(context, coordinates as unknown as Nested);
        context.save();
        context.clip();
        context.strokeStyle = this.fills.disputed(step);
        context.lineWidth = 2 * band * factor * pixelRatio;
        context.stroke();
        context.restore();
        context.strokeStyle = this.colours.casing;
        context.lineWidth = 2.4 * factor * pixelRatio;
        context.stroke();
        context.strokeStyle = this.colours.disputed;
        context.lineWidth = 1.2 * factor * pixelRatio;
        context.setLineDash([5 * pixelRatio, 3 * pixelRatio]);
        context.stroke();
        context.restore();
      },
    });
  }
}

/** Lines are full at 3600 metres per pixel and two thirds of it at 6000. */
function thinned(scale: number): number {
  return Math.min(1, Math.max(2 / 3, 1 - (scale - 3600) / 7200));
}

function outline(context: CanvasRenderingContext2D, polygons: Nested): void {
  context.beginPath();
  for (const ring of polygons.flat()) {
    ring.forEach((point, index) => {
      if (index === 0) {
        context.moveTo(point[0]!, point[1]!);
      } else {
        context.lineTo(point[0]!, point[1]!);
      }
    });
    context.closePath();
  }
}
