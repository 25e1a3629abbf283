import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nightsToPlay, Playback } from '../../../frontend/timeline/playback';

/** A stage with a clock that is moved by hand. */
class Rehearsal {
  readonly asked: string[] = [];
  changes = 0;
  private time = 0;
  private due: { at: number; callback: () => void } | undefined;
  readonly playback: Playback;

  constructor(interval: number) {
    this.playback = new Playback(
      {
        show: (night, first) => this.asked.push(first ? `first ${night}` : night),
        changed: () => this.changes++,
        now: () => this.time,
        after: (milliseconds, callback) => {
          const due = { at: this.time + milliseconds, callback };
          this.due = due;
          return () => {
            if (this.due === due) {
              this.due = undefined;
            }
          };
        },
      },
      interval,
    );
  }

  pass(milliseconds: number): void {
    this.time += milliseconds;
    if (this.due && this.due.at <= this.time) {
      const { callback } = this.due;
      this.due = undefined;
      callback();
    }
  }
}

test('the next night is asked for after the interval, and never before the last one is drawn', () => {
  const rehearsal = new Rehearsal(1000);
  rehearsal.playback.play(['a', 'b', 'c']);
  assert.deepEqual(rehearsal.asked, ['first a']);
  rehearsal.pass(5000);
  assert.deepEqual(rehearsal.asked, ['first a'], 'a is not drawn yet');
  rehearsal.playback.drawn('a');
  assert.deepEqual(rehearsal.asked, ['first a', 'b'], 'the interval is long over');
  rehearsal.pass(300);
  rehearsal.playback.drawn('b');
  rehearsal.pass(699);
  assert.deepEqual(rehearsal.asked, ['first a', 'b']);
  rehearsal.pass(1);
  assert.deepEqual(rehearsal.asked, ['first a', 'b', 'c']);
});

test('it ends with its last night', () => {
  const { playback } = new Rehearsal(1000);
  playback.play(['a']);
  assert.equal(playback.isPlaying, true);
  playback.drawn('a');
  assert.equal(playback.isPlaying, false);
});

test('it waits while there is a reason to, and goes on afterwards', () => {
  const rehearsal = new Rehearsal(1000);
  const { playback } = rehearsal;
  playback.play(['a', 'b']);
  playback.drawn('a');
  playback.rest('pointer');
  playback.rest('hidden');
  rehearsal.pass(5000);
  assert.deepEqual(rehearsal.asked, ['first a']);
  assert.equal(playback.isResting, true);
  playback.wake('pointer');
  assert.deepEqual(rehearsal.asked, ['first a'], 'the page is still out of sight');
  playback.wake('hidden');
  assert.deepEqual(rehearsal.asked, ['first a', 'b']);
});

test('once stopped it asks for nothing, whatever is drawn or leaves', () => {
  const rehearsal = new Rehearsal(1000);
  const { playback } = rehearsal;
  playback.play(['a', 'b']);
  playback.stop();
  playback.drawn('a');
  playback.rest('pointer');
  playback.wake('pointer');
  rehearsal.pass(5000);
  assert.deepEqual(rehearsal.asked, ['first a']);
  assert.equal(playback.isPlaying, false);
});

test('another pace holds from the night that is waited for', () => {
  const rehearsal = new Rehearsal(2000);
  const { playback } = rehearsal;
  playback.play(['a', 'b']);
  playback.drawn('a');
  rehearsal.pass(600);
  playback.pace(500);
  assert.deepEqual(rehearsal.asked, ['first a', 'b']);
});

test('what is played goes on after the night shown', () => {
  assert.deepEqual(nightsToPlay(['2025-10-23', '2025-10-26'], ['2025-10-24', '2025-10-24']), ['2025-10-25', '2025-10-26']);
});

test('a span, the last night and a night elsewhere begin the range anew', () => {
  const all = ['2025-10-24', '2025-10-25'];
  assert.deepEqual(nightsToPlay(['2025-10-24', '2025-10-25'], ['2025-10-24', '2025-10-25']), all);
  assert.deepEqual(nightsToPlay(['2025-10-24', '2025-10-25'], ['2025-10-25', '2025-10-25']), all);
  assert.deepEqual(nightsToPlay(['2025-10-24', '2025-10-25'], ['2025-11-01', '2025-11-01']), all);
});

test('a range of the one night shown has nothing to play', () => {
  assert.deepEqual(nightsToPlay(['2025-10-25', '2025-10-25'], ['2025-10-25', '2025-10-25']), []);
});
