import { css } from 'lit';

export const calendarCss = css`
  :host {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
    gap: 24px 40px;
    color: var(--nm-ink);
    font: var(--nm-font-body);
  }
  :host([hidden]) {
    display: none;
  }
  header {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    margin-bottom: 4px;
  }
  h3 {
    margin: 0;
    font: var(--nm-font-count);
  }
  header span {
    color: var(--nm-ink2);
    font: var(--nm-font-secondary);
  }
  .week {
    display: grid;
    grid-template-columns: repeat(7, 1fr);
    gap: 2px;
    margin-bottom: 2px;
  }
  .weekday {
    height: 20px;
    color: var(--nm-ink2);
    font: var(--nm-font-note);
    text-align: center;
  }
  .day {
    position: relative;
    box-sizing: border-box;
    height: 40px;
    padding: 0;
    border: 1px solid var(--nm-line);
    border-radius: var(--nm-radius-small);
    background: none;
    color: var(--nm-ink2);
    font: var(--nm-font-count);
    line-height: 16px;
    text-align: center;
    cursor: default;
  }
  .report {
    border-color: var(--nm-line2);
    background: var(--nm-sunk);
    color: var(--nm-ink);
    cursor: pointer;
  }
  .level {
    border: 0;
    color: var(--nm-total-ink-light);
  }
  .level-0 {
    background: var(--nm-total-1);
  }
  .level-1 {
    background: var(--nm-total-2);
  }
  .level-2 {
    background: var(--nm-total-3);
  }
  .level-3 {
    background: var(--nm-total-4);
    color: var(--nm-total-ink-dark);
  }
  .level-4 {
    background: var(--nm-total-5);
    color: var(--nm-total-ink-dark);
  }
  .number {
    position: absolute;
    left: 4px;
    top: 2px;
    font: 400 11px/12px var(--nm-font);
  }
  .day:not(.level) .number {
    left: 3px;
    top: 1px;
  }
  .total {
    position: absolute;
    left: 0;
    right: 0;
    bottom: 5px;
    font-variant-numeric: tabular-nums;
  }
  .incomplete::after {
    content: '';
    position: absolute;
    right: 0;
    top: 0;
    border-top: 10px solid var(--nm-incomplete);
    border-left: 10px solid transparent;
  }
  .level-3.incomplete::after,
  .level-4.incomplete::after {
    border-top-color: var(--nm-incomplete-dark);
  }
  .shown {
    outline: 2px solid var(--nm-ring);
    outline-offset: 1px;
    z-index: 1;
  }
  /* a shade and the figures on it go together */
  @media (forced-colors: active) {
    .level {
      forced-color-adjust: none;
    }
  }
  .report:hover {
    filter: brightness(0.94);
  }
  .day:focus-visible {
    outline: var(--nm-focus);
    outline-offset: 1px;
    z-index: 2;
  }
`;
