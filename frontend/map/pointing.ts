import { equals } from 'ol/extent.js';
import type { Choropleth } from './contracts';
import type { HoverCard } from './hover-card';
import type { MapCanvas } from './map-canvas';

/** The region under the pointer or the keyboard's cursor: its outline and the card that says what it is. */
export class Pointing {
  private iso: string | null = null;
  private led = false;

  constructor(
    private readonly canvas: MapCanvas,
    private readonly viewport: HTMLElement,
    private readonly card: HoverCard,
    private readonly choropleth: () => Choropleth | undefined,
    private readonly onPoint: (iso: string | null) => void,
  ) {
    canvas.map.on('pointermove', (event) => {
      const { pointerType } = event.originalEvent as PointerEvent;
      if (!event.dragging && pointerType === 'mouse') {
        this.show(canvas.regionAt(event.coordinate), event.pixel as [number, number]);
      }
    });
    canvas.map.on('movestart', ({ frameState }) => {
      // OpenLayers says so of the second frame too, which a first hover asks for and in which nothing moves
      if (!frameState?.extent || !equals(frameState.extent, canvas.map.getView().calculateExtent(frameState.size))) {
        this.hide();
      }
    });
    viewport.addEventListener('pointerleave', () => this.hide());
  }

  /** Shows a region where it stands, for the keyboard. */
  showInPlace(iso: string | null): void {
    if (iso) {
      this.canvas.reveal(iso);
    }
    this.show(iso, iso ? this.canvas.pixelOf(iso) : null);
  }

  /** Shows the region that is pointed at on another map, without moving this one or telling of it. */
  lead(iso: string | null): void {
    this.led = true;
    this.show(iso, iso ? this.canvas.pixelOf(iso) : null);
    this.led = false;
  }

  hide(): void {
    this.show(null, null);
  }

  private show(iso: string | null, at: [number, number] | null): void {
    if (iso !== this.iso) {
      this.iso = iso;
      this.canvas.point(iso);
      this.viewport.style.cursor = iso ? 'pointer' : '';
      if (!this.led) {
        this.onPoint(iso);
      }
    }
    const choropleth = this.choropleth();
    const feature = iso ? choropleth?.features.find((one) => one.iso === iso) : undefined;
    if (!feature || !at) {
      this.card.hidden = true;
      return;
    }
    const disputed = choropleth?.states.find((entry) => entry.state === 'disputed');
    this.card.name = feature.name;
    this.card.said = feature.said;
    this.card.note = feature.disputed ? (disputed?.label ?? '') : '';
    void this.card.standAt(at[0], at[1], this.viewport.clientWidth, this.viewport.clientHeight);
  }
}
