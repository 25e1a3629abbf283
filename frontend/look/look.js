const followers = new Set();
let pagePalette;
function pageTheme() {
    const themes = document.documentElement.getAttribute('theme') ?? '';
    return themes.split(/\s+/).includes('dark') ? 'dark' : 'light';
}
function tellAll() {
    followers.forEach((look) => look.host.requestUpdate());
}
new MutationObserver(tellAll).observe(document.documentElement, { attributeFilter: ['theme'] });
/**
 * The colours an element draws in now. The palette is sent to the page once, with the map; swatches in a table of
 * eighty rows find it here instead of each carrying its own copy.
 */
export class Look {
    constructor(host) {
        this.host = host;
        host.addController(this);
    }
    hostConnected() {
        followers.add(this);
    }
    hostDisconnected() {
        followers.delete(this);
    }
    hostUpdate() {
        const own = this.host.palette;
        if (own && own !== this.published) {
            this.published = own;
            pagePalette = own;
            queueMicrotask(tellAll);
        }
    }
    get theme() {
        return this.host.theme ?? pageTheme();
    }
    get colours() {
        return (this.host.palette ?? pagePalette)?.[this.theme];
    }
}
//# sourceMappingURL=look.js.map