import type { Rest } from './playback';

/** What somebody who looks at nights that pass by does to them. */
interface Passing {
  rest(why: Rest): void;
  wake(why: Rest): void;
  stop(): void;
}

/** What buttons and lists are used with; any other key stops what is going on. */
const KEYS_OF_CONTROLS = new Set(['Enter', ' ', 'Tab', 'Shift', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);

/**
 * Watches for those who look closer while nights pass by. A pointer that moves over something watched makes them wait, and so does
 * a page that is out of sight; focus that moves there, a key and a press anywhere stop them, but for those on the controls
 * themselves. A pointer that lies still where it was left makes nobody wait.
 */
export class Spectator {
  private watched: AbortController | undefined;
  private readonly controls: HTMLElement;
  private readonly passing: Passing;

  /** @param controls what may be used without stopping anything */
  constructor(controls: HTMLElement, passing: Passing) {
    this.controls = controls;
    this.passing = passing;
  }

  watch(parts: readonly (HTMLElement | undefined)[]): void {
    this.leave();
    const { signal } = (this.watched = new AbortController());
    const stop = (event: Event): void => {
      const used = !(event instanceof KeyboardEvent) || KEYS_OF_CONTROLS.has(event.key);
      if (!used || !event.composedPath().includes(this.controls)) {
        this.passing.stop();
      }
    };
    for (const part of parts) {
      part?.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && this.passing.rest('pointer'), { signal });
      part?.addEventListener('pointerleave', () => this.passing.wake('pointer'), { signal });
      part?.addEventListener('focusin', stop, { signal });
    }
    document.addEventListener('keydown', stop, { capture: true, signal });
    document.addEventListener('pointerdown', stop, { capture: true, signal });
    document.addEventListener('visibilitychange', () => this.seen(), { signal });
    this.seen();
  }

  leave(): void {
    this.watched?.abort();
    this.watched = undefined;
    this.passing.wake('pointer');
    this.passing.wake('hidden');
  }

  private seen(): void {
    if (document.hidden) {
      this.passing.rest('hidden');
    } else {
      this.passing.wake('hidden');
    }
  }
}
