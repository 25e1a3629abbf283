/** The region under the pointer or the keyboard's cursor: its outline and the card that says what it is. */
export class Pointing {
    constructor(canvas, viewport, card, choropleth) {
        this.canvas = canvas;
        this.viewport = viewport;
        this.card = card;
        this.choropleth = choropleth;
        this.iso = null;
        canvas.map.on('pointermove', (event) => {
            const { pointerType } = event.originalEvent;
            if (!event.dragging && pointerType === 'mouse') {
                this.show(canvas.regionAt(event.coordinate), event.pixel);
            }
        });
        canvas.map.on('movestart', () => this.hide());
        viewport.addEventListener('pointerleave', () => this.hide());
    }
    /** Shows a region where it stands, for the keyboard. */
    showInPlace(iso) {
        if (iso) {
            this.canvas.reveal(iso);
        }
        this.show(iso, iso ? this.canvas.pixelOf(iso) : null);
    }
    hide() {
        this.show(null, null);
    }
    show(iso, at) {
        if (iso !== this.iso) {
            this.iso = iso;
            this.canvas.point(iso);
            this.viewport.style.cursor = iso ? 'pointer' : '';
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
//# sourceMappingURL=pointing.js.map