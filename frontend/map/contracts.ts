/** What the elements are given, as docs/map-formats.md writes it down. */

export type Language = 'en' | 'ru';
export type ThemeName = 'light' | 'dark';
export type LocalizedText = Readonly<Record<Language, string>>;

/** A first point and then steps from point to point, in units of the file. */
export type DeltaRing = readonly number[];

export interface CodedRegion {
  readonly iso: string;
  readonly name: LocalizedText;
  readonly label: readonly [number, number];
  readonly disputed: boolean;
  readonly polygons: readonly (readonly DeltaRing[])[];
}

export interface CodedNeighbour {
  readonly id: string;
  readonly name: LocalizedText;
  readonly label: readonly [number, number];
  readonly rank: number;
  readonly polygons: readonly (readonly DeltaRing[])[];
}

export interface CodedBoundaries {
  readonly view: string;
  readonly unit: number;
  readonly centre: readonly [number, number];
  readonly size: readonly [number, number];
  readonly neverCovered: readonly string[];
  readonly regions: readonly CodedRegion[];
  readonly neighbours: readonly CodedNeighbour[];
  readonly borders: readonly DeltaRing[];
  readonly seas: readonly { readonly name: LocalizedText; readonly label: readonly [number, number] }[];
}

export type RegionState =
  | 'counted'
  | 'counted_with'
  | 'counted_jointly'
  | 'none_reported'
  | 'not_stated'
  | 'no_report';

export interface RegionName {
  readonly name: string;
  readonly shortName: string;
}

/** Names of regions by their key. */
export type RegionNames = Readonly<Record<string, RegionName>>;

export interface UnnamedFeature {
  readonly iso: string;
  readonly state: RegionState;
  readonly step: number | null;
  readonly count: number | null;
  readonly with: string | null;
  readonly disputed: boolean;
  readonly said: string;
}

export interface ChoroplethFeature extends UnnamedFeature, RegionName {}

export interface ClassRange {
  readonly step: number;
  readonly from: number;
  readonly to: number | null;
  readonly label: string;
  readonly regions: number;
}

export interface StateEntry {
  readonly state: RegionState | 'disputed';
  readonly label: string;
  readonly step: number | null;
  readonly regions: number;
}

export interface UnnamedChoropleth {
  readonly language: Language;
  readonly title: string;
  readonly claim: string;
  readonly legendTitle: string;
  readonly period: string;
  readonly summary: string;
  readonly classes: readonly ClassRange[];
  readonly states: readonly StateEntry[];
  readonly features: readonly UnnamedFeature[];
}

export interface Choropleth extends UnnamedChoropleth {
  readonly features: readonly ChoroplethFeature[];
}

/** A picture with the names of its regions; one without a name is called by its key. */
export function named(choropleth: UnnamedChoropleth, names: RegionNames): Choropleth {
  const features = choropleth.features.map((feature) => ({
    ...feature,
    ...(names[feature.iso] ?? { name: feature.iso, shortName: feature.iso }),
  }));
  return { ...choropleth, features };
}

export interface Outlined {
  readonly fill: string;
  readonly border: string;
  readonly borderWidth: number;
}

export interface Hatched extends Outlined {
  readonly line: string;
}

export interface RampStep extends Outlined {
  readonly ink: string;
}

export interface Colours {
  readonly sea: string;
  readonly neighbour: string;
  readonly neighbourBorder: string;
  readonly countryLabel: string;
  readonly seaLabel: string;
  readonly ramp: readonly RampStep[];
  readonly withDots: readonly string[];
  readonly noneReported: Outlined;
  readonly jointly: Hatched;
  readonly notStated: Hatched;
  readonly noReport: Hatched;
  readonly disputed: string;
  readonly selected: string;
  readonly casing: string;
  readonly ink: string;
  readonly panel: string;
}

export type Palette = Readonly<Record<ThemeName, Colours>>;
