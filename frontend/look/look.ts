import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Colours, Palette, ThemeName } from '../map/contracts';

/** An element that draws in the map's colours. Without a palette or theme of its own it takes the page's. */
export interface Coloured extends ReactiveControllerHost {
  palette?: Palette;
  theme?: ThemeName;
}

const followers = new Set<Look>();
let pagePalette: Palette | undefined;

function pageTheme(): ThemeName {
  const themes = document.documentElement.getAttribute('theme') ?? '';
  return themes.split(/\s+/).includes('dark') ? 'dark' : 'light';
}

function tellAll(): void {
  followers.forEach((look) => look.host.requestUpdate());
}

new MutationObserver(tellAll).observe(document.documentElement, { attributeFilter: ['theme'] });

/**
 * The colours an element draws in now. The palette is sent to the page once, with the map; swatches in a table of
 * eighty rows find it here instead of each carrying its own copy.
 */
export class Look implements ReactiveController {
  private published: Palette | undefined;

  constructor(readonly host: Coloured) {
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this);
  }

  hostDisconnected(): void {
    followers.delete(this);
  }

  hostUpdate(): void {
    const own = this.host.palette;
    if (own && own !== this.published) {
      this.published = own;
      pagePalette = own;
      queueMicrotask(tellAll);
    }
  }

  get theme(): ThemeName {
    return this.host.theme ?? pageTheme();
  }

  get colours(): Colours | undefined {
    return (this.host.palette ?? pagePalette)?.[this.theme];
  }
}
