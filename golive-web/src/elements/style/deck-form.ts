import { css } from 'lit';

export const deckFormStyle = css`
  .form,
  .asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  .form + .form {
    padding-block-start: 18px;
    border-block-start: 1px solid var(--_line);
  }

  .form h3,
  .asked h3 {
    font-size: 19px;
    font-weight: 680;
    letter-spacing: -0.015em;
    overflow-wrap: anywhere;
  }

  .asked {
    padding: 14px 16px;
    border: 1px solid color-mix(in srgb, var(--_accent) 45%, transparent);
    border-radius: 20px;
    background: rgb(255 255 255 / 0.05);
  }

  .asked .state {
    color: var(--_quiet);
    font-size: 15px;
    font-variant-numeric: tabular-nums;
  }

  .field {
    display: grid;
    gap: 6px;
    min-inline-size: 0;
  }

  .field label,
  legend {
    color: var(--_quiet);
    font-size: 14px;
    font-weight: 600;
  }

  legend {
    margin-block-end: 6px;
  }

  :is(.field, .one) > :is(input, textarea, select) {
    inline-size: 100%;
    min-block-size: 48px;
    min-inline-size: 0;
    padding: 0 14px;
    border: 1px solid rgb(255 255 255 / 0.28);
    border-radius: 14px;
    background: rgb(255 255 255 / 0.06);
    color: inherit;
    font: inherit;
  }

  .field select {
    background: var(--_panel);
  }

  .field textarea {
    padding-block: 12px;
    font: 15px/1.4 ui-monospace, monospace;
    resize: vertical;
  }

  ::placeholder {
    color: var(--_quiet);
    opacity: 0.85;
  }

  .help {
    color: var(--_quiet);
    font-size: 14px;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  .help.code {
    font: 13px/1.5 ui-monospace, monospace;
  }

  .ready {
    display: flex;
    gap: 6px;
    margin-inline: -16px;
    padding-inline: 16px;
    overflow-x: auto;
    scrollbar-width: none;
  }

  .ready button {
    flex: none;
    min-block-size: 44px;
    padding: 0 14px;
    font-size: 15px;
  }

  .chip span {
    padding: 0 14px;
  }

  .check {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }

  .check input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .send {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .send button {
    flex: 1 1 auto;
    min-block-size: 52px;
    padding: 0 18px;
    font-size: 17px;
    white-space: nowrap;
  }

  .send .primary {
    flex-grow: 3;
  }

  .send .icon {
    inline-size: 22px;
    block-size: 22px;
  }

  .failed {
    padding: 10px 14px;
    border-inline-start: 4px solid #ff7a8a;
    border-radius: 6px 14px 14px 6px;
    background: #3a1219;
    color: #ffd5da;
    font-size: 15px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .on-board {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
    padding: 10px 10px 10px 16px;
    border: 1px solid color-mix(in srgb, var(--_accent) 45%, transparent);
    border-radius: 18px;
    background: rgb(255 255 255 / 0.05);
    overflow-wrap: anywhere;
  }

  .on-board small {
    display: block;
    color: var(--_quiet);
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }

  .on-board button {
    min-block-size: 44px;
    padding: 0 16px;
    font-size: 15px;
    white-space: nowrap;
  }

  .lines {
    display: grid;
    gap: 8px;
  }

  .one {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .correct {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    cursor: pointer;
  }

  .correct input {
    position: absolute;
    inset: 0;
    inline-size: 44px;
    block-size: 44px;
    min-block-size: 0;
    opacity: 0;
    cursor: pointer;
  }

  .correct span {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border: 2px solid rgb(255 255 255 / 0.4);
    border-radius: 50%;
    color: transparent;
  }

  .correct input:checked + span {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .correct input:focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }

  .drop {
    flex: none;
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border-color: transparent;
    background: none;
  }

  .another {
    justify-self: start;
    min-block-size: 44px;
    padding: 0 16px 0 10px;
    border-color: transparent;
    background: none;
    color: var(--_quiet);
    font-size: 15px;
  }

  .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(130px, 1fr));
    gap: 10px;
    align-items: end;
  }
`;
