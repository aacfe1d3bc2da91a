import { css } from 'lit';

/** A gym's clock: read from three metres, and by its colour out of the corner of an eye. */
export const boardTimerStyle = css`
  .clock {
    position: relative;
    display: flex;
    flex: none;
    flex-direction: column;
    min-inline-size: min(100%, 56cqmin);
    padding: 12px 18px 12px;
    overflow: hidden;
    border-radius: 24px;
    box-shadow: 0 14px 50px rgb(0 0 0 / 0.45), inset 0 0 0 1px rgb(255 255 255 / 0.16);
    transition: background 0.25s, color 0.25s;
  }

  .head {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
  }

  .word,
  .round-of {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: clamp(20px, 6cqmin, 44px);
    font-weight: 800;
    letter-spacing: 0.01em;
    line-height: 1.1;
    white-space: nowrap;
  }

  .word {
    text-transform: uppercase;
  }

  .round-of {
    font-variant-numeric: tabular-nums;
  }

  .figure {
    display: grid;
    place-items: center;
    block-size: 25cqmin;
    font-size: 24cqmin;
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.035em;
    line-height: 0.75;
    text-align: center;
    white-space: nowrap;
  }

  .figure span {
    display: block;
    transform: translateY(-0.03em);
  }

  @supports (text-box: trim-both cap alphabetic) {
    .figure span {
      text-box: trim-both cap alphabetic;
      transform: none;
    }
  }

  .seconds .figure {
    font-size: 28cqmin;
  }

  .hours .figure {
    font-size: 22cqmin;
  }

  .done .figure {
    font-size: 20cqmin;
  }

  .rest-of {
    block-size: clamp(8px, 2cqmin, 16px);
    overflow: hidden;
    border-radius: 999px;
    background: color-mix(in srgb, var(--_ink) 24%, transparent);
  }

  .rest-of .left {
    display: block;
    block-size: 100%;
    border-radius: inherit;
    background: var(--_ink);
    transform-origin: 0 50%;
  }

  :host(:dir(rtl)) .rest-of .left {
    transform-origin: 100% 50%;
  }

  /* A pause is striped, and so is a rest: the colour is not needed to see it. */
  :is(.rest, .long-rest, .paused) .rest-of .left {
    mask: repeating-linear-gradient(115deg, #000 0 10px, transparent 10px 15px);
  }

  /* A long name makes no wide clock. */
  .about {
    display: flex;
    contain: inline-size;
    gap: 14px;
    justify-content: space-between;
    margin-block-start: 7px;
    font-size: clamp(14px, 2.5cqmin, 19px);
    font-weight: 650;
    line-height: 1.25;
  }

  .about > :first-child {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .about .next {
    flex: none;
    font-variant-numeric: tabular-nums;
  }

  .clock.last {
    box-shadow: 0 14px 50px rgb(0 0 0 / 0.45), inset 0 0 0 7px var(--_ink);
  }

  .clock.last .figure {
    animation: beat 1s ease-out infinite;
  }

  @keyframes beat {
    0% {
      transform: scale(1.09);
    }
    45% {
      transform: none;
    }
  }

  .small-clock {
    display: inline-flex;
    flex: none;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    padding: 0 16px 0 12px;
    border: 1px solid rgb(255 255 255 / 0.2);
    border-radius: 999px;
    font-size: 16px;
    white-space: nowrap;
  }

  .small-clock b {
    font-weight: 750;
  }

  .small-clock .time {
    font-weight: 750;
    font-variant-numeric: tabular-nums;
  }

  .small-clock .title {
    max-inline-size: 150px;
    overflow: hidden;
    font-weight: 550;
    text-overflow: ellipsis;
  }

  @container board (max-height: 480px) {
    .clock {
      padding: 8px 16px 9px;
      border-radius: 20px;
    }

    .word,
    .round-of {
      font-size: 20px;
    }

    .about {
      margin-block-start: 4px;
    }
  }
`;
