import { css } from 'lit';

/** Cards, badges and the quiet background of every state without a picture. */
export const pieces = css`
  .scene {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    overflow: auto;
    padding: calc(var(--_top) + 8px) var(--_right) calc(var(--_bottom) + 8px) var(--_left);
    background:
      radial-gradient(70% 55% at 50% 0%, color-mix(in srgb, var(--_accent) 9%, transparent), transparent 70%),
      radial-gradient(90% 70% at 85% 110%, rgb(64 92 160 / 0.22), transparent 70%),
      var(--_surface);
  }

  .scene.over {
    background: radial-gradient(120% 90% at 50% 50%, rgb(5 7 10 / 0.72), rgb(5 7 10 / 0.9));
    backdrop-filter: blur(10px);
  }

  .card {
    display: grid;
    justify-items: center;
    gap: 16px;
    inline-size: min(100%, 480px);
    text-align: center;
    animation: rise 0.5s cubic-bezier(0.2, 0.8, 0.2, 1) both;
  }

  .card h1 {
    font-size: clamp(30px, 7.2cqi, 46px);
  }

  .card p {
    color: var(--_quiet);
    font-size: 18px;
    text-wrap: pretty;
  }

  .card .lead {
    color: var(--_text);
    font-size: 20px;
    font-weight: 600;
  }

  .card .session {
    color: var(--_quiet);
    font-size: 15px;
    font-weight: 600;
    letter-spacing: 0.02em;
  }

  .card .primary {
    max-inline-size: 100%;
    margin-block-start: 12px;
  }

  .steps {
    display: grid;
    gap: 10px;
    inline-size: 100%;
    padding: 18px 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: rgb(255 255 255 / 0.05);
    list-style: none;
    counter-reset: step;
    text-align: start;
  }

  .steps li {
    display: grid;
    grid-template-columns: 28px 1fr;
    gap: 12px;
    align-items: baseline;
    counter-increment: step;
  }

  .steps li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
    background: rgb(255 255 255 / 0.12);
    font-size: 14px;
    font-weight: 700;
  }

  .medallion {
    display: grid;
    place-items: center;
    inline-size: 84px;
    block-size: 84px;
    margin-block-end: 6px;
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: rgb(255 255 255 / 0.06);
    color: var(--_accent);
  }

  .medallion .icon {
    inline-size: 36px;
    block-size: 36px;
  }

  .medallion.pulse {
    position: relative;
  }

  .medallion.pulse::after {
    content: '';
    position: absolute;
    inset: -1px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    animation: ring 2.6s ease-out infinite;
  }

  .backdrop {
    position: absolute;
    inset: -12%;
    inline-size: 124%;
    block-size: 124%;
    object-fit: cover;
    filter: blur(34px) saturate(1.25) brightness(0.5);
  }

  .spinner {
    inline-size: 44px;
    block-size: 44px;
    border: 3px solid rgb(255 255 255 / 0.16);
    border-block-start-color: var(--_accent);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }

  .spinner.small {
    inline-size: 18px;
    block-size: 18px;
    border-width: 2px;
  }

  .pill {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    padding: 0 14px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: rgb(14 17 22 / 0.66);
    backdrop-filter: blur(14px);
    font-size: 15px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .pill .icon {
    inline-size: 18px;
    block-size: 18px;
  }

  .pill.on-air {
    border-color: transparent;
    background: var(--_live);
    color: #fff;
    font-weight: 750;
    letter-spacing: 0.02em;
  }

  .pill.on-air::before {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: #fff;
    animation: breathe 2s ease-in-out infinite;
  }

  .pill.rec {
    gap: 8px;
    font-weight: 750;
    letter-spacing: 0.06em;
  }

  .pill.rec::before {
    content: '';
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid #fff;
    border-radius: 50%;
    background: var(--_live);
  }

  /* Over everything but a sheet: it is seldom, and meant for everybody. */
  .announcement {
    position: absolute;
    z-index: 4;
    inset: calc(var(--_top) + 48px) var(--_right) auto var(--_left);
    display: flex;
    gap: 4px;
    align-items: center;
    inline-size: fit-content;
    max-inline-size: min(560px, 100% - var(--_left) - var(--_right));
    margin-inline: auto;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: 8px 18px 18px 8px;
    background: rgb(12 14 19 / 0.94);
    box-shadow: 0 10px 40px rgb(0 0 0 / 0.5);
    overflow-wrap: anywhere;
    animation: rise 0.3s both;
  }

  /* On a phone the way to the sound, and the buttons, stay free. */
  @container golive (max-width: 560px) {
    .announcement {
      inset-block-start: calc(var(--_top) + 186px);
    }
  }

  .announcement:not(:has(p)) {
    display: none;
  }

  .announcement p {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
    gap: 10px;
    padding: 12px 0 12px 14px;
    font-weight: 550;
  }

  .announcement p .icon {
    inline-size: 22px;
    block-size: 22px;
    color: var(--_accent);
  }

  .announcement button {
    flex: none;
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border-color: transparent;
    background: none;
  }

  .pill.preview {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .top {
    position: absolute;
    inset: var(--_top) var(--_right) auto var(--_left);
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  .top .end-side {
    display: flex;
    gap: 8px;
    margin-inline-start: auto;
  }

  .notice {
    position: absolute;
    inset: calc(var(--_top) + 52px) var(--_right) auto var(--_left);
    inline-size: fit-content;
    max-inline-size: calc(100% - var(--_left) - var(--_right));
    margin-inline: auto;
    padding: 12px 20px;
    border-radius: 18px;
    white-space: normal;
    text-align: center;
    animation: rise 0.3s both;
  }

  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(12px);
    }
  }

  @keyframes ring {
    from {
      opacity: 0.7;
    }
    to {
      opacity: 0;
      transform: scale(1.5);
    }
  }

  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }

  @keyframes breathe {
    50% {
      opacity: 0.35;
    }
  }
`;
