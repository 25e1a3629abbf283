import { svg, type SVGTemplateResult } from 'lit';

/** Line icons on a 16 × 16 grid, drawn in the colour of the text around them. */
export function icon(path: string): SVGTemplateResult {
  return svg`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor"
    stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d=${path}/></svg>`;
}

export const PLUS = 'M8 3v10M3 8h10';
export const MINUS = 'M3 8h10';
export const FRAME = 'M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5';
export const CHEVRON = 'M4 6l4 4 4-4';
export const PLAY = 'M5 3.5v9l7-4.5z';
export const PAUSE = 'M5.5 3.5v9M10.5 3.5v9';
