import { css } from 'lit';

export const dialogStyle = css`
  dialog {
    inline-size: min(420px, calc(100% - 32px));
    margin: auto;
    padding: 28px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 6px);
    background: var(--_panel);
    color: var(--_text);
    text-align: center;
  }

  dialog::backdrop {
    background: rgb(3 4 6 / 0.66);
    backdrop-filter: blur(6px);
  }

  dialog[open] {
    display: grid;
    gap: 14px;
    animation: rise 0.25s both;
  }

  dialog h2 {
    font-size: 26px;
  }

  dialog p {
    color: var(--_quiet);
    font-size: 17px;
  }

  dialog .choices {
    display: grid;
    gap: 10px;
    margin-block-start: 8px;
  }

  dialog button {
    min-block-size: 56px;
    font-size: 17px;
  }

  dialog .failed {
    color: #ff9aa6;
    font-weight: 600;
  }
`;
