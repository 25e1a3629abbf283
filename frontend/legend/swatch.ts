import { svg, type SVGTemplateResult } from 'lit';
import type { Colours, RegionState } from '../map/contracts';

export type SwatchState = RegionState | 'disputed';

/**
 * A small rectangle that looks as regions of a state do. Patterns keep the size they have on the map.
 *
 * @param step the ramp step of counted and counted_with; null where circles stand for the counts, over a plain ground
 * @returns nothing for a step that the ramp does not have: no colour is better than a wrong one
 */
export function swatch(
  state: SwatchState,
  step: number | null | undefined,
  colours: Colours,
  width: number,
  height: number,
): SVGTemplateResult | undefined {
  const look = lookOf(state, step, colours);
  return (
    look &&
    svg`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true" style="display:block">
      <defs>${look.pattern}</defs>
      <rect x="0.5" y="0.5" width=${width - 1} height=${height - 1} fill=${look.fill}
        stroke=${state === 'disputed' ? 'none' : 'var(--nm-swatch-line)'}></rect>
      ${state === 'disputed' ? disputed(colours, width, height) : undefined}
    </svg>`
  );
}

interface SwatchLook {
  readonly fill: string;
  readonly pattern?: SVGTemplateResult;
}

function lookOf(state: SwatchState, step: number | null | undefined, colours: Colours): SwatchLook | undefined {
  const ramp = colours.ramp[step ?? -1];
  switch (state) {
    case 'counted':
      return step === null ? { fill: colours.counted.fill } : ramp && { fill: ramp.fill };
    case 'counted_with':
      return step === null
        ? patterned(dots(colours.counted.fill, colours.ink))
        : ramp && patterned(dots(ramp.fill, colours.withDots[step ?? -1]));
    case 'counted_jointly':
      return patterned(hatch(colours.jointly.fill, colours.jointly.line, 7, 1.4, true));
    case 'none_reported':
    case 'disputed':
      return { fill: colours.noneReported.fill };
    case 'not_stated':
      return patterned(hatch(colours.notStated.fill, colours.notStated.line, 8, 1, false));
    case 'no_report':
      return patterned(dashes(colours.noReport.fill, colours.noReport.line));
  }
}

function patterned(pattern: SVGTemplateResult): SwatchLook {
  return { fill: 'url(#pattern)', pattern };
}

function dots(ground: string, ink: string | undefined): SVGTemplateResult {
  return svg`<pattern id="pattern" width="6" height="6" patternUnits="userSpaceOnUse">
    <rect width="6" height="6" fill=${ground}></rect>
    <circle cx="1.5" cy="1.5" r="0.9" fill=${ink}></circle><circle cx="4.5" cy="4.5" r="0.9" fill=${ink}></circle>
  </pattern>`;
}

function hatch(ground: string, ink: string, spacing: number, line: number, crossed: boolean): SVGTemplateResult {
  return svg`<pattern id="pattern" width=${spacing} height=${spacing} patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)">
    <rect width=${spacing} height=${spacing} fill=${ground}></rect>
    <rect width=${line} height=${spacing} fill=${ink}></rect>
    ${crossed ? svg`<rect width=${spacing} height=${line} fill=${ink}></rect>` : undefined}
  </pattern>`;
}

function dashes(ground: string, ink: string): SVGTemplateResult {
  return svg`<pattern id="pattern" width="8" height="8" patternUnits="userSpaceOnUse">
    <rect width="8" height="8" fill=${ground}></rect>
    <rect y="1" width="4" height="1.2" fill=${ink}></rect><rect x="4" y="5" width="4" height="1.2" fill=${ink}></rect>
  </pattern>`;
}

/** A hatched band inside a dashed outline, over the fill. */
function disputed(colours: Colours, width: number, height: number): SVGTemplateResult {
  const ink = colours.disputed;
  return svg`<defs>
      <pattern id="band" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.4" height="4" fill=${ink} opacity="0.75"></rect>
      </pattern>
    </defs>
    <rect x="2.5" y="2.5" width=${width - 5} height=${height - 5} fill="none" stroke="url(#band)" stroke-width="3"></rect>
    <rect x="1.2" y="1.2" width=${width - 2.4} height=${height - 2.4} fill="none" stroke=${colours.casing}
      stroke-width="2.4"></rect>
    <rect x="1" y="1" width=${width - 2} height=${height - 2} fill="none" stroke=${ink} stroke-width="1.2"
      stroke-dasharray="4 2.4"></rect>`;
}
