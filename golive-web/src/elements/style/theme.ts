import { css } from 'lit';

/** A component that fills its place. */
export const theme = css`
  :host {
    --_top: max(16px, env(safe-area-inset-top));
    --_bottom: max(16px, env(safe-area-inset-bottom));
    --_left: max(16px, env(safe-area-inset-left));
    --_right: max(16px, env(safe-area-inset-right));
    --_aside: clamp(300px, 29cqi, 380px);
    --_deck: clamp(320px, 27cqi, 380px);
    container: golive / size;
    display: block;
    position: relative;
    inline-size: 100%;
    block-size: 100dvh;
    overflow: hidden;
    background: var(--_surface);
    color: var(--_text);
    font: 400 16px/1.45 var(--_font);
    -webkit-tap-highlight-color: transparent;
    isolation: isolate;
  }
`;

/** Colours, type and the pieces all components share, the small ones inside others too. */
export const basics = css`
  :host {
    --_accent: var(--golive-accent, #d4ff47);
    --_on-accent: var(--golive-on-accent, #10140a);
    --_live: var(--golive-live, #d5213a);
    --_danger: var(--golive-danger, #d5213a);
    --_surface: var(--golive-surface, #090b0f);
    --_panel: var(--golive-panel, #171b23);
    --_line: var(--golive-line, rgb(255 255 255 / 0.14));
    --_text: var(--golive-text, #f6f7fb);
    --_quiet: var(--golive-quiet, #b6bdcc);
    --_radius: var(--golive-radius, 20px);
    --_font: var(--golive-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  * {
    box-sizing: border-box;
    margin: 0;
  }

  h1,
  h2 {
    font-weight: 680;
    letter-spacing: -0.022em;
    line-height: 1.12;
    text-wrap: balance;
  }

  .icon {
    display: block;
    flex: none;
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button,
  select,
  .button {
    font: inherit;
    color: inherit;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-block-size: 48px;
    padding: 0 20px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: rgb(255 255 255 / 0.09);
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition: background 0.15s, transform 0.15s, border-color 0.15s;
  }

  button:hover,
  .button:hover {
    background: rgb(255 255 255 / 0.17);
  }

  button:active {
    transform: scale(0.97);
  }

  button[disabled] {
    opacity: 0.6;
    cursor: default;
  }

  button.primary {
    min-block-size: 58px;
    padding: 0 30px;
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 18px;
    font-weight: 700;
  }

  button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 86%, white);
  }

  button.danger {
    border-color: transparent;
    background: var(--_danger);
    color: #fff;
  }

  button.danger:hover {
    background: color-mix(in srgb, var(--_danger) 86%, white);
  }

  button.round,
  .button.round {
    inline-size: 56px;
    block-size: 56px;
    padding: 0;
    background: rgb(14 17 22 / 0.62);
    backdrop-filter: blur(14px);
  }

  button.round:hover,
  .button.round:hover {
    background: rgb(48 54 66 / 0.8);
  }

  button.round.off {
    border-color: transparent;
    background: #fff;
    color: #14171d;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      transition-duration: 0.01ms !important;
    }
  }
`;
