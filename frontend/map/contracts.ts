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

/** What stays of a region when the period changes. */
export interface LastingRegion {
  readonly name: string;
  readonly shortName: string;
  readonly disputed: boolean;
}

/** Regions by their key. */
export type LastingRegions = Readonly<Record<string, LastingRegion>>;

/** How a region is drawn in a picture. */
export interface RegionLook {
  readonly state: RegionState;
  readonly step: number | null;
  readonly count: number | null;
  /** What the colour tells, by the measure of the picture. */
  readonly value: number | null;
  /** That value as it is written on the map. */
  readonly shown: string;
  readonly with: string | null;
  readonly said: string;
}

export interface ChoroplethFeature extends RegionLook, LastingRegion {
  readonly iso: string;
}

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

/** A value whose circle the legend shows. */
export interface CircleValue {
  readonly value: number;
  readonly shown: string;
  readonly step: number;
}

/** What the legend explains. */
export interface LegendEntries {
  readonly legendTitle: string;
  readonly legendNote: string;
  readonly classes: readonly ClassRange[];
  readonly states: readonly StateEntry[];
  /** The highest value first. The map does without. */
  readonly circles?: readonly CircleValue[];
}

interface Picture extends LegendEntries {
  readonly language: Language;
  readonly title: string;
  readonly claim: string;
  readonly period: string;
  readonly summary: string;
}

/** A picture as it travels: the looks of regions that do not look like the rest. */
export interface CodedChoropleth extends Picture {
  readonly rest: RegionLook | null;
  readonly features: readonly (RegionLook & { readonly iso: string })[];
}

export interface Choropleth extends Picture {
  readonly features: readonly ChoroplethFeature[];
}

/** A picture with every region. */
export function complete(choropleth: CodedChoropleth, regions: LastingRegions): Choropleth {
  const own = new Map(choropleth.features.map((feature) => [feature.iso, feature]));
  const features = Object.entries(regions).flatMap(([iso, region]) => {
    const look = own.get(iso) ?? choropleth.rest;
    return look ? [{ ...region, ...look, iso }] : [];
  });
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
  /** When its regions are painted, later over earlier. */
  readonly order: number;
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
  /** Of regions that have a count, under circles. */
  readonly counted: Outlined;
  readonly jointly: Hatched;
  readonly notStated: Hatched;
  readonly noReport: Hatched;
  readonly disputed: string;
  readonly selected: string;
  readonly casing: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly rule: string;
  readonly panel: string;
}

export type Palette = Readonly<Record<ThemeName, Colours>>;
