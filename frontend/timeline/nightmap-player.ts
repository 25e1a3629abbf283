import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icon, PAUSE, PLAY } from '../look/icons';
import type { NightmapMap } from '../map/nightmap-map';
import type { NightmapTimeline } from './nightmap-timeline';
import { nightsToPlay, Playback } from './playback';
import { Spectator } from './spectator';

type Texts = Readonly<Record<'play' | 'pause' | 'pace' | 'resting', string>>;

/** A pace: nights a second, and how it is written. */
interface Pace {
  readonly value: number;
  readonly label: string;
}

const SECOND = 1000;

/**
 * Plays the nights of the timeline on the map: those of the span that is shown, else those from the night shown to the end of the
 * window. It waits for every picture to be drawn, while the pointer is over map or chart and while the page is out of sight; any
 * key, any press and any focus that moves there stop it.
 *
 * Fires `play-step` (detail {night, first}), `play-rest` whenever it stops or waits, so that the night can be said.
 */
@customElement('nightmap-player')
export class NightmapPlayer extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex: none;
      gap: 8px;
      align-items: center;
    }
    button,
    select {
      box-sizing: border-box;
      height: 28px;
      border: 1px solid var(--nm-line2);
      border-radius: var(--nm-radius);
      background: var(--nm-surface);
      color: var(--nm-ink);
      font: var(--nm-font-secondary);
      cursor: pointer;
    }
    button {
      display: grid;
      place-items: center;
      width: 36px;
      padding: 0;
    }
    button[aria-pressed='true'] {
      border-color: var(--nm-accent);
      background: var(--nm-accent);
      color: var(--nm-on-accent);
    }
    button:disabled {
      color: var(--nm-line2);
      cursor: default;
    }
    button:focus-visible,
    select:focus-visible {
      outline: var(--nm-focus);
      outline-offset: 2px;
    }
    .resting {
      color: var(--nm-warn);
      white-space: nowrap;
    }
  `;

  @property({ attribute: false }) texts?: Texts;
  @property({ attribute: false }) paces: readonly Pace[] = [];
  @property() shownFrom = '';
  @property() shownTo = '';
  /** The nights there are to play where one night is shown. */
  @property() windowFrom = '';
  @property() windowTo = '';
  @property({ attribute: false }) map?: NightmapMap;
  @property({ attribute: false }) timeline?: NightmapTimeline;

  @state() private isPlaying = false;
  @state() private isResting = false;
  @state() private pace = 1;
  private range?: readonly [string, string];
  private readonly playback = new Playback(
    {
      show: (night, first) => this.tell('play-step', { night, first }),
      changed: () => this.changed(),
      now: () => performance.now(),
      after: (milliseconds, callback) => {
        const timer = window.setTimeout(callback, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    SECOND,
  );
  private readonly spectator = new Spectator(this, {
    rest: (why) => this.playback.rest(why),
    wake: (why) => this.playback.wake(why),
    stop: () => this.playback.stop(),
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.playback.stop();
    this.spectator.leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('shownFrom') || changed.has('shownTo')) {
      const alone = this.shownFrom === this.shownTo;
      if (alone && this.playback.awaits(this.shownFrom)) {
        void this.onceDrawn(this.shownFrom);
      } else {
        this.playback.stop();
        this.range = alone && this.range && within(this.range, this.shownFrom) ? this.range : undefined;
        this.showRange();
      }
    }
  }

  override render() {
    const { texts } = this;
    if (!texts) {
      return nothing;
    }
    const label = this.isPlaying ? texts.pause : texts.play;
    return html`<button
        type="button"
        aria-label=${label}
        title=${label}
        aria-pressed=${this.isPlaying ? 'true' : 'false'}
        ?disabled=${!this.isPlaying && this.toPlay().length === 0}
        @click=${this.toggle}
      >
        ${icon(this.isPlaying ? PAUSE : PLAY)}
      </button>
      <select aria-label=${texts.pace} title=${texts.pace} @change=${this.choosePace}>
        ${this.paces.map(({ value, label }) => html`<option value=${value} ?selected=${value === this.pace}>${label}</option>`)}
      </select>
      ${this.isResting ? html`<span class="resting">${texts.resting}</span>` : nothing}`;
  }

  private toggle(): void {
    if (this.playback.isPlaying) {
      this.playback.stop();
      return;
    }
    this.range = this.played();
    // with what lies over the map, as the notice of a night without a report does
    this.spectator.watch([this.map?.closest<HTMLElement>('.nm-map-place') ?? this.map, this.timeline?.chart]);
    this.playback.play(this.toPlay());
    this.showRange();
  }

  private toPlay(): string[] {
    return this.windowFrom ? nightsToPlay(this.played(), [this.shownFrom, this.shownTo]) : [];
  }

  /** What is played: the span that is shown; a part of the nights that was begun; the window. */
  private played(): readonly [string, string] {
    if (this.shownFrom !== this.shownTo) {
      return [this.shownFrom, this.shownTo];
    }
    return this.range ?? [this.windowFrom, this.windowTo];
  }

  private choosePace(event: Event): void {
    this.pace = Number((event.target as HTMLSelectElement).value);
    this.playback.pace(SECOND / this.pace);
  }

  /** The map's key of the picture is set in the same message as the night. */
  private async onceDrawn(night: string): Promise<void> {
    const { map } = this;
    await Promise.resolve();
    if (!map || map.getAttribute('drawn') === map.pictureKey) {
      this.playback.drawn(night);
      return;
    }
    const key = map.pictureKey;
    const onDrawn = (event: Event): void => {
      if ((event as CustomEvent<{ key: string }>).detail.key === key || map.pictureKey !== key) {
        map.removeEventListener('map-drawn', onDrawn);
        this.playback.drawn(night);
      }
    };
    map.addEventListener('map-drawn', onDrawn);
  }

  private changed(): void {
    const { isPlaying, isResting } = this.playback;
    if (this.isPlaying === isPlaying && this.isResting === isResting) {
      return;
    }
    this.isPlaying = isPlaying;
    this.isResting = isResting;
    if (!isPlaying) {
      this.spectator.leave();
    }
    if (!isPlaying || isResting) {
      this.tell('play-rest', {});
    }
  }

  private showRange(): void {
    if (this.timeline) {
      this.timeline.range = this.range;
    }
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

function within([from, to]: readonly [string, string], night: string): boolean {
  return from <= night && night <= to;
}
