import Feature from 'ol/Feature.js';
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import type { Coordinate } from 'ol/coordinate.js';
import type MultiPolygon from 'ol/geom/MultiPolygon.js';
import VectorLayer from 'ol/layer/Vector.js';
import Projection from 'ol/proj/Projection.js';
import VectorSource from 'ol/source/Vector.js';
import type { Boundaries } from './boundaries';
import type { Choropleth, ChoroplethFeature, Colours } from './contracts';
import { frame } from './framing';
import { interactions, motion } from './interactions';
import type { Box } from './label-placement';
import { LabelLayer } from './labels';
import { Styles } from './styles';

/** Regions in the corners where title and legend stand, which neither may ever cover. */
const NEVER_COVERED = ['RU-LEN', 'UA-43', 'UA-40', 'RU-DA'];

/** The map itself: layers from the background up, and the view on them. Knows nothing of the element around it. */
export class MapCanvas {
  readonly map: OlMap;
  private readonly neighbours = layer();
  private readonly innerBorders = layer();
  private readonly regions = layer();
  private readonly pointed = layer();
  private readonly selected = layer();
  private readonly labels = new LabelLayer();
  private boundaries: Boundaries | undefined;
  private choropleth: Choropleth | undefined;
  private colours: Colours | undefined;
  private features: ReadonlyMap<string, ChoroplethFeature> = new Map();
  private framed: { readonly centre: Coordinate; readonly resolution: number } | undefined;
  private moved = false;

  /**
   * @param target where to draw
   * @param covers what lies over the map now, CSS pixels from its top left corner
   * @param onMoved told when the reader has moved the map, and when it is back in its frame
   */
  constructor(
    target: HTMLElement,
    private readonly covers: () => Box[],
    private readonly onMoved: (moved: boolean) => void,
  ) {
    this.map = new OlMap({
      target,
      controls: [],
      interactions: interactions(),
      layers: [this.neighbours, this.innerBorders, this.regions, this.pointed, this.selected, this.labels],
    });
    this.map.on('moveend', () => {
      this.setMoved(this.isAwayFromFrame());
      this.placeLabels();
    });
    this.map.on('change:size', () => this.fit());
  }

  setBoundaries(boundaries: Boundaries): void {
    this.boundaries = boundaries;
    source(this.neighbours, boundaries.neighbours.map(({ geometry }) => new Feature(geometry)));
    source(this.innerBorders, [...boundaries.borders]);
    source(
      this.regions,
      [...boundaries.regions.values()].map(({ iso, geometry }) => {
        const feature = new Feature(geometry);
        feature.setId(iso);
        return feature;
      }),
    );
    this.select(null);
    this.point(null);
    const extent = this.regions.getSource()!.getExtent()!;
    const projection = new Projection({ code: `nightmap:${boundaries.view}`, units: 'm', extent });
    this.map.setView(
      new View({
        projection,
        extent,
        constrainOnlyCenter: true,
        enableRotation: false,
        minResolution: 150,
        maxResolution: 16_000,
        center: [...boundaries.centre],
        resolution: 4000,
      }),
    );
    this.setMoved(false);
    this.fit();
  }

  setChoropleth(choropleth: Choropleth): void {
    this.choropleth = choropleth;
    this.features = new Map(choropleth.features.map((feature) => [feature.iso, feature]));
    this.regions.changed();
    this.placeLabels();
  }

  setColours(colours: Colours): void {
    this.colours = colours;
    const styles = new Styles(colours, this.map.getPixelRatio());
    this.neighbours.setStyle(styles.neighbour());
    this.innerBorders.setStyle(styles.innerBorder());
    this.regions.setStyle((shape, resolution) => {
      const feature = this.features.get(String(shape.getId()));
      return feature ? styles.region(feature, shape.getGeometry() as MultiPolygon, resolution) : styles.neighbour();
    });
    this.pointed.setStyle(styles.pointed());
    this.selected.setStyle((_, resolution) => styles.selected(resolution));
    this.placeLabels();
  }

