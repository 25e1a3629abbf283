import type OlMap from 'ol/Map.js';
import type { Coordinate } from 'ol/coordinate.js';
import type MultiPolygon from 'ol/geom/MultiPolygon.js';
import type { Boundaries } from './boundaries';
import { frame, type Frame } from './framing';
import { motion } from './interactions';
import { outermost, type Box } from './boxes';

/** Keeps the view framed until the reader moves it, and again once it is reset. */
export class MapFrame {
  private framed: { readonly centre: Coordinate; readonly resolution: number } | undefined;
  private answered: { readonly asked: string; readonly frame: Frame } | undefined;
  private moved = false;

  /**
   * @param covers what lies over the map or may on another night, CSS pixels from its top left corner
   * @param onMoved told when the reader has moved the map, and when it is back in its frame
   */
  constructor(
    private readonly map: OlMap,
    private readonly covers: () => Box[],
    private readonly onMoved: (moved: boolean) => void,
  ) {
    map.on('moveend', () => this.setMoved(this.isAway()));
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
    const view = this.map.getView();
    view.setCenter([...centre]);
    view.setResolution(resolution);
    this.framed = { centre: view.getCenter()!, resolution: view.getResolution()! };
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
