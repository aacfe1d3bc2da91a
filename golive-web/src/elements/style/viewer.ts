import { css } from 'lit';

export const viewerStyle = css`
  .frame {
    position: absolute;
    inset: 0;
    background: #000;
  }

  video,
  .still {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .frame.fill video,
  .frame.fill .still {
    object-fit: cover;
  }

  .frame.dark video,
  .frame.dark .still,
  .frame.dark .backdrop {
    opacity: 0;
  }

  .frame.faded video,
  .frame.faded .still {
    filter: saturate(0.4) brightness(0.55);
    transition: filter 0.6s;
  }

  /* The coach, while somebody or something else is large. */
  .frame video.small {
    z-index: 1;
    inset: calc(var(--_top) + 48px) auto auto var(--_left);
    inline-size: clamp(112px, 18cqi, 240px);
    block-size: auto;
    aspect-ratio: 16 / 9;
    border: 1px solid rgb(255 255 255 / 0.28);
    border-radius: 14px;
    background: #000;
    object-fit: cover;
    box-shadow: 0 10px 40px rgb(0 0 0 / 0.45);
  }

  /* On a phone with the chat open, it is beside the last row of buttons. */
  @container golive (max-width: 560px) {
    .under-chat video.small {
      inset-block-start: calc(var(--_top) + 108px);
      inline-size: 84px;
      border-radius: 10px;
    }
  }

  .top [part='shown'] .pill {
    max-inline-size: 46cqi;
  }

  .top [part='shown'] bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .shade {
    position: absolute;
    inset: 0;
    background:
      linear-gradient(rgb(0 0 0 / 0.5), transparent 130px),
      linear-gradient(transparent calc(100% - 170px), rgb(0 0 0 / 0.55));
    pointer-events: none;
    transition: opacity 0.4s;
  }

  .controls {
    position: absolute;
    z-index: 1;
    inset: auto var(--_right) var(--_bottom) var(--_left);
    display: flex;
    gap: 10px;
    align-items: center;
    justify-content: flex-end;
    transition: opacity 0.4s;
  }

  .controls .sound {
    margin-inline-end: auto;
    min-block-size: 56px;
    padding: 0 24px;
    border-color: transparent;
    background: #fff;
    color: #12151b;
    font-size: 17px;
    font-weight: 700;
    box-shadow: 0 8px 40px rgb(0 0 0 / 0.45);
  }

  .controls .sound:hover {
    background: #e9ecf3;
  }

  .under-chat .controls {
    inset: calc(var(--_top) + 48px) var(--_right) auto auto;
    flex-wrap: wrap;
    gap: 8px;
    inline-size: 272px;
  }

  .under-chat .controls .sound {
    flex: 1 0 100%;
    margin: 0;
  }

  .under-chat .controls .round {
    inline-size: 48px;
    block-size: 48px;
  }

  .under-chat .volume {
    margin: 0;
  }

  .under-chat .volume input {
    display: none;
  }

  .volume {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-inline-end: auto;
  }

  .volume input {
    inline-size: 112px;
    block-size: 32px;
    accent-color: #fff;
    cursor: pointer;
  }

  .resting .controls:not(:focus-within),
  .resting .top .end-side,
  .resting .shade {
    opacity: 0;
  }

  /* On a phone the badge has a line of its own, below what everybody else has there. */
  @container golive (max-width: 560px) {
    .top .preview {
      order: 1;
    }

    .under-chat:has(.preview) .controls {
      inset-block-start: calc(var(--_top) + 92px);
    }
  }

  .resting {
    cursor: none;
  }

  .interrupted-note {
    animation: rise 0.4s 1.4s both;
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    justify-content: center;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .when .left {
    padding: 4px 14px;
    border-radius: 999px;
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
    color: var(--_accent);
  }

  @container golive (max-width: 520px) {
    .volume input {
      display: none;
    }
  }

  @container golive (orientation: portrait) and (max-width: 520px) {
    .frame:not(.under-chat) .controls {
      flex-wrap: wrap;
    }

    .frame:not(.under-chat) .controls .sound {
      order: -1;
      flex: 1 0 100%;
      margin: 0;
    }
  }
`;
