import { css } from 'lit';

/** What comes and goes: points, and a video beside the coach. */
export const boardNewsStyle = css`
  .toasts {
    position: absolute;
    z-index: 1;
    inset: calc(var(--_top, 16px) + 52px) 16px auto;
    display: grid;
    justify-items: center;
  }

  .toast {
    display: flex;
    gap: 12px;
    align-items: center;
    max-inline-size: 100%;
    padding: 12px 22px 12px 14px;
    border: 1px solid color-mix(in srgb, var(--_accent) 55%, transparent);
    border-radius: 22px;
    background: rgb(12 14 19 / 0.94);
    box-shadow: 0 10px 40px rgb(0 0 0 / 0.5);
    font-size: 17px;
    overflow-wrap: anywhere;
    animation: toast 3.5s cubic-bezier(0.2, 0.9, 0.2, 1) both;
  }

  .toast b {
    display: block;
    font-size: 21px;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.01em;
  }

  .toast .icon {
    inline-size: 34px;
    block-size: 34px;
    color: var(--_accent);
  }

  .toast.own {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .toast.own .icon {
    color: inherit;
  }

  .demo {
    position: relative;
    inline-size: 100%;
    overflow: hidden;
    border: 1px solid rgb(255 255 255 / 0.28);
    border-radius: 18px;
    background: #000;
    box-shadow: 0 10px 40px rgb(0 0 0 / 0.45);
  }

  .demo.large {
    inline-size: min(calc(100cqi - 32px), 72cqb);
  }

  .demo video {
    display: block;
    inline-size: 100%;
    max-block-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: contain;
  }

  .demo figcaption {
    position: absolute;
    inset: auto 0 0;
    display: flex;
    gap: 8px;
    align-items: end;
    justify-content: space-between;
    padding: 14px 4px 0 14px;
    background: linear-gradient(transparent, rgb(0 0 0 / 0.72) 14px);
    font-size: 14px;
    font-weight: 650;
  }

  .demo figcaption span {
    padding-block-end: 9px;
    overflow-wrap: anywhere;
  }

  .demo button {
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border-color: transparent;
    background: none;
  }

  @keyframes toast {
    0% {
      opacity: 0;
      transform: translateY(-16px) scale(0.92);
    }
    7%,
    92% {
      opacity: 1;
      transform: none;
    }
    100% {
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .toast {
      animation: none;
    }
  }
`;
