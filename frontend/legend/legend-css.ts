import { css } from 'lit';

export const legendCss = css`
  :host {
    display: block;
    box-sizing: border-box;
    padding: 12px 16px 14px;
    border: 1px solid var(--nm-line);
    border-radius: var(--nm-radius);
    background: var(--nm-panel);
    color: var(--nm-ink);
    font: 400 13px/16px var(--nm-font);
  }
  :host([hidden]) {
    display: none;
  }
  h2 {
    margin: 0 0 8px;
    font: var(--nm-font-section);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Seven classes take the room of five, whatever their numbers, so that the map need not give way to them. */
  .classes {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(min-content, 1fr);
    gap: 2px;
    width: 278px;
  }
  .classes li {
    white-space: nowrap;
  }
  .classes span {
    padding-right: 2px;
  }
  .classes.small li,
  .classes:has(> :nth-child(6)) li {
    font: var(--nm-font-note);
  }
  h2:has(+ .note) {
    margin-bottom: 0;
  }
  .note {
    margin: 0 0 8px;
    color: var(--nm-ink2);
    font: var(--nm-font-note);
  }
  .circles {
    margin: 8px 0 0;
  }
  .circles svg {
    display: block;
    margin-top: 4px;
  }
  .circles text {
    fill: var(--nm-ink);
    font: 600 13px var(--nm-font);
  }
  .listed {
    display: grid;
    gap: 2px;
  }
  .listed li {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .listed i {
    flex: none;
    box-sizing: border-box;
    width: 24px;
    height: 16px;
    border: 1px solid var(--nm-swatch-line);
  }
  :host([several]) .body {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
  }
  :host([several]) .classified + .states {
    display: flex;
    flex: 1 1 240px;
    flex-wrap: wrap;
    align-content: start;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .caption {
    margin: 0;
    color: var(--nm-ink2);
    font: var(--nm-font-note);
  }
  .classes i {
    display: block;
    box-sizing: border-box;
    height: 16px;
    margin-bottom: 4px;
    border: 1px solid var(--nm-swatch-line);
  }
  small {
    display: block;
    padding-right: 4px;
    color: var(--nm-ink2);
    font: var(--nm-font-note);
  }
  .states {
    display: grid;
    gap: 4px 24px;
    line-height: 20px;
  }
  .classified + .states {
    margin-top: 10px;
    padding-top: 10px;
    border-top: 1px solid var(--nm-line);
  }
  .states li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .states span {
    color: var(--nm-ink2);
  }
  @media (max-width: 1000px) {
    :host {
      border-width: 1px 0;
      border-radius: 0;
      background: var(--nm-surface);
    }
    .body {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 32px;
    }
    .states {
      grid-template-columns: repeat(2, auto);
      align-content: start;
    }
    .classified + .states {
      margin: 0;
      padding: 0;
      border: 0;
    }
  }
  /* they say nothing without their colours */
  @media (forced-colors: active) {
    .classes i {
      forced-color-adjust: none;
    }
  }
`;
