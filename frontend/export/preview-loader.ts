/** What there is to see: nothing yet, an image, or why there is none. */
export type Preview =
  | { readonly kind: 'none' | 'loading' | 'busy' | 'failed' }
  | { readonly kind: 'shown'; readonly src: string; readonly url: string };

/** Milliseconds in which nothing more is changed. */
const PAUSE = 250;

/** Times that an image is asked for again where the server is busy. */
const MOST_TRIES = 6;

/** Seconds, where a busy server does not say. */
const WAIT = 5;

/**
 * Loads the image that was wanted last. Never two at a time: the server would draw on for somebody who has gone, so a newer wish
 * waits for the answer to the one before it.
 */
export class PreviewLoader {
  private wanted = '';
  private busy = false;
  private tries = 0;
  private timer: number | undefined;
  private url: string | undefined;

  constructor(private readonly tell: (preview: Preview) => void) {}

  want(src: string): void {
    this.wanted = src;
    this.tries = 0;
    if (src === '') {
      clearTimeout(this.timer);
      this.tell({ kind: 'none' });
    } else {
      this.tell({ kind: 'loading' });
      this.after(PAUSE);
    }
  }

  retry(): void {
    this.want(this.wanted);
  }

  /** Lets go of the image, and of what was wanted. */
  stop(): void {
    clearTimeout(this.timer);
    this.wanted = '';
    this.show(undefined);
  }

  private after(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.load(), milliseconds);
  }

  private async load(): Promise<void> {
    const src = this.wanted;
    if (this.busy || src === '') {
      return;
    }
    this.busy = true;
    const preview = await this.answer(src);
    this.busy = false;
    if (src !== this.wanted) {
      this.after(0);
    } else if (typeof preview === 'number') {
      this.tries++;
      this.tell({ kind: 'busy' });
      this.after(preview * 1000);
    } else {
      this.show(preview.kind === 'shown' ? preview.url : this.url);
      this.tell(preview);
    }
  }

  /** What came of it; a number of seconds after which to ask again. */
  private async answer(src: string): Promise<Preview | number> {
    try {
      const response = await fetch(src);
      if (response.ok) {
        return { kind: 'shown', src, url: URL.createObjectURL(await response.blob()) };
      }
      const again = response.status === 503 && this.tries < MOST_TRIES;
      return again ? Number(response.headers.get('Retry-After')) || WAIT : { kind: 'failed' };
    } catch {
      return { kind: 'failed' };
    }
  }

  private show(url: string | undefined): void {
    if (this.url !== undefined && this.url !== url) {
      URL.revokeObjectURL(this.url);
    }
    this.url = url;
  }
}
