import Layer from 'ol/layer/Layer.js';
import type { FrameState } from 'ol/Map.js';
import type { Boundaries, RegionShape } from './boundaries';
import type { Choropleth, ChoroplethFeature, Colours, Language } from './contracts';
import { FAMILY, widthOf } from './lettering';
import type { Box } from './boxes';
import { boxOf, type Disc } from './circles';
import { CAP_HEIGHT, LINE_STEP, placeLabels, type Label, type LabelType, type LabelWish } from './label-placement';
import { COUNTRY_TRACKING, NAME_FONT, namePlaces, placeNames, type Name, type NamePlace } from './names';
import { RegionRoom } from './region-room';
import { placeSymbolLabels } from './symbol-labels';

/** Frames at least this wide, in CSS pixels, have room for the larger letters. */
const WIDE = 1100;

export interface Scene {
  /** The circles that stand for the values, the highest first, in the pixels of the labels; undefined for fills. */
  readonly discs?: readonly Disc[] | undefined;
  readonly boundaries: Boundaries;
  readonly choropleth: Choropleth;
  readonly colours: Colours;
}

interface Scale {
  readonly boundaries: Boundaries;
  readonly language: Language;
  readonly resolution: number;
  readonly names: readonly NamePlace[];
  /** As they are asked for. */
  readonly rooms: Map<string, RegionRoom>;
}

/**
 * All that is written on the map, on a canvas above it. Places are worked out when the map comes to rest and travel with
 * it while it moves.
 */
export class LabelLayer extends Layer {
  private readonly canvas = document.createElement('canvas');
  private readonly pen = this.canvas.getContext('2d')!;
  private labels: readonly Label[] = [];
  private names: readonly Name[] = [];
  private features: ReadonlyMap<string, ChoroplethFeature> = new Map();
  private scene: Scene | undefined;
  private placedAt = 1;
  private placedFor = '';
  private scale: Scale | undefined;
  private type: LabelType = this.lettering(0);

  constructor() {
    super({});
    Object.assign(this.canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', pointerEvents: 'none' });
  }

  /**
   * @param resolution metres per pixel
   * @param window the part of the map seen, pixels at that resolution from the projection's origin
   * @param covers what lies over the map, likewise
   */
  place(scene: Scene, resolution: number, window: Box, covers: readonly Box[]): void {
    const { boundaries, choropleth, discs } = scene;
    const { boundaries: before, choropleth: shown, colours } = this.scene ?? {};
    const room = JSON.stringify([resolution, window, covers, discs]);
    this.scene = scene;
    if (before !== boundaries || shown !== choropleth || this.placedFor !== room) {
      this.placedFor = room;
      this.placedAt = resolution;
      this.type = this.lettering(window.right - window.left);
      this.features = new Map(choropleth.features.map((feature) => [feature.iso, feature]));
      const scale = this.scaleFor(boundaries, choropleth.language, resolution);
      const wished = wishes(scale, choropleth);
      this.labels = discs
        ? placeSymbolLabels(wished, discs, this.type, covers)
        : placeLabels(wished, this.type, covers);
      const taken = [...covers, ...this.labels.map((label) => label.box), ...(discs ?? []).map(boxOf)];
      this.names = placeNames(scale.names, window, taken);
    } else if (scene.colours === colours) {
      return;
    }
    this.changed();
  }

  /** What every picture at this scale shares, made when the scale changes. */
  private scaleFor(boundaries: Boundaries, language: Language, resolution: number): Scale {
    const { scale } = this;
    if (scale?.boundaries === boundaries && scale.language === language && scale.resolution === resolution) {
      return scale;
    }
    const names = namePlaces(boundaries, language, resolution, (text, kind) =>
      widthOf(text, NAME_FONT[kind], kind === 'country' ? COUNTRY_TRACKING : '0px'),
    );
    return (this.scale = { boundaries, language, resolution, names, rooms: new Map() });
  }

  override render(frame: FrameState | null): HTMLElement {
    if (!frame) {
      return this.canvas;
    }
    const { pixelRatio, size, viewState } = frame;
    this.clear(Math.round(size[0]! * pixelRatio), Math.round(size[1]! * pixelRatio));
    const colours = this.scene?.colours;
    if (colours) {
      const zoom = this.placedAt / viewState.resolution;
      const [centreX, centreY] = viewState.center as [number, number];
      const left = size[0]! / 2 - centreX / viewState.resolution;
      const top = size[1]! / 2 + centreY / viewState.resolution;
      const { pen } = this;
      pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
      pen.textAlign = 'center';
      pen.lineJoin = 'round';
      for (const name of this.names) {
        this.writeName(name, left + name.x * zoom, top + name.y * zoom, colours);
      }
      for (const label of this.labels) {
        this.writeLabel(label, left + label.x * zoom, top + label.y * zoom, colours);
      }
    }
    return this.canvas;
  }

  /** A canvas of the same size is kept: a new one has to be given its memory. */
  private clear(width: number, height: number): void {
    const { canvas, pen } = this;
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    } else {
      pen.resetTransform();
      pen.clearRect(0, 0, width, height);
    }
  }

