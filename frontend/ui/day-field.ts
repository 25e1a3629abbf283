/**
 * Days as people read and type them. Vaadin's field writes dates with English months or in digits alone, so its writing and reading
 * are replaced each time it gets new words: 15 Apr 2026 and 15 апр. 2026 are written; 15.04.2026, 2026-04-15, 15/4/26 and days with
 * a month's name, whole or short, are read.
 */

interface Day {
  day: number;
  /** From 0, as the field counts them. */
  month: number;
  year: number;
}

interface Words {
  monthNames?: string[];
  monthsOfDates?: string[];
  formatDate?: (day: Day) => string;
  parseDate?: (text: string) => Day | false;
}

interface Picker extends HTMLElement {
  i18n: Words;
  $connector: { updateI18n: (locale: string, words: Words) => void; showsDays?: boolean };
}

const DIGITS = /^(\d{1,2})[.\/ -](\d{1,2})[.\/ -](\d{2}|\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NAMED = /^(\d{1,2})\s+(\p{L}{3,})\.?,?\s+(\d{2}|\d{4})$/u;

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const RUSSIAN = ['янв', 'фев', 'мар', 'апр', 'ма[йя]', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

/** Reads a day; false where the text is none. */
export function readDay(text: string): Day | false {
  const written = text.trim();
  const yearFirst = YEAR_FIRST.exec(written);
  if (yearFirst) {
    return fit(yearFirst[3]!, Number(yearFirst[2]), yearFirst[1]!);
  }
  const digits = DIGITS.exec(written);
  if (digits) {
    return fit(digits[1]!, Number(digits[2]), digits[3]!);
  }
  const named = NAMED.exec(written);
  return named ? fit(named[1]!, monthNamed(named[2]!), named[3]!) : false;
}

/** From 1; 0 where no month is called so. */
function monthNamed(name: string): number {
  const lower = name.toLowerCase();
  return ENGLISH.findIndex((english, i) => lower.startsWith(english) || new RegExp('^' + RUSSIAN[i]).test(lower)) + 1;
}

function fit(day: string, month: number, year: string): Day | false {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const date = new Date(Date.UTC(full, month - 1, Number(day)));
  const exists = month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return exists ? { day: Number(day), month: month - 1, year: full } : false;
}

function write(picker: Picker): void {
  const months = picker.i18n.monthsOfDates;
  if (months) {
    picker.i18n = {
      ...picker.i18n,
      formatDate: (day) => `${day.day} ${months[Number(day.month)]} ${day.year}`,
      parseDate: readDay,
    };
  }
}

/** Makes a field write and read days so, now and whenever it gets other words. */
function showDays(picker: Picker): void {
  const connector = picker.$connector;
  if (!connector.showsDays) {
    const update = connector.updateI18n;
    connector.updateI18n = (locale, words) => {
      update(locale, words);
      write(picker);
    };
    connector.showsDays = true;
  }
  write(picker);
}

declare global {
  interface Window {
    nightmap?: { showDays: (picker: Picker) => void };
  }
}

window.nightmap = { ...window.nightmap, showDays };
