import { css } from 'lit';

export const reactionsStyle = css`
  :host {
    display: block;
    font: 400 16px/1.2 var(--_font);
    color: var(--_text);
  }

  .reactions {
    display: grid;
    grid-auto-columns: minmax(44px, 1fr);
    grid-auto-flow: column;
    gap: 6px;
    overflow-x: auto;
    scrollbar-width: none;
  }

  button {
    flex-direction: column;
    gap: 2px;
    min-block-size: 48px;
    padding: 0 4px;
    border-color: transparent;
    border-radius: 16px;
    background: var(--_chip, rgb(255 255 255 / 0.08));
    font-weight: 600;
    user-select: none;
    -webkit-touch-callout: none;
  }

  button:hover {
    background: rgb(130 138 155 / 0.4);
  }

  button:focus-visible {
    outline-offset: -3px;
  }

  button[disabled] {
    opacity: 1;
  }

  .sign {
    font-size: 20px;
    line-height: 1;
    transition: transform 0.15s;
  }

  button:not([disabled]):active .sign {
    transform: scale(1.35);
  }

  .count {
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .count:empty {
    display: none;
  }
`;
