import type { Language } from '../map/contracts';

const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en'),
  ru: new Intl.NumberFormat('ru'),
};

/** A whole number with the language's digit groups, as the server writes it: 2,397 and 2 397. */
export function wholeNumber(language: Language, value: number): string {
  return FORMATS[language].format(value);
}
