/** What of the review is pointed at: a line by its id, a doubt about the whole by its code; null for nothing. */
export type Pointed = number | string | null;

/** Told wherever something is pointed at: the text, the table and the doubts light it all. */
const EVENT = 'nightmap-line';

/** Says what is pointed at. */
export function light(pointed: Pointed): void {
  document.dispatchEvent(new CustomEvent(EVENT, { detail: pointed }));
}

/** @returns what ends the listening */
export function onLight(act: (pointed: Pointed) => void): () => void {
  const listener = (event: Event) => act((event as CustomEvent<Pointed>).detail);
  document.addEventListener(EVENT, listener);
  return () => document.removeEventListener(EVENT, listener);
}
