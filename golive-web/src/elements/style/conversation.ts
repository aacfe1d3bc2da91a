import { css } from 'lit';

/** Where chat and reactions lie: beside the picture if there is room, else over its lower part. */
export const conversationStyle = css`
  .beside {
    inset-inline-end: var(--_aside) !important;
  }

  golive-chat {
    position: absolute;
    inset-block: 0;
    inset-inline: auto 0;
    inline-size: var(--_aside);
    border-inline-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  golive-chat[over] {
    inset: auto var(--_right) var(--_bottom) var(--_left);
    inline-size: auto;
    max-inline-size: 560px;
    --_chip: rgb(14 17 22 / 0.55);
    border: 0;
    background: none;
  }

  .talk-shade {
    position: absolute;
    inset: auto 0 0;
    block-size: 62%;
    background: linear-gradient(transparent, rgb(0 0 0 / 0.42) 40%, rgb(0 0 0 / 0.78));
    pointer-events: none;
  }

  .floats {
    position: absolute;
    inset-block: auto 90px;
    inset-inline: auto 0;
    inline-size: 132px;
    block-size: 60%;
    overflow: hidden;
    pointer-events: none;
  }

  .floats span {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: calc(16px + var(--at) * 68px);
    font-size: 34px;
    line-height: 1;
    opacity: 0;
    animation: float 2.6s var(--delay) ease-out both;
  }

  @keyframes float {
    0% {
      opacity: 0;
      transform: translateY(20px) scale(0.5);
    }
    12% {
      opacity: 1;
      transform: translateY(-6cqb) scale(1.1);
    }
    70% {
      opacity: 0.9;
    }
    100% {
      opacity: 0;
      transform: translate(calc(var(--drift) * 24px), -48cqb) scale(1);
    }
  }
`;
