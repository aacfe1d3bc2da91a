import { css } from 'lit';

/** The timer that runs, and what a thumb does to it. */
export const deckNowStyle = css`
  .now {
    display: grid;
    gap: 8px;
    padding: 10px;
    border: 1px solid var(--_line);
    border-radius: 24px;
    background: rgb(255 255 255 / 0.05);
  }

  .now .face {
    display: grid;
    grid-template: auto auto / minmax(0, 1fr) auto;
    gap: 2px 12px;
    align-items: center;
    padding: 10px 16px;
    border-radius: 16px;
  }

  .face .word {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: 17px;
    font-weight: 800;
    text-transform: uppercase;
    white-space: nowrap;
  }

  .face .figure {
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
    line-height: 1;
  }

  .now .figure {
    grid-area: 1 / 2 / span 2;
    font-size: 52px;
  }

  /* Beside the picture it is read from a few steps away. */
  .top .face {
    grid-template: auto auto / auto minmax(0, 1fr);
  }

  .top small {
    justify-content: flex-end;
  }

  .top .figure {
    grid-area: 2 / 1 / auto / span 2;
    padding-block: 8px 6px;
    font-size: 92px;
    line-height: 0.8;
    text-align: center;
  }

  .top .word {
    font-size: 20px;
  }

  .face small {
    display: flex;
    gap: 8px;
    min-inline-size: 0;
    font-size: 15px;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .face .name {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .controls {
    display: grid;
    grid-template-columns: 1fr 2fr 1fr;
    gap: 8px;
  }

  .controls button {
    min-block-size: 56px;
    padding: 0 8px;
    border-radius: 18px;
    white-space: nowrap;
  }

  .controls .primary {
    font-size: 18px;
  }

  .controls.small {
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    grid-template-columns: none;
  }

  .controls.small button {
    min-block-size: 44px;
    padding: 0 2px;
    font-size: 14px;
  }

  .strip {
    display: flex;
    flex: none;
    gap: 8px;
    align-items: center;
    padding: 6px;
    border: 1px solid var(--_line);
    border-radius: 26px;
    background: rgb(14 17 22 / 0.88);
    pointer-events: auto;
  }

  :host([open]) .strip {
    background: #0e1116;
  }

  .strip .face {
    display: grid;
    flex: 1 1 0;
    grid-template: auto auto / minmax(0, 1fr) auto;
    column-gap: 10px;
    align-items: center;
    align-self: stretch;
    min-inline-size: 0;
    padding: 4px 12px;
    border-radius: 20px;
  }

  .strip .word {
    font-size: 15px;
  }

  .strip .figure {
    grid-area: 1 / 2 / span 2;
    font-size: 30px;
  }

  .strip small {
    font-size: 13px;
  }

  .strip button {
    flex: none;
    min-block-size: 52px;
    border-radius: 20px;
  }

  .strip .primary {
    inline-size: 60px;
    padding: 0;
  }

  .strip .primary span {
    display: none;
  }

  .step {
    inline-size: 52px;
    padding: 0;
  }

  .controls .step {
    inline-size: auto;
  }

  .strip .first {
    flex: 1;
    border-color: transparent;
    background: none;
  }

  .deck > .failed {
    margin-block-end: 8px;
    pointer-events: auto;
  }

  /* The shape and the colour say what is on where the word has no room. */
  @media (max-width: 350px) {
    .strip .word {
      font-size: 0;
    }

    .strip .shape {
      inline-size: 18px;
      block-size: 18px;
    }

    .strip .name {
      display: none;
    }
  }
`;
