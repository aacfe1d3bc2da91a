import { css } from 'lit';

/** What may be kept, the rating and the check-ins: one column, large enough for a thumb. */
export const evidenceStyle = css`
  :host {
    color: var(--_text);
    font: 400 16px/1.4 var(--_font);
  }

  @media (min-width: 561px) {
    dialog {
      inline-size: min(520px, calc(100% - 32px));
    }
  }

  /* All eleven ratings are seen at once on a usual phone. */
  @media (max-width: 560px) {
    dialog {
      max-block-size: 94dvh;
    }
  }

  .sheet h2:focus {
    outline: 0;
  }

  .sheet p {
    font-size: 16px;
  }

  .sheet .small {
    font-size: 14px;
  }

  .consent {
    display: grid;
    gap: 8px;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: 18px;
    background: rgb(255 255 255 / 0.04);
  }

  .consent.agreed {
    border-color: color-mix(in srgb, var(--_accent) 55%, transparent);
  }

  .sheet .consent h3 {
    margin: 0;
    font-size: 17px;
  }

  .sheet .consent p {
    font-size: 15px;
  }

  .ways {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
  }

  .ways [role='status'] {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_accent);
    font-weight: 600;
  }

  .ways .icon,
  .kept .icon {
    inline-size: 20px;
    block-size: 20px;
  }

  dialog .ways button {
    min-block-size: 48px;
    font-size: 16px;
  }

  dialog .ways .yes {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .ratings {
    display: grid;
    gap: 6px;
  }

  .rating {
    position: relative;
    display: block;
    cursor: pointer;
  }

  .rating input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .rating span {
    display: grid;
    grid-template-columns: 34px minmax(0, 1fr);
    gap: 10px;
    align-items: center;
    min-block-size: 46px;
    padding: 6px 14px;
    border: 1px solid var(--_line);
    border-inline-start: 5px solid color-mix(in oklch, #ff4d4d var(--_hard, 0%), #4da3ff);
    border-radius: 14px;
    background: rgb(255 255 255 / 0.05);
    font-size: 16px;
    line-height: 1.2;
  }

  .rating b {
    font-size: 20px;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .rating:hover span {
    background: rgb(255 255 255 / 0.13);
  }

  .rating input:checked + span {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .rating input:focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .r1 { --_hard: 10%; }
  .r2 { --_hard: 20%; }
  .r3 { --_hard: 30%; }
  .r4 { --_hard: 40%; }
  .r5 { --_hard: 50%; }
  .r6 { --_hard: 60%; }
  .r7 { --_hard: 70%; }
  .r8 { --_hard: 80%; }
  .r9 { --_hard: 90%; }
  .r10 { --_hard: 100%; }

  .scale {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 8px;
  }

  .scale legend {
    font-size: 16px;
  }

  .scale .chip span {
    padding: 0;
    font-variant-numeric: tabular-nums;
  }

  .scale .ends {
    display: flex;
    grid-column: 1 / -1;
    gap: 16px;
    justify-content: space-between;
    font-size: 14px;
  }

  .scale .ends span:last-child {
    text-align: end;
  }

  .words {
    display: grid;
    gap: 8px;
    font-weight: 650;
  }

  .words textarea {
    inline-size: 100%;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: 16px;
    background: rgb(255 255 255 / 0.06);
    color: inherit;
    font: inherit;
    font-weight: 400;
    resize: vertical;
  }

  /* The way on stays under the thumb, however long the list is. */
  .sends {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    gap: 10px;
    margin: 0 -24px -24px;
    padding: 12px 24px max(16px, env(safe-area-inset-bottom));
    background: linear-gradient(transparent, var(--_panel) 14px);
  }

  .sends button {
    flex: 1;
    margin: 0;
  }

  .sends .primary {
    flex: 2;
  }

  .sheet .kept {
    display: flex;
    gap: 10px;
    align-items: center;
    padding-block: 12px;
    color: var(--_accent);
    font-weight: 600;
  }

  .spinner {
    display: block;
    inline-size: 32px;
    block-size: 32px;
    border: 3px solid rgb(255 255 255 / 0.16);
    border-block-start-color: var(--_accent);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }

  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
`;
