/** Where a key goes that is pressed too early: into the field that is being opened, or to the cell that is to have the focus. */
export type Aim = 'field' | 'cell';

/** How often it is looked whether the server is still at work, in milliseconds, and after how many looks nobody comes any more. */
const LOOK = 100;
const IDLE_LOOKS = 10;

/**
 * Keys that are pressed while the field or the cell that they are for is on its way from the server. They are kept in their order
 * until it is there: a person who types ahead must not write into another line. Where it never comes, as a number was refused, they
 * are dropped with what was pressed meanwhile, and the refused field is still there.
 */
export class KeysOnTheWay {
  private keys: string[] = [];
  private aim: Aim | null = null;
  private timer: ReturnType<typeof setInterval> | undefined;

  private readonly isBusy: () => boolean;

  /** @param isBusy whether the server may still answer */
  constructor(isBusy: () => boolean) {
    this.isBusy = isBusy;
  }

  /** Whether keys are to be kept. */
  get isWaiting(): boolean {
    return this.aim !== null;
  }

  waitFor(aim: Aim): void {
    this.stop();
    this.aim = aim;
    let idle = 0;
    this.timer = setInterval(() => {
      idle = this.isBusy() ? 0 : idle + 1;
      if (idle >= IDLE_LOOKS) {
        this.forget();
      }
    }, LOOK);
  }

  keep(key: string): void {
    this.keys.push(key);
  }

  /** Keeps a key before all others. */
  keepFirst(key: string): void {
    this.keys.unshift(key);
  }

  /** Whether this is what was waited for; it is waited for no longer then. */
  reached(aim: Aim): boolean {
    const wanted = this.aim === aim;
    if (wanted) {
      this.stop();
    }
    return wanted;
  }

  /** The next key, which stays. */
  get next(): string | undefined {
    return this.keys[0];
  }

  /** The next key, which goes. */
  take(): string | undefined {
    return this.keys.shift();
  }

  /** The digits that come next, which go. */
  takeDigits(): string {
    let digits = '';
    while (this.next !== undefined && isDigit(this.next)) {
      digits += this.take();
    }
    return digits;
  }

  /** Waits for nothing and drops what was kept. */
  forget(): void {
    this.stop();
    this.keys = [];
  }

  private stop(): void {
    clearInterval(this.timer);
    this.aim = null;
  }
}

export function isDigit(key: string): boolean {
  return /^[0-9]$/.test(key);
}
