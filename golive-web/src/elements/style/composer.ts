import { css } from 'lit';

export const composerStyle = css`
  .closed {
    padding: 12px 18px;
    border-radius: 18px;
    background: rgb(14 17 22 / 0.72);
    color: var(--_text);
    font-size: 15px;
    text-align: center;
    text-wrap: balance;
  }

  .composer {
    display: grid;
    gap: 8px;
  }

  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px;
    align-items: center;
    padding: 6px 6px 6px 16px;
    border-radius: 18px;
    background: rgb(14 17 22 / 0.8);
    font-size: 14px;
    font-weight: 600;
  }

  .about .quote {
    padding: 0;
    border: 0;
    font-weight: 400;
  }

  .composer .failed {
    color: #ff9aa6;
    font-size: 15px;
    font-weight: 600;
  }

  .composer .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 44px;
    align-items: end;
    padding: 3px;
    border: 1px solid rgb(255 255 255 / 0.3);
    border-radius: 26px;
    background: rgb(14 17 22 / 0.78);
  }

  .composer .row:focus-within {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
  }

  textarea {
    field-sizing: content;
    min-block-size: 44px;
    max-block-size: 132px;
    padding: 11px 6px 11px 15px;
    border: 0;
    outline: 0;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 22px;
    resize: none;
    scrollbar-width: none;
  }

  textarea:focus-visible {
    outline: 0;
  }

  textarea::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }

  .signs {
    padding: 11px 8px;
    color: var(--_quiet);
    font-size: 14px;
    font-variant-numeric: tabular-nums;
    line-height: 22px;
    white-space: nowrap;
  }

  .signs:empty {
    padding: 0;
  }

  .signs.over {
    color: #ff9aa6;
    font-weight: 600;
  }

  .send {
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .send:hover {
    background: color-mix(in srgb, var(--_accent) 86%, white);
  }

  .send[disabled] {
    background: rgb(255 255 255 / 0.14);
    color: var(--_text);
  }
`;
