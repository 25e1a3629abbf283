/**
 * Where the arrow keys and their kin take the cursor of a list.
 *
 * @param key a key as KeyboardEvent names it
 * @param index where the cursor is; negative for nowhere
 * @param count how many entries there are
 * @returns the new place, or null if the key does not move the cursor
 */
export function moved(key, index, count) {
    if (count === 0) {
        return null;
    }
    const clamp = (to) => Math.min(count - 1, Math.max(0, to));
    switch (key) {
        case 'ArrowDown':
        case 'ArrowRight':
            return clamp(index + 1);
        case 'ArrowUp':
        case 'ArrowLeft':
            return index < 0 ? count - 1 : clamp(index - 1);
        case 'PageDown':
            return clamp(index + 10);
        case 'PageUp':
            return clamp(index - 10);
        case 'Home':
            return 0;
        case 'End':
            return count - 1;
        default:
            return null;
    }
}
//# sourceMappingURL=cursor.js.map