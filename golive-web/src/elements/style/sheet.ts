import { css } from 'lit';

/** What opens over the chat: from below on a phone, in the middle elsewhere. */
export const sheetStyle = css`
  dialog {
    max-block-size: min(86dvh, 720px);
    padding: 0;
    overflow: auto;
    text-align: start;
  }

  .sheet {
    position: relative;
    display: grid;
    gap: 14px;
    padding: 24px;
  }

  .sheet h2 {
    padding-inline-end: 44px;
    font-size: 24px;
    overflow-wrap: anywhere;
  }

  .sheet h3 {
    margin-block-start: 4px;
    font-size: 15px;
    font-weight: 650;
  }

  .line .sheet .quote {
    margin-inline-end: 52px;
    font-size: 16px;
    white-space: normal;
  }

  .shut {
    position: absolute;
    inset-block-start: 16px;
    inset-inline-end: 16px;
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border-color: transparent;
  }

  dialog .choices {
    gap: 8px;
    margin-block-start: 6px;
  }

  dialog .choices button {
    justify-content: flex-start;
    gap: 14px;
    min-block-size: 52px;
    border-radius: 16px;
  }

  .sheet form {
    display: grid;
    gap: 16px;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 8px;
    font-size: 15px;
    font-weight: 650;
  }

  .chip {
    position: relative;
    display: inline-grid;
    cursor: pointer;
  }

  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .chip span {
    display: grid;
    place-items: center;
    min-block-size: 44px;
    padding: 0 16px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: rgb(255 255 255 / 0.06);
    font-size: 15px;
    font-weight: 600;
  }

  .chip:hover span {
    background: rgb(255 255 255 / 0.14);
  }

  .chip input:checked + span {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
    color: var(--_accent);
  }

  .chip input:focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }

  .other {
    display: none;
    flex: 1 0 100%;
    min-block-size: 48px;
    min-inline-size: 0;
    padding: 0 16px;
    border: 1px solid var(--_line);
    border-radius: 16px;
    background: rgb(255 255 255 / 0.06);
    color: inherit;
    font: inherit;
  }

  .why:has(input[value='']:checked) .other {
    display: block;
  }

  .other::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }

  dialog .small {
    font-size: 15px;
  }

  .people {
    display: grid;
    gap: 4px;
    padding: 0;
    list-style: none;
  }

  .people li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
    padding-block: 6px;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  .people small {
    display: block;
    color: var(--_quiet);
    font-size: 14px;
  }

  .people .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: flex-end;
  }

  .people button {
    min-block-size: 44px;
    padding: 0 16px;
    font-size: 15px;
  }

  @media (max-width: 560px) {
    dialog {
      inline-size: 100%;
      max-inline-size: 100%;
      margin-block-end: 0;
      border-width: 1px 0 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }

    .sheet {
      padding-block-end: max(24px, env(safe-area-inset-bottom));
    }
  }
`;
