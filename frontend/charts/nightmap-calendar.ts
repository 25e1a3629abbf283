import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { calendarCss } from './calendar-css';

interface CalendarDay {
  /** yyyy-MM-dd: the morning on which the night ends. */
  readonly date: string;
  readonly day: number;
  readonly state: 'report' | 'none' | 'outside';
  /** Shade of the stated total, 0 to 4. */
  readonly level: number | null;
  /** The stated total; null where the report states none. */
  readonly total: number | null;
  readonly incomplete: boolean;
  readonly shown: boolean;
  readonly title: string;
}

interface CalendarMonth {
  readonly label: string;
  /** What is said of the month at its right, if anything. */
  readonly summary?: string;
  /** From Monday to Sunday. */
  readonly weekdays: readonly string[];
  readonly days: readonly CalendarDay[];
}

/** Days by which a key moves the cursor. */
const DAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/**
 * Nights by the month, shaded by their stated totals. Days outside a month are left blank. One stop for the Tab key:
 * arrows move by days and weeks across the months, Home and End within the week, Enter chooses.
 *
 * Fires `night-select` (detail {date}) for nights that have a report.
 */
@customElement('nightmap-calendar')
export class NightmapCalendar extends LitElement {
  static override styles = calendarCss;

  @property({ attribute: false }) months: readonly CalendarMonth[] = [];
  @state() private cursor = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('months')) {
      const days = this.months.flatMap((month) => month.days).filter((day) => day.state !== 'outside');
      const shown = days.find((day) => day.shown) ?? days.filter((day) => day.state === 'report').at(-1) ?? days.at(-1);
      this.cursor = shown?.date ?? '';
    }
  }

  override render() {
    return this.months.map((month, index) => this.month(month, `month-${index}`));
  }

  private month(month: CalendarMonth, id: string) {
    return html`<section>
      <header>
        <h3 id=${id}>${month.label}</h3>
        ${month.summary ? html`<span>${month.summary}</span>` : nothing}
      </header>
      <div role="grid" aria-labelledby=${id} @keydown=${this.onKey}>
        <div class="week" role="row">
          ${month.weekdays.map((name) => html`<span class="weekday" role="columnheader">${name}</span>`)}
        </div>
        ${weeks(month.days).map(
          (week) => html`<div class="week" role="row">${week.map((day) => this.day(day))}</div>`,
        )}
      </div>
    </section>`;
  }

  private day(day: CalendarDay | undefined) {
    if (!day) {
      return html`<span role="gridcell"></span>`;
    }
    const shaded = day.state === 'report' && day.total !== null && day.level !== null;
    const classes = [
      'day',
      day.state,
      shaded ? `level level-${day.level}` : '',
      day.incomplete ? 'incomplete' : '',
      day.shown ? 'shown' : '',
    ];
    return html`<button
      type="button"
      role="gridcell"
      class=${classes.join(' ')}
      data-date=${day.date}
      tabindex=${day.date === this.cursor ? 0 : -1}
      aria-label=${day.title}
      aria-current=${day.shown ? 'date' : nothing}
      aria-disabled=${day.state === 'report' ? nothing : 'true'}
      title=${day.title}
      @focus=${() => (this.cursor = day.date)}
      @click=${() => this.choose(day)}
    >
      <span class="number">${day.day}</span
      >${day.total === null ? nothing : html`<span class="total" aria-hidden="true">${day.total}</span>`}
    </button>`;
  }

  private onKey(event: KeyboardEvent): void {
    const days = DAYS[event.key] ?? withinWeek(event.key, this.cursor);
    if (days === undefined || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(`[data-date='${shifted(this.cursor, days)}']`)?.focus();
  }

  private choose(day: CalendarDay): void {
    if (day.state === 'report') {
      this.dispatchEvent(
        new CustomEvent('night-select', { detail: { date: day.date }, bubbles: true, composed: true }),
      );
    }
  }
}

/** Days in rows of seven under their weekdays; nothing where a day of another month would stand. */
function weeks(days: readonly CalendarDay[]): (CalendarDay | undefined)[][] {
  const own = days.filter((day) => day.state !== 'outside');
  const first = own[0];
  const cells: (CalendarDay | undefined)[] = [...Array<undefined>(first ? weekday(first.date) : 0), ...own];
  const rows: (CalendarDay | undefined)[][] = [];
  for (let at = 0; at < cells.length; at += 7) {
    rows.push(cells.slice(at, at + 7));
  }
  return rows;
}

function withinWeek(key: string, date: string): number | undefined {
  return key === 'Home' ? -weekday(date) : key === 'End' ? 6 - weekday(date) : undefined;
}

/** 0 for Monday to 6 for Sunday. */
function weekday(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function shifted(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}
