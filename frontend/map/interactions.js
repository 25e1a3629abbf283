import { platformModifierKeyOnly } from 'ol/events/condition.js';
import DoubleClickZoom from 'ol/interaction/DoubleClickZoom.js';
import DragPan from 'ol/interaction/DragPan.js';
import KeyboardPan from 'ol/interaction/KeyboardPan.js';
import KeyboardZoom from 'ol/interaction/KeyboardZoom.js';
import MouseWheelZoom from 'ol/interaction/MouseWheelZoom.js';
import PinchZoom from 'ol/interaction/PinchZoom.js';
/** Where the page itself scrolls, the wheel belongs to the page unless a modifier is held. */
const SCROLLING_PAGE = '(max-width: 1000px)';
/** Milliseconds; none for those who asked for less motion. */
export function motion(milliseconds) {
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
}
export function interactions() {
    const wheelIsOurs = (event) => !matchMedia(SCROLLING_PAGE).matches || platformModifierKeyOnly(event);
    return [
        new DragPan({}),
        new PinchZoom({ duration: motion(200) }),
        new MouseWheelZoom({ duration: motion(150), condition: wheelIsOurs }),
        new DoubleClickZoom({ duration: motion(200) }),
        new KeyboardPan({ duration: motion(100), pixelDelta: 96 }),
        new KeyboardZoom({ duration: motion(100) }),
    ];
}
//# sourceMappingURL=interactions.js.map