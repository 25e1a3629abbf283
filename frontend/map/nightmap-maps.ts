import type { Sight } from './map-frame';
import type { NightmapMap } from './nightmap-map';

/**
 * Holds maps of the same regions beside each other: who moves one moves all of them, and a region that is pointed at on one is shown
 * on all, so that what is compared stands at the same place of each.
 */
export class NightmapMaps extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('map-sight', (event) => {
      const { sight } = (event as CustomEvent<{ sight: Sight | null }>).detail;
      this.others(event).forEach((map) => map.lookWith(sight));
    });
    this.addEventListener('map-point', (event) => {
      const { iso } = (event as CustomEvent<{ iso: string | null }>).detail;
      this.others(event).forEach((map) => map.pointWith(iso));
    });
  }

  /** Frames every map. */
  reset(): void {
    this.querySelectorAll('nightmap-map').forEach((map) => map.lookWith(null));
  }

  private others(event: Event): NightmapMap[] {
    return [...this.querySelectorAll('nightmap-map')].filter((map) => map !== event.target);
  }
}

customElements.define('nightmap-maps', NightmapMaps);

declare global {
  interface HTMLElementTagNameMap {
    'nightmap-maps': NightmapMaps;
  }
}
