import { css } from 'lit';

/** What came of a question, for athletes and for the coach. */
export const boardResultsStyle = css`
  .results {
    display: grid;
    gap: 10px;
    padding: 2px 0;
    list-style: none;
  }

  .results li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: end;
    font-size: 16px;
  }

  .results .option {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .results i {
    padding: 1px 9px;
    border-radius: 999px;
    background: rgb(255 255 255 / 0.16);
    font-size: 13px;
    font-style: normal;
  }

  .results .mark {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    padding: 1px 10px 1px 5px;
    border-radius: 999px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 13px;
  }

  .results .mark .icon {
    inline-size: 16px;
    block-size: 16px;
    stroke-width: 3;
  }

  .results .words {
    color: #ccd2de;
    font-size: 15px;
    font-variant-numeric: tabular-nums;
  }

  .results .bar {
    display: block;
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 10px;
  }

  .results .track {
    fill: rgb(255 255 255 / 0.12);
  }

  .results .part {
    fill: #cfd6e4;
  }

  .results .right .part {
    fill: var(--_accent);
  }

  .too-few {
    color: #ccd2de;
  }
`;
