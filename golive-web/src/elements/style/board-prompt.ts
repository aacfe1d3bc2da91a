import { css } from 'lit';

/** A question: from below on a phone held upright, at the side elsewhere. */
export const boardPromptStyle = css`
  .prompt {
    display: grid;
    gap: 10px;
    align-content: start;
    overflow: auto;
    overscroll-behavior: contain;
    background: #10131a;
    box-shadow: 0 -10px 60px rgb(0 0 0 / 0.5), inset 0 0 0 1px rgb(255 255 255 / 0.12);
    scrollbar-width: thin;
    animation: up 0.3s cubic-bezier(0.2, 0.8, 0.2, 1) both;
  }

  .prompt:focus {
    outline: 0;
  }

  .prompt header {
    display: flex;
    gap: 10px;
    align-items: center;
    justify-content: space-between;
  }

  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    color: var(--_accent);
    font-size: 15px;
    font-weight: 650;
  }

  .kicker .time {
    padding: 3px 12px;
    border-radius: 999px;
    background: rgb(255 255 255 / 0.12);
    color: var(--_text);
    font-variant-numeric: tabular-nums;
  }

  .prompt .shut {
    position: static;
    flex: none;
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
  }

  .prompt h2 {
    font-size: clamp(21px, 5.4cqmin, 27px);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  .options {
    display: grid;
    gap: 8px;
    padding-block: 4px;
  }

  .options button {
    justify-content: space-between;
    min-block-size: 56px;
    padding: 8px 20px;
    border-radius: 18px;
    font-size: 18px;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .options [aria-pressed='true'],
  .efforts [aria-pressed='true'] {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .efforts {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    gap: 6px;
    padding-block: 4px;
  }

  .efforts button {
    position: relative;
    flex-direction: column;
    grid-column: span 3;
    gap: 2px;
    justify-content: flex-start;
    min-block-size: 68px;
    padding: 9px 4px 12px;
    overflow: hidden;
    border-radius: 16px;
    line-height: 1.15;
  }

  .efforts button:last-child {
    grid-column: span 6;
  }

  .efforts b {
    font-size: 22px;
    font-weight: 800;
    font-variant-numeric: tabular-nums;
  }

  .efforts span {
    font-size: clamp(11px, 3.4cqi, 13px);
    font-weight: 550;
    text-align: center;
    text-wrap: balance;
  }

  /* The harder, the longer: the colour only underlines it. */
  .efforts button::after {
    content: '';
    position: absolute;
    inset: auto auto 0 0;
    inline-size: var(--_hard);
    block-size: 5px;
    background: color-mix(in oklch, #ff4d4d var(--_hard), #4da3ff);
  }

  .efforts [aria-pressed='true']::after {
    background: var(--_on-accent);
  }

  .e0 { --_hard: 0%; }
  .e1 { --_hard: 10%; }
  .e2 { --_hard: 20%; }
  .e3 { --_hard: 30%; }
  .e4 { --_hard: 40%; }
  .e5 { --_hard: 50%; }
  .e6 { --_hard: 60%; }
  .e7 { --_hard: 70%; }
  .e8 { --_hard: 80%; }
  .e9 { --_hard: 90%; }
  .e10 { --_hard: 100%; }

  .prompt button[disabled][aria-pressed='true'] {
    opacity: 1;
  }

  .prompt .state {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 24px;
    color: #ccd2de;
    font-size: 15px;
  }

  .prompt .state:empty {
    display: none;
  }

  .prompt .state .icon {
    inline-size: 20px;
    block-size: 20px;
    color: var(--_accent);
  }

  .prompt .failed {
    color: #ffb3bc;
    font-weight: 600;
  }

  @keyframes up {
    from {
      opacity: 0;
      transform: translateY(24px);
    }
  }

  .ends {
    display: none;
  }

  @container board (max-width: 560px) and (min-height: 481px) {
    .board.asking {
      padding-block-end: 0;
    }

    .prompt {
      flex: 0 1 auto;
      min-block-size: 0;
      margin-inline: calc(-1 * var(--_left, 16px)) calc(-1 * var(--_right, 16px));
      padding: 12px var(--_right, 16px) var(--_bottom, 16px) var(--_left, 16px);
      border-radius: 26px 26px 0 0;
    }

    .asking .stack {
      flex: none;
    }
  }

  @container board (min-width: 561px) or (max-height: 480px) {
    .prompt {
      flex: 0 1 430px;
      min-inline-size: 0;
      max-block-size: var(--_room);
      padding: 14px 20px 18px;
      border-radius: 26px;
    }

    .asking .reps {
      display: none;
    }
  }

  @container board (max-height: 480px) {
    .prompt {
      gap: 4px;
      padding: 6px 14px 10px;
    }

    .prompt h2 {
      font-size: 19px;
    }

    .kicker {
      font-size: 14px;
    }

    .efforts button,
    .efforts button:last-child {
      grid-column: span 2;
      justify-content: center;
      min-block-size: 48px;
      padding: 2px 2px 5px;
    }

    .efforts span {
      display: none;
    }

    .ends {
      display: flex;
      justify-content: space-between;
      color: #ccd2de;
      font-size: 13px;
    }

    .options button {
      min-block-size: 46px;
      padding-block: 4px;
      font-size: 16px;
    }

    .prompt .state {
      font-size: 14px;
    }

    .prompt [part='board-answers'] {
      display: none;
    }
  }
`;
