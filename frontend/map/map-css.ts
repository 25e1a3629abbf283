import { css } from 'lit';

/**
 * On a wide page title, controls and legend lie over the map; on a narrow one the title stands above it and the legend
 * below, and the page scrolls.
 */
export const mapCss = css`
  :host {
    display: block;
    position: relative;
    min-height: 240px;
    height: 100%;
    color: var(--nm-ink);
    font: var(--nm-font-body);
  }
  :host([hidden]) {
    display: none;
  }
  .layout {
    position: relative;
    height: 100%;
  }
  .frame {
    position: absolute;
    inset: 0;
    overflow: hidden;
  }
  .viewport {
    position: absolute;
    inset: 0;
  }
  .viewport:focus {
    outline: none;
  }
  .viewport:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    border: var(--nm-focus);
    pointer-events: none;
    z-index: 2;
  }
  .title,
  .legend,
  .notice,
  .controls {
    position: absolute;
    z-index: 1;
  }
  .title {
    left: 16px;
    top: 16px;
    max-width: 28.3%;
  }
  .controls {
    right: 16px;
    top: 16px;
    display: flex;
    gap: 8px;
  }
  .notice {
    left: 16px;
    bottom: 16px;
  }
  .legend,
  .legend-room {
    right: 16px;
    bottom: 16px;
  }
  .legend {
    max-height: calc(100% - 80px);
    overflow-y: auto;
  }
  /* What a legend of all classes takes. The map is framed clear of it on every night, so that nights compare by eye. */
  .legend-room {
    position: absolute;
    width: var(--nm-legend-room-width);
    height: var(--nm-legend-room-height);
    visibility: hidden;
    pointer-events: none;
  }
  button {
    display: flex;
    align-items: center;
    justify-content: center;
    width: 32px;
    height: 32px;
    padding: 0;
    border: 1px solid var(--nm-line2);
    border-radius: var(--nm-radius);
    background: var(--nm-panel);
    color: var(--nm-ink2);
    cursor: pointer;
  }
  button:hover {
    color: var(--nm-ink);
  }
  button:focus-visible {
    outline: var(--nm-focus);
    outline-offset: 2px;
  }
  .failed {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    gap: 12px;
    align-items: center;
    justify-content: center;
    background: var(--nm-sunk);
    z-index: 1;
  }
  .failed button {
    width: auto;
    padding: 0 16px;
    font: inherit;
  }
  @media (max-width: 1000px) {
    :host {
      height: auto;
    }
    .layout {
      display: grid;
      grid-template: 'title' auto 'map' var(--nm-map-height, 640px) 'legend' auto / 100%;
      height: auto;
    }
    .frame {
      position: relative;
      inset: auto;
      grid-area: map;
    }
    .title,
    .legend {
      position: static;
      max-width: none;
      max-height: none;
    }
    .title {
      grid-area: title;
    }
    .legend {
      grid-area: legend;
    }
    .legend-room {
      display: none;
    }
  }
`;
