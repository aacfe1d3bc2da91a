import { css } from 'lit';

/** A panel beside the picture, or a strip under the thumb that opens upwards. */
export const deckStyle = css`
  :host {
    display: block;
    color: var(--_text);
    font: 400 16px/1.4 var(--_font);
  }

  .deck {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    block-size: 100%;
    min-block-size: 0;
  }

  :host([beside]) .deck {
    justify-content: flex-start;
    background: var(--_surface);
  }

  .deck > .top {
    flex: none;
    padding: max(16px, env(safe-area-inset-top)) 16px 12px max(16px, env(safe-area-inset-left));
  }

  .panel {
    position: relative;
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    min-block-size: 0;
  }

  :host(:not([beside])) .panel {
    flex: 0 1 auto;
    margin-block-end: 8px;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: 24px;
    background: var(--_panel);
    box-shadow: 0 -14px 70px rgb(0 0 0 / 0.6);
    pointer-events: auto;
    animation: lift 0.25s cubic-bezier(0.2, 0.8, 0.2, 1) both;
  }

  .tabs {
    display: grid;
    flex: none;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 2px;
    margin: 10px 12px 0;
    padding: 4px;
    border-radius: 16px;
    background: rgb(255 255 255 / 0.07);
  }

  :host([beside]) .tabs {
    margin: 4px 16px 0;
  }

  :host([beside]) .tabs:first-child,
  :host([beside]) .panel:first-child .tabs {
    margin-block-start: max(16px, env(safe-area-inset-top));
  }

  .tabs button {
    min-block-size: 44px;
    padding: 0 4px;
    border-color: transparent;
    border-radius: 12px;
    background: none;
    color: var(--_quiet);
    font-size: 15px;
  }

  .tabs button:hover {
    background: rgb(255 255 255 / 0.08);
  }

  .tabs [aria-selected='true'] {
    background: #fff;
    color: #12151b;
  }

  .body {
    display: flex;
    flex-direction: column;
    gap: 18px;
    min-block-size: 0;
    padding: 16px 16px max(18px, env(safe-area-inset-bottom));
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: rgb(255 255 255 / 0.25) transparent;
  }

  .body > * {
    flex: none;
  }

  .body:focus-visible {
    outline-offset: -3px;
  }

  .look {
    min-block-size: 44px;
    border-color: transparent;
    background: none;
    color: var(--_quiet);
    font-size: 15px;
  }

  .look .icon {
    inline-size: 20px;
    block-size: 20px;
  }

  /* As on a laptop, at a third of its size. */
  .preview {
    position: relative;
    inline-size: 100%;
    aspect-ratio: 16 / 10;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: 16px;
    background: radial-gradient(90% 90% at 50% 20%, #3a4354, #14181f);
    pointer-events: none;
  }

  .world {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 300%;
    block-size: 300%;
    transform: scale(0.33334);
    transform-origin: 0 0;
  }

  .world golive-board {
    --_top: 0px;
    --_board-under: 16px;
    position: absolute;
    inset: 0;
  }

  .deck.note .panel {
    border: 1px solid var(--_line);
  }

  .deck.note .shut {
    inset-block-start: 10px;
  }

  @keyframes lift {
    from {
      opacity: 0;
      transform: translateY(24px);
    }
  }
`;
