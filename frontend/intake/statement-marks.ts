import { moved } from '../look/cursor';
import { decoded, inOrder, isOf, isStop, key, type CodedMarks, type Mark } from './marks';

/** The marks of a statement in the order of its text, and at which of them the Tab key stops. */
export class StatementMarks {
  all: readonly Mark[] = [];
  /** Where the Tab key stops. */
  stop: Mark | undefined;

  set(coded: CodedMarks): void {
    this.take(decoded(coded));
  }

  change(gone: CodedMarks, changed: CodedMarks): void {
    const marks = new Map(this.all.map((mark) => [key(mark), mark]));
    decoded(gone).forEach((mark) => marks.delete(key(mark)));
    decoded(changed).forEach((mark) => marks.set(key(mark), mark));
    this.take([...marks.values()]);
  }

  /** The first that is of a line, or a reason of a doubt about the whole. */
  firstOf(pointed: number | string): Mark | undefined {
    return this.all.find((mark) => isOf(mark, pointed));
  }

  /**
   * Moves the stop as a key does.
   *
   * @param at the key of the mark that has the focus
   * @returns the mark that it is at then, or null if the key does not move it
   */
  move(pressed: string, at: string | undefined): Mark | null {
    const stops = this.stops;
    const from = stops.findIndex((mark) => key(mark) === at);
    const to = moved(pressed, from, stops.length);
    if (to === null) {
      return null;
    }
    this.stop = stops[to]!;
    return this.stop;
  }

  private get stops(): readonly Mark[] {
    return this.all.filter(isStop);
  }

  private take(marks: Mark[]): void {
    this.all = marks.sort(inOrder);
    const stops = this.stops;
    this.stop = stops.find((mark) => this.stop && key(mark) === key(this.stop)) ?? stops[0];
  }
}
