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
    overflow: hidden;
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
  /* Below the nights, beside each other and large enough for a finger however narrow the nights are that they hold. */
  [role='slider'] {
    position: absolute;
    bottom: 0;
    box-sizing: border-box;
    height: 24px;
    outline: none;
  }
  .end {
    width: 24px;
    cursor: ew-resize;
  }
  .end::after {
    content: '';
    position: absolute;
    top: 5px;
    width: 7px;
    height: 14px;
    border-radius: var(--nm-radius-small);
    background: var(--nm-accent);
  }
  .from::after {
    right: 2px;
  }
  .to::after {
    left: 2px;
  }
  .whole {
    cursor: grab;
  }
  .whole::before {
    content: '';
    position: absolute;
    inset: 4px 2px auto;
    height: 4px;
    border-radius: var(--nm-radius-small);
    background: var(--nm-accent);
  }
  /* A night alone is seldom held at its ends, which would hide the names of the months. */
  .alone .end:not(:focus-visible, :hover)::after {
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
