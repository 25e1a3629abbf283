import type OlMap from 'ol/Map.js';
import type View from 'ol/View.js';
import type { Coordinate } from 'ol/coordinate.js';
import type MultiPolygon from 'ol/geom/MultiPolygon.js';
import type { Boundaries } from './boundaries';
import { frame, type Frame } from './framing';
import { motion } from './interactions';
import { outermost, type Box } from './boxes';

/** Where a reader looks: the middle in metres of the view's projection, and metres per CSS pixel. */
export interface Sight {
  readonly centre: Coordinate;
  readonly resolution: number;
}

/** Keeps the view framed until the reader moves it, and again once it is reset. */
export class MapFrame {
  private framed: Sight | undefined;
  private answered: { readonly asked: string; readonly frame: Frame } | undefined;
  private moved = false;
  private led = false;

  /**
   * @param covers what lies over the map or may on another night, CSS pixels from its top left corner
   * @param onMoved told when the reader has moved the map, and when it is back in its frame
   * @param onSight told while the reader moves the map, not while it is framed or led
   */
  constructor(
    private readonly map: OlMap,
    private readonly covers: () => Box[],
    private readonly onMoved: (moved: boolean) => void,
    private readonly onSight: (sight: Sight) => void,
  ) {
    map.on('moveend', () => this.setMoved(this.isAway()));
  }

  /** Takes over a view that the map has got. */
  watch(view: View): void {
    view.on('change', () => {
      const [centre, resolution] = [view.getCenter(), view.getResolution()];
      if (!this.led && centre && resolution) {
        this.onSight({ centre, resolution });
      }
    });
  }

  /** Looks where another map looks. */
  lead({ centre, resolution }: Sight): void {
    this.quietly((view) => {
      view.cancelAnimations();
      view.setCenter([...centre]);
      view.setResolution(resolution);
    });
  }

  zoom(steps: number): void {
    const view = this.map.getView();
    view.animate({ zoom: (view.getZoom() ?? 0) + steps, duration: motion(200) });
  }

  reset(): void {
    this.framed = undefined;
    this.setMoved(false);
  }

  fit(boundaries: Boundaries): void {
    const [width, height] = this.map.getSize() ?? [];
    if (this.moved || !width || !height) {
      return;
    }
    const { centre, resolution } = this.frameOf(boundaries, [width, height]);
    this.quietly((view) => {
      view.setCenter([...centre]);
      view.setResolution(resolution);
      this.framed = { centre: view.getCenter()!, resolution: view.getResolution()! };
    });
  }

  private quietly(change: (view: View) => void): void {
    this.led = true;
    change(this.map.getView());
    this.led = false;
  }

  /** The search is repeated only when something it depends on has changed. */
  private frameOf(boundaries: Boundaries, room: readonly [number, number]): Frame {
    // the legend grows and shrinks with the night, within the room that is kept for it
    const covers = outermost(this.covers());
    const asked = JSON.stringify([boundaries.view, room, covers]);
    if (asked !== this.answered?.asked) {
      const { centre, size, neverCovered } = boundaries;
      const outlines = neverCovered.map((region) => mainland(region.geometry));
      this.answered = { asked, frame: frame({ room, centre, size, outlines, covers }) };
    }
    return this.answered.frame;
  }

  private isAway(): boolean {
    const { framed } = this;
    const view = this.map.getView();
    const [centre, resolution] = [view.getCenter(), view.getResolution()];
    if (!framed || !centre || !resolution) {
      return false;
    }
    const pixels = Math.hypot(centre[0]! - framed.centre[0]!, centre[1]! - framed.centre[1]!) / resolution;
    return pixels > 1 || Math.abs(resolution / framed.resolution - 1) > 0.001;
  }

  private setMoved(moved: boolean): void {
    if (moved !== this.moved) {
      this.moved = moved;
      this.onMoved(moved);
    }
  }
}

/** The outline of the largest part: islets may lie under the title. */
function mainland(geometry: MultiPolygon): number[] {
  const [largest] = geometry.getPolygons().sort((a, b) => b.getArea() - a.getArea());
  return largest?.getLinearRing(0)?.getFlatCoordinates() ?? [];
}
