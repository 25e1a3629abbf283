import { css } from 'lit';

export const heatCss = css`
  :host {
    display: block;
    position: relative;
    min-height: 320px;
    background: var(--nm-surface);
  }
  :host([hidden]) {
    display: none;
  }
  .scroller {
    position: absolute;
    inset: 0;
    overflow: auto;
    outline: none;
  }
  .sheet {
    position: sticky;
    top: 0;
    left: 0;
    width: 0;
    height: 0;
  }
  canvas {
    display: block;
    cursor: pointer;
  }
  /* What is focused is a real cell over its picture, so that screen readers and magnifiers find it. */
  [role='row'] {
    position: absolute;
    pointer-events: none;
  }
  [role='row'],
  [role='row'] > *,
  .heads > * {
    overflow: hidden;
    color: transparent;
    font: var(--nm-font-note);
    white-space: nowrap;
    outline: none;
  }
  [role='row'] > * {
    position: absolute;
    inset: 0;
  }
`;
