import { css } from 'lit';

export const chatStyle = css`
  :host {
    display: flex;
    min-block-size: 0;
    background: var(--_surface);
    font: 400 16px/1.4 var(--_font);
    color: var(--_text);
  }

  .chat {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 10px;
    min-inline-size: 0;
    min-block-size: 0;
    padding: 16px max(16px, env(safe-area-inset-right)) max(16px, env(safe-area-inset-bottom)) 16px;
  }

  :host([over]) .chat {
    padding: 0;
  }

  header {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
  }

  header h2 {
    font-size: 20px;
  }

  .mode {
    padding: 4px 12px;
    border-radius: 999px;
    background: color-mix(in srgb, var(--_accent) 16%, rgb(14 17 22 / 0.8));
    color: var(--_accent);
    font-size: 14px;
    font-weight: 600;
  }

  button.quiet {
    flex: none;
    inline-size: 44px;
    min-block-size: 44px;
    margin-inline-start: auto;
    padding: 0;
    border-color: transparent;
  }

  :host([over]) header {
    justify-content: flex-end;
  }

  :host([over]) header button {
    margin: 0;
    background: rgb(14 17 22 / 0.78);
  }

  .pinned {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr);
    gap: 10px;
    max-block-size: 86px;
    padding: 10px 14px;
    overflow: hidden;
    border: 1px solid color-mix(in srgb, var(--_accent) 40%, transparent);
    border-radius: 16px;
    background: rgb(14 17 22 / 0.78);
    overflow-wrap: anywhere;
  }

  .pinned > span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  :host([over]) .pinned > span {
    -webkit-line-clamp: 2;
  }

  .pinned .icon {
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 2px;
    color: var(--_accent);
  }

  .lines {
    position: relative;
    display: flex;
    flex: 1;
    min-block-size: 0;
  }

  .log {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 2px;
    min-inline-size: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: rgb(255 255 255 / 0.25) transparent;
  }

  .log > :first-child {
    margin-block-start: auto;
  }

  :host([over]) .log {
    max-block-size: var(--_lines, 32cqb);
    padding-block-start: 28px;
    scrollbar-width: none;
    text-shadow: 0 1px 3px rgb(0 0 0 / 0.9);
    mask-image: linear-gradient(transparent, #000 44px);
  }

  .empty {
    padding-block: 10px;
    color: var(--_quiet);
  }

  .line {
    position: relative;
    flex: none;
    border-radius: 12px;
    overflow-wrap: anywhere;
  }

  .said {
    padding: 5px 10px;
    border-radius: inherit;
    cursor: default;
  }

  :host([over]) .said {
    padding-inline: 0;
  }

  .line:has(.more):hover .said {
    background: rgb(255 255 255 / 0.06);
    cursor: pointer;
  }

  :host([over]) .line:hover .said {
    background: none;
  }

  .who {
    margin-inline-end: 4px;
    color: var(--_quiet);
    font-weight: 650;
  }

  .own .who {
    color: var(--_text);
  }

  .team .who {
    color: var(--_accent);
  }

  .badge {
    padding: 1px 8px;
    border-radius: 999px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 13px;
    font-weight: 700;
    text-shadow: none;
  }

  .line small,
  .line em,
  .fate {
    color: var(--_quiet);
    font-size: 14px;
  }

  :host([over]) :is(.who, .line small, .line em, .fate, .quote) {
    color: #dfe3ec;
  }

  :host([over]) .team .who {
    color: var(--_accent);
  }

  .quote {
    overflow: hidden;
    padding-inline-start: 10px;
    border-inline-start: 3px solid rgb(255 255 255 / 0.3);
    color: var(--_quiet);
    font-size: 14px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .waiting .text {
    opacity: 0.7;
  }

  .refused .fate {
    color: #ff9aa6;
    font-weight: 600;
  }

  :host([over]) .refused .fate {
    color: #ffb3bc;
  }

  .ways {
    display: flex;
    gap: 8px;
    padding: 2px 10px 8px;
  }

  :host([over]) .ways {
    padding-inline: 0;
  }

  .ways button {
    min-block-size: 44px;
    padding: 0 16px;
    font-size: 15px;
  }

  .more {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 2px;
    inline-size: 44px;
    min-block-size: 44px;
    margin-block-start: -22px;
    padding: 0;
    border-color: transparent;
    background: var(--_panel);
    opacity: 0;
    pointer-events: none;
  }

  .more:focus-visible {
    opacity: 1;
    outline-offset: -3px;
  }

  @media (hover: hover) {
    .line:hover .more {
      opacity: 1;
      pointer-events: auto;
    }
  }

  .unread {
    position: absolute;
    inset-block-end: 8px;
    inset-inline: 0;
    inline-size: fit-content;
    min-block-size: 44px;
    margin-inline: auto;
    gap: 6px;
    padding: 0 18px 0 12px;
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 15px;
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.5);
  }

  .unread:hover {
    background: color-mix(in srgb, var(--_accent) 86%, white);
  }

  .unread .icon {
    inline-size: 20px;
    block-size: 20px;
  }

  @media (max-height: 520px) {
    :host(:not([over])) header:not(:has(button, .mode)) {
      display: none;
    }

    .pinned > span {
      -webkit-line-clamp: 1;
    }
  }
`;
