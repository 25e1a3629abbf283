var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { calendarCss } from './calendar-css';
/** Days by which a key moves the cursor. */
const DAYS = {
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
let NightmapCalendar = class NightmapCalendar extends LitElement {
    constructor() {
        super(...arguments);
        this.months = [];
        this.cursor = '';
    }
    static { this.styles = calendarCss; }
    willUpdate(changed) {
        if (changed.has('months')) {
            const days = this.months.flatMap((month) => month.days).filter((day) => day.state !== 'outside');
            const shown = days.find((day) => day.shown) ?? days.filter((day) => day.state === 'report').at(-1) ?? days.at(-1);
            this.cursor = shown?.date ?? '';
        }
    }
    render() {
        return this.months.map((month, index) => this.month(month, `month-${index}`));
    }
    month(month, id) {
        return html `<section>
      <header>
        <h3 id=${id}>${month.label}</h3>
        ${month.summary ? html `<span>${month.summary}</span>` : nothing}
      </header>
      <div role="grid" aria-labelledby=${id} @keydown=${this.onKey}>
        <div class="week" role="row">
          ${month.weekdays.map((name) => html `<span class="weekday" role="columnheader">${name}</span>`)}
        </div>
        ${weeks(month.days).map((week) => html `<div class="week" role="row">${week.map((day) => this.day(day))}</div>`)}
      </div>
    </section>`;
    }
    day(day) {
        if (!day) {
            return html `<span role="gridcell"></span>`;
        }
        const shaded = day.state === 'report' && day.total !== null && day.level !== null;
        const classes = [
            'day',
            day.state,
            shaded ? `level level-${day.level}` : '',
            day.incomplete ? 'incomplete' : '',
            day.shown ? 'shown' : '',
        ];
        return html `<button
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
      <span class="number">${day.day}</span>${day.total === null ? nothing : html `<span class="total">${day.total}</span>`}
    </button>`;
    }
    onKey(event) {
        const days = DAYS[event.key] ?? withinWeek(event.key, this.cursor);
        if (days === undefined || event.ctrlKey || event.altKey || event.metaKey) {
            return;
        }
        event.preventDefault();
        this.renderRoot.querySelector(`[data-date='${shifted(this.cursor, days)}']`)?.focus();
    }
    choose(day) {
        if (day.state === 'report') {
            this.dispatchEvent(new CustomEvent('night-select', { detail: { date: day.date }, bubbles: true, composed: true }));
        }
    }
};
__decorate([
    property({ attribute: false })
], NightmapCalendar.prototype, "months", void 0);
__decorate([
    state()
], NightmapCalendar.prototype, "cursor", void 0);
NightmapCalendar = __decorate([
    customElement('nightmap-calendar')
], NightmapCalendar);
export { NightmapCalendar };
/** Days in rows of seven under their weekdays; nothing where a day of another month would stand. */
function weeks(days) {
    const own = days.filter((day) => day.state !== 'outside');
    const first = own[0];
    const cells = [...Array(first ? weekday(first.date) : 0), ...own];
    const rows = [];
    for (let at = 0; at < cells.length; at += 7) {
        rows.push(cells.slice(at, at + 7));
    }
    return rows;
}
function withinWeek(key, date) {
    return key === 'Home' ? -weekday(date) : key === 'End' ? 6 - weekday(date) : undefined;
}
/** 0 for Monday to 6 for Sunday. */
function weekday(date) {
    return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}
function shifted(date, days) {
    const moment = new Date(`${date}T00:00:00Z`);
    moment.setUTCDate(moment.getUTCDate() + days);
    return moment.toISOString().slice(0, 10);
}
//# sourceMappingURL=nightmap-calendar.js.map