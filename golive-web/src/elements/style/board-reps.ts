import { css } from 'lit';

export const boardRepsStyle = css`
  .reps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    min-inline-size: 0;
  }

  .counters {
    display: flex;
    gap: 6px;
    overflow-x: auto;
    scrollbar-width: none;
  }

  .counters button {
    display: block;
    flex: none;
    max-inline-size: 190px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    min-block-size: 44px;
    padding: 0 16px;
    background: var(--_glass);
    font-size: 15px;
  }

  .counters [aria-pressed='true'] {
    border-color: transparent;
    background: #fff;
    color: #12151b;
  }

  .tally {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: stretch;
    min-inline-size: 304px;
    overflow: hidden;
    border-radius: 24px;
    background: var(--_glass);
    box-shadow: 0 14px 50px rgb(0 0 0 / 0.4), inset 0 0 0 1px rgb(255 255 255 / 0.16);
  }

  .tap {
    justify-content: flex-start;
    gap: 16px;
    min-block-size: 96px;
    padding: 8px 12px;
    border: 0;
    border-radius: 24px;
    background: none;
    font-weight: 500;
    text-align: start;
    user-select: none;
    -webkit-touch-callout: none;
    /* A thumb that slides a little counts, and scrolls nothing. */
    touch-action: none;
  }

  .tap:hover {
    background: rgb(255 255 255 / 0.07);
  }

  .tap:focus-visible,
  .minus:focus-visible {
    outline-offset: -4px;
  }

  .tap .ring {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 84px;
    block-size: 84px;
    border-radius: 50%;
    background: rgb(255 255 255 / 0.1);
    transition: transform 0.12s, background 0.12s;
  }

  .tap:active {
    transform: none;
  }

  .tap:active .ring {
    background: color-mix(in srgb, var(--_accent) 45%, transparent);
    transform: scale(0.93);
  }

  .ring svg {
    position: absolute;
    inset: 0;
    transform: rotate(-90deg);
  }

  .ring circle {
    fill: none;
    stroke-width: 9;
  }

  .ring .track {
    stroke: rgb(255 255 255 / 0.16);
  }

  .ring .done {
    stroke: var(--_accent);
    stroke-linecap: round;
    transition: stroke-dashoffset 0.2s;
  }

  .reached .ring {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .count {
    position: relative;
    font-size: 36px;
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
    line-height: 1;
  }

  .count.many {
    font-size: 26px;
  }

  .count.most {
    font-size: 18px;
  }

  .what {
    display: grid;
    min-inline-size: 0;
    font-size: 16px;
    line-height: 1.3;
    overflow-wrap: break-word;
  }

  .what b {
    display: -webkit-box;
    overflow: hidden;
    font-size: 19px;
    font-weight: 700;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .what span {
    display: flex;
    gap: 6px;
    align-items: center;
  }

  .what .icon {
    inline-size: 18px;
    block-size: 18px;
    color: var(--_accent);
  }

  .what small {
    color: #ccd2de;
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }

  .minus {
    inline-size: 60px;
    padding: 0;
    border: 0;
    border-inline-start: 1px solid rgb(255 255 255 / 0.14);
    border-radius: 0;
    background: none;
  }

  .minus[disabled] {
    opacity: 0.35;
  }

  .doubt {
    grid-column: 1 / -1;
    padding: 8px 16px 12px;
    color: #ffd08a;
    font-size: 15px;
  }

  .look {
    grid-template-columns: auto minmax(0, 1fr);
    gap: 16px;
    align-items: center;
    padding: 14px 20px;
  }

  .look .what span {
    font-size: 15px;
  }

  @container board (max-width: 560px) {
    .asking .reps {
      display: none;
    }
  }

  @container board (max-height: 480px) {
    .tap {
      min-block-size: 80px;
      gap: 12px;
    }

    .tap .ring {
      inline-size: 72px;
      block-size: 72px;
    }

    .tally {
      min-inline-size: 234px;
    }

    .what small {
      display: none;
    }

    .minus {
      inline-size: 52px;
    }

    .count {
      font-size: 30px;
    }
  }
`;