  private writeName(name: Name, x: number, y: number, colours: Colours): void {
    const country = name.kind === 'country';
    this.pen.letterSpacing = country ? COUNTRY_TRACKING : '0px';
    this.pen.font = NAME_FONT[name.kind];
    this.write(name.text, x, y + 4, country ? colours.countryLabel : colours.seaLabel, country ? 2.5 : 0, colours.neighbour);
  }

  private writeLabel(label: Label, x: number, y: number, colours: Colours): void {
    const feature = this.features.get(label.iso);
    const ground = label.on ? groundOf(label.on, colours) : colours.ramp[feature?.step ?? -1];
    if (!feature || !ground) {
      return;
    }
    const halo = feature.disputed && !this.scene?.discs ? 4 : label.inside ? 0 : 3;
    const { nameSize, countSize } = this.type;
    this.pen.letterSpacing = '0px';
    let foot = y + (CAP_HEIGHT * countSize) / 2;
    if (label.count === undefined) {
      this.pen.font = nameFont(nameSize);
      this.write(label.name ?? '', x, y + (CAP_HEIGHT * nameSize) / 2, ground.ink, halo, ground.fill);
      return;
    }
    if (label.name !== undefined) {
      const step = LINE_STEP * countSize;
      const nameFoot = y + (CAP_HEIGHT * nameSize - step) / 2;
      foot = nameFoot + step;
      this.pen.font = nameFont(nameSize);
      this.write(label.name, x, nameFoot, ground.ink, halo, ground.fill);
    }
    this.pen.font = countFont(countSize);
    this.write(label.count, x, foot, ground.ink, halo, ground.fill);
  }

  private write(text: string, x: number, y: number, ink: string, halo: number, ground: string): void {
    if (halo > 0) {
      this.pen.lineWidth = halo;
      this.pen.strokeStyle = ground;
      this.pen.strokeText(text, x, y);
    }
    this.pen.fillStyle = ink;
    this.pen.fillText(text, x, y);
  }

  private lettering(width: number): LabelType {
    const [nameSize, countSize] = lettersOf(width);
    return {
      nameSize,
      countSize,
      widthOfName: (text) => widthOf(text, nameFont(nameSize)),
      widthOfCount: (text) => widthOf(text, countFont(countSize)),
    };
  }
}

/** Sizes of names and values on a frame of a width. */
function lettersOf(width: number): readonly [number, number] {
  return width >= WIDE ? [12, 15] : [11, 13];
}

/** How large everything is on a frame of a width beside a slide, where names are 13.5 high. */
export function unitOf(width: number): number {
  return lettersOf(width)[0] / 13.5;
}

function groundOf(on: 'region' | 'beyond', colours: Colours): { readonly ink: string; readonly fill: string } {
  return { ink: colours.ink, fill: on === 'region' ? colours.counted.fill : colours.neighbour };
}

function wishes(scale: Scale, choropleth: Choropleth): LabelWish[] {
  const { boundaries, resolution } = scale;
  return choropleth.features.flatMap((feature) => {
    const shape = boundaries.regions.get(feature.iso);
    if (!shape || feature.state !== 'counted' || !feature.value) {
      return [];
    }
    const room = scale.rooms.get(feature.iso) ?? roomOf(shape, resolution);
    scale.rooms.set(feature.iso, room);
    return [{ iso: feature.iso, name: feature.shortName, value: feature.value, words: feature.shown, room }];
  });
}

function roomOf(shape: RegionShape, resolution: number): RegionRoom {
  const rings = shape.geometry.getPolygons().flatMap((polygon) =>
    polygon.getLinearRings().map((ring) =>
      Float64Array.from(ring.getFlatCoordinates(), (value, index) => (index % 2 === 0 ? value : -value) / resolution),
    ),
  );
  return new RegionRoom([shape.at[0] / resolution, -shape.at[1] / resolution], rings);
}

function nameFont(size: number): string {
  return `500 ${size}px ${FAMILY}`;
}

function countFont(size: number): string {
  return `600 ${size}px ${FAMILY}`;
}