  /** Whether boundaries, picture and colours are all there. */
  get isComplete(): boolean {
    return !!(this.boundaries && this.choropleth && this.colours);
  }

  select(iso: string | null): void {
    source(this.selected, this.outline(iso));
  }

  /** Marks the region under the pointer or the keyboard's cursor. */
  point(iso: string | null): void {
    source(this.pointed, this.outline(iso));
  }

  regionAt(coordinate: Coordinate): string | null {
    const found = this.regions.getSource()?.getFeaturesAtCoordinate(coordinate)[0];
    return found ? String(found.getId()) : null;
  }

  /** Where a region's label stands, CSS pixels; null where the region is not on this map. */
  pixelOf(iso: string): [number, number] | null {
    const at = this.boundaries?.regions.get(iso)?.at;
    return at ? (this.map.getPixelFromCoordinate([...at]) as [number, number] | null) : null;
  }

  /** Brings a region into sight where it is out of it. */
  reveal(iso: string): void {
    const pixel = this.pixelOf(iso);
    const [width, height] = this.map.getSize() ?? [0, 0];
    if (pixel && (pixel[0] < 24 || pixel[1] < 24 || pixel[0] > width! - 24 || pixel[1] > height! - 24)) {
      this.map.getView().animate({ center: [...this.boundaries!.regions.get(iso)!.at], duration: motion(200) });
    }
  }

  zoom(steps: number): void {
    this.map.getView().animate({ zoom: (this.map.getView().getZoom() ?? 0) + steps, duration: motion(200) });
  }

  reset(): void {
    this.setMoved(false);
    this.fit();
  }

  /** Frames the view, unless the reader has moved it, and writes the labels anew. */
  fit(): void {
    const { boundaries } = this;
    const room = this.map.getSize();
    if (!boundaries || !room?.[0] || !room[1]) {
      return;
    }
    if (!this.moved) {
      const outlines = NEVER_COVERED.flatMap((iso) => {
        const shape = boundaries.regions.get(iso);
        return shape ? [mainland(shape.geometry)] : [];
      });
      const { centre, resolution } = frame({
        room: [room[0], room[1]],
        centre: boundaries.centre,
        size: boundaries.size,
        outlines,
        covers: this.covers(),
      });
      const view = this.map.getView();
      view.setCenter([...centre]);
      view.setResolution(resolution);
      this.framed = { centre: view.getCenter()!, resolution: view.getResolution()! };
    }
    this.placeLabels();
  }

  placeLabels(): void {
    const { boundaries, choropleth, colours } = this;
    const view = this.map.getView();
    const [width, height] = this.map.getSize() ?? [];
    const [centre, resolution] = [view.getCenter(), view.getResolution()];
    if (!boundaries || !choropleth || !colours || !width || !height || !centre || !resolution || view.getAnimating()) {
      return;
    }
    const left = centre[0]! / resolution - width / 2;
    const top = -centre[1]! / resolution - height / 2;
    const shifted = (box: Box) => ({
      left: box.left + left,
      right: box.right + left,
      top: box.top + top,
      bottom: box.bottom + top,
    });
    const window = shifted({ left: 0, top: 0, right: width, bottom: height });
    this.labels.place({ boundaries, choropleth, colours }, resolution, window, this.covers().map(shifted));
  }

  dispose(): void {
    this.map.setTarget(undefined);
    this.map.dispose();
  }

  private outline(iso: string | null): Feature<MultiPolygon>[] {
    const shape = iso === null ? undefined : this.boundaries?.regions.get(iso);
    return shape ? [new Feature(shape.geometry)] : [];
  }

  private isAwayFromFrame(): boolean {
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

type ShapeLayer = VectorLayer<VectorSource>;

function layer(): ShapeLayer {
  return new VectorLayer({ updateWhileAnimating: true, updateWhileInteracting: true, renderBuffer: 16 });
}

function source(of: ShapeLayer, features: Feature[]): void {
  of.setSource(new VectorSource({ features, wrapX: false }));
}
