import { css } from 'lit';

export const timelineCss = css`
  :host {
    display: block;
    box-sizing: border-box;
    padding: 4px 16px 0;
    border-top: 1px solid var(--nm-line);
    background: var(--nm-surface);
    color: var(--nm-ink);
    font: var(--nm-font-secondary);
  }
  :host([hidden]) {
    display: none;
  }
  :host([folded]) {
    padding-bottom: 4px;
  }
  .bar {
    display: flex;
    gap: 4px 12px;
    align-items: center;
    min-height: 32px;
  }
  .said {
    flex: 1 1 0;
    overflow: hidden;
    min-width: 0;
    font-variant-numeric: tabular-nums;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .said.drawing {
    font-weight: 600;
  }
  .fold {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 4px;
    height: 32px;
    padding: 0 4px;
    border: 0;
    border-radius: var(--nm-radius);
    background: none;
    color: var(--nm-ink2);
    font: var(--nm-font-section);
    cursor: pointer;
  }
  .fold:hover {
    color: var(--nm-ink);
  }
  .fold:focus-visible {
    outline: var(--nm-focus);
  }
  .fold svg {
    transition: none;
  }
  :host([folded]) .fold svg {
    transform: rotate(-90deg);
  }
  .plot {
    position: relative;
    height: 76px;
    touch-action: pan-y;
    user-select: none;
    cursor: crosshair;
  }
  svg.nights {
    position: absolute;
    inset: 0;
    display: block;
    width: 100%;
    height: 100%;
    overflow: visible;
    font: var(--nm-font-note);
    pointer-events: none;
  }
  text {
    fill: var(--nm-ink2);
    font-variant-numeric: tabular-nums;
  }
  .note {
    stroke: var(--nm-surface);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .grid {
    stroke: var(--nm-line);
  }
  .base {
    stroke: var(--nm-line2);
  }
  .usual {
    fill: color-mix(in srgb, var(--nm-bar) 16%, transparent);
  }
  .median {
    stroke: var(--nm-bar);
    stroke-dasharray: 3 3;
  }
  .stated {
    fill: var(--nm-bar);
  }
  .counted {
    fill: none;
    stroke: var(--nm-bar);
    stroke-dasharray: 2 1;
  }
  .unknown {
    fill: var(--nm-bar);
  }
  .none {
    fill: var(--nm-line2);
  }
  .unusual {
    fill: var(--nm-warn);
  }
  .shown .stated,
  .shown .unknown,
  .shown .none {
    fill: var(--nm-accent);
  }
  .shown .counted {
    stroke: var(--nm-accent);
  }
  .range {
    fill: color-mix(in srgb, var(--nm-accent) 7%, transparent);
  }
  .selection {
    fill: color-mix(in srgb, var(--nm-accent) 15%, transparent);
  }
  .pointed {
    fill: color-mix(in srgb, var(--nm-ink) 12%, transparent);
  }
  /* The handles stand outside the nights that they hold, so that a single night has both. */
  [role='slider'] {
    position: absolute;
    top: 6px;
    bottom: 18px;
    box-sizing: border-box;
    outline: none;
  }
  .end {
    width: 11px;
    cursor: ew-resize;
  }
  .end::before {
    content: '';
    position: absolute;
    top: 0;
    bottom: 0;
    width: 2px;
    background: var(--nm-accent);
  }
  .end::after {
    content: '';
    position: absolute;
    top: calc(50% - 9px);
    width: 7px;
    height: 18px;
    border-radius: var(--nm-radius-small);
    background: var(--nm-accent);
  }
  .from {
    transform: translateX(-100%);
  }
  .from::before,
  .from::after {
    right: 0;
  }
  .to::before,
  .to::after {
    left: 0;
  }
  .whole {
    top: 0;
    bottom: auto;
    height: 8px;
    min-width: 14px;
    cursor: grab;
  }
  .whole::before {
    content: '';
    position: absolute;
    inset: 2px 0;
    border-radius: var(--nm-radius-small);
    background: var(--nm-accent);
  }
  /* A night alone is narrower than what would hold it; its neighbours stay in sight and within reach. */
  .alone .end {
    width: 4px;
  }
  .alone .end:not(:focus-visible)::after {
    display: none;
  }
  [role='slider']:focus-visible {
    outline: var(--nm-focus);
    outline-offset: 1px;
    border-radius: var(--nm-radius-small);
  }
  @media (max-width: 1000px) {
    .bar {
      flex-wrap: wrap;
    }
    .said {
      flex-basis: 240px;
    }
  }
`;
