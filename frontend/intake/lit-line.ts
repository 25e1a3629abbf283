/** Which line of the review is pointed at, wherever that is done: the text and the table light it both. */
const EVENT = 'nightmap-line';

/** Says that a line is pointed at; null when none is. */
export function light(line: number | null): void {
  document.dispatchEvent(new CustomEvent(EVENT, { detail: line }));
}

/** @returns what ends the listening */
export function onLight(act: (line: number | null) => void): () => void {
  const listener = (event: Event) => act((event as CustomEvent<number | null>).detail);
  document.addEventListener(EVENT, listener);
  return () => document.removeEventListener(EVENT, listener);
}
