import { nightAfter, nightsOf } from './nights';

/** Why playing waits although nobody stopped it. */
export type Rest = 'pointer' | 'hidden';

/** What a playback needs of the world. */
export interface Stage {
  /** Asks for a night; {@link Playback.drawn} says when it stands on the screen. The first one of a run begins it. */
  show(night: string, first: boolean): void;
  /** Something changed: playing or not, waiting or not. */
  changed(): void;
  /** Milliseconds from any fixed moment. */
  now(): number;
  /** Calls back after so many milliseconds; returns what takes that back. */
  after(milliseconds: number, callback: () => void): () => void;
}

/**
 * Shows nights one after the other: the next one a fixed time after the last was asked for, yet never before that stands on the
 * screen. It waits while there is a reason to rest, and ends with its last night.
 */
export class Playback {
  private left: readonly string[] = [];
  private begun = false;
  private asked: string | undefined;
  private askedAt = 0;
  private cancel: (() => void) | undefined;
  private readonly rests = new Set<Rest>();
  private readonly stage: Stage;
  private interval: number;

  /** @param interval milliseconds from one night to the next */
  constructor(stage: Stage, interval: number) {
    this.stage = stage;
    this.interval = interval;
  }

  /** Whether it goes on by itself, even if it waits now. */
  get isPlaying(): boolean {
    return this.left.length > 0 || this.asked !== undefined;
  }

  get isResting(): boolean {
    return this.isPlaying && this.rests.size > 0;
  }

  /** Begins with the first of some nights. */
  play(nights: readonly string[]): void {
    this.halt();
    if (nights.length === 0) {
      return;
    }
    this.left = nights;
    this.begun = false;
    this.askedAt = -Infinity;
    this.stage.changed();
    this.go();
  }

  stop(): void {
    if (this.isPlaying) {
      this.halt();
      this.stage.changed();
    }
  }

  /** Milliseconds from one night to the next. */
  pace(interval: number): void {
    this.interval = interval;
    if (this.cancel) {
      this.go();
    }
  }

  rest(why: Rest): void {
    if (!this.rests.has(why)) {
      this.rests.add(why);
      this.cancel?.();
      this.cancel = undefined;
      this.stage.changed();
    }
  }

  wake(why: Rest): void {
    if (this.rests.delete(why)) {
      this.stage.changed();
      this.go();
    }
  }

  /** Whether a night is the one that was asked for last. */
  awaits(night: string): boolean {
    return this.asked === night;
  }

  /** A night stands on the screen. */
  drawn(night: string): void {
    if (this.asked !== night) {
      return;
    }
    this.asked = undefined;
    if (this.left.length === 0) {
      this.stage.changed();
    } else {
      this.go();
    }
  }

  private halt(): void {
    this.cancel?.();
    this.cancel = undefined;
    this.left = [];
    this.asked = undefined;
  }

  private go(): void {
    this.cancel?.();
    this.cancel = undefined;
    if (this.rests.size > 0 || this.asked !== undefined || this.left.length === 0) {
      return;
    }
    const wait = this.askedAt + this.interval - this.stage.now();
    if (wait > 0) {
      this.cancel = this.stage.after(wait, () => this.ask());
    } else {
      this.ask();
    }
  }

  private ask(): void {
    this.cancel = undefined;
    const [next, ...rest] = this.left;
    if (next === undefined) {
      return;
    }
    this.left = rest;
    this.asked = next;
    this.askedAt = this.stage.now();
    const first = !this.begun;
    this.begun = true;
    this.stage.show(next, first);
  }
}

/**
 * The nights to play: from the night after the one that is shown to the end of a range; all of the range where none of its nights
 * is shown alone, or its last one.
 */
export function nightsToPlay(range: readonly [string, string], shown: readonly [string, string]): string[] {
  const [from, to] = range;
  const [night] = shown;
  const goesOn = night === shown[1] && from <= night && night < to;
  const nights = nightsOf(goesOn ? nightAfter(night, 1) : from, to);
  return nights.length === 1 && nights[0] === night && night === shown[1] ? [] : nights;
}
