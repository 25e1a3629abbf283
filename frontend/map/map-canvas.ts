import Feature from 'ol/Feature.js';
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import type { Coordinate } from 'ol/coordinate.js';
import type MultiPolygon from 'ol/geom/MultiPolygon.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import Projection from 'ol/proj/Projection.js';
import VectorSource from 'ol/source/Vector.js';
import type { Boundaries } from './boundaries';
import { placeDiscs, type Disc, type DiscWish } from './circles';
import type { Choropleth, ChoroplethFeature, Colours } from './contracts';
import { interactions, motion } from './interactions';
import type { Box } from './boxes';
import { LabelLayer, unitOf } from './labels';
import { MapFrame, type Sight } from './map-frame';
import { Styles } from './styles';

/** The map itself: layers from the background up, and the view on them. Knows nothing of the element around it. */
export class MapCanvas {
  readonly map: OlMap;
  private readonly neighbours = layer();
  private readonly innerBorders = layer();
  private readonly regions = layer();
  private readonly pointed = layer();
  private readonly selected = layer();
  private readonly circles = layer();
  private readonly labels = new LabelLayer();
  private boundaries: Boundaries | undefined;
  private choropleth: Choropleth | undefined;
  private colours: Colours | undefined;
  private features: ReadonlyMap<string, ChoroplethFeature> = new Map();
  private readonly frame: MapFrame;
  private covered: readonly Box[] = [];
  private discs: readonly Disc[] | undefined;
  private symbols = false;

  /**
   * @param target where to draw
   * @param covers what lies over the map now, CSS pixels from its top left corner; it is asked when told to fit
   * @param kept what lies over it or may on another night: the view is framed clear of it
   * @param onMoved told when the reader has moved the map, and when it is back in its frame
   * @param onSight told where the reader looks while the map is moved
   * @param onSized told how large the largest circle is, CSS pixels; 0 where there is none
   */
  constructor(
    target: HTMLElement,
    private readonly covers: () => Box[],
    kept: () => Box[],
    onMoved: (moved: boolean) => void,
    onSight: (sight: Sight) => void,
    private readonly onSized: (radius: number) => void,
  ) {
    this.map = new OlMap({
      target,
      controls: [],
      interactions: interactions(),
      layers: [this.neighbours, this.innerBorders, this.regions, this.pointed, this.selected, this.circles, this.labels],
    });
    this.frame = new MapFrame(this.map, kept, onMoved, onSight);
    this.map.on('moveend', () => this.placeLabels());
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
    const view = new View({
      projection,
      extent,
      constrainOnlyCenter: true,
      enableRotation: false,
      minResolution: 150,
      maxResolution: 16_000,
      center: [...boundaries.centre],
      resolution: 4000,
    });
    this.map.setView(view);
    this.frame.watch(view);
    this.reset();
  }

  setChoropleth(choropleth: Choropleth): void {
    this.choropleth = choropleth;
    this.features = new Map(choropleth.features.map((feature) => [feature.iso, feature]));
    this.regions.changed();
    this.placeLabels();
  }

  setColours(colours: Colours): void {
    this.colours = colours;
    this.styled(colours);
    this.placeLabels();
  }

  /** Whether circles stand for the values instead of fills. */
  setSymbols(on: boolean): void {
    if (on !== this.symbols) {
      this.symbols = on;
      if (this.colours) {
        this.styled(this.colours);
      }
      this.placeLabels();
    }
  }

  private styled(colours: Colours): void {
    const styles = new Styles(colours, this.map.getPixelRatio(), this.symbols);
    this.neighbours.setStyle(styles.neighbour());
    this.innerBorders.setStyle(styles.innerBorder());
    this.regions.setStyle((shape, resolution) => {
      const feature = this.features.get(String(shape.getId()));
      return feature ? styles.region(feature, shape.getGeometry() as MultiPolygon, resolution) : styles.neighbour();
    });
    this.pointed.setStyle(styles.pointed());
    this.selected.setStyle((_, resolution) => styles.selected(resolution));
    this.circles.setStyle((feature) => styles.circle(feature.get('disc') as Disc, feature.get('order') as number));
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
    const found = this.discAt(coordinate) ?? this.regions.getSource()?.getFeaturesAtCoordinate(coordinate)[0]?.getId();
    return found === undefined ? null : String(found);
  }

  /** The region whose circle is uppermost at a place; the smaller ones lie over the larger ones. */
  private discAt([x, y]: Coordinate): string | undefined {
    const resolution = this.map.getView().getResolution() ?? 1;
    return this.discs?.findLast(({ iso, radius }) => {
      const at = this.boundaries!.regions.get(iso)!.at;
      return Math.hypot(at[0] - x!, at[1] - y!) <= radius * resolution;
    })?.iso;
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
    this.frame.zoom(steps);
  }

  /** Looks where another map of the same view looks. */
  lead(sight: Sight): void {
    if (this.boundaries) {
      this.frame.lead(sight);
    }
  }

  reset(): void {
    this.frame.reset();
    this.fit();
  }

  /** Frames the view, unless the reader has moved it, and writes the labels anew. */
  fit(): void {
    if (this.boundaries) {
      this.covered = this.covers();
      this.frame.fit(this.boundaries);
      this.placeLabels();
    }
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
    this.placeCircles(boundaries, choropleth, resolution, unitOf(width));
    const window = shifted({ left: 0, top: 0, right: width, bottom: height });
    this.labels.place({ boundaries, choropleth, colours, discs: this.discs }, resolution, window, this.covered.map(shifted));
  }

  private placeCircles(boundaries: Boundaries, choropleth: Choropleth, resolution: number, unit: number): void {
    this.discs = this.symbols ? placeDiscs(discWishes(boundaries, choropleth, resolution), unit) : undefined;
    source(
      this.circles,
      (this.discs ?? []).map((disc, order) => {
        const feature = new Feature(new Point([...boundaries.regions.get(disc.iso)!.at]));
        feature.setProperties({ disc, order });
        return feature;
      }),
    );
    this.onSized(this.discs?.[0]?.radius ?? 0);
  }

  dispose(): void {
    this.map.setTarget(undefined);
    this.map.dispose();
  }

  private outline(iso: string | null): Feature<MultiPolygon>[] {
    const shape = iso === null ? undefined : this.boundaries?.regions.get(iso);
    return shape ? [new Feature(shape.geometry)] : [];
  }
}

/** Circles stand at the poles of the regions that have a count; pixels at a resolution from the projection's origin. */
function discWishes({ regions }: Boundaries, choropleth: Choropleth, resolution: number): DiscWish[] {
  return choropleth.features.flatMap(({ iso, state, value, step }) => {
    const at = regions.get(iso)?.at;
    return at && state === 'counted' && value && step !== null
      ? [{ iso, value, step, x: at[0] / resolution, y: -at[1] / resolution }]
      : [];
  });
}

type ShapeLayer = VectorLayer<VectorSource>;

function layer(): ShapeLayer {
  return new VectorLayer({ updateWhileAnimating: true, updateWhileInteracting: true, renderBuffer: 16 });
}

function source(of: ShapeLayer, features: Feature[]): void {
  of.setSource(new VectorSource({ features, wrapX: false }));
}
