import { css } from 'lit';

/** Where the pieces lie: the picture's middle and top stay free, the thumb finds everything below. */
export const boardStyle = css`
  :host {
    --_under: calc(var(--_bottom, 16px) + 72px);
    --_glass: rgb(12 14 19 / 0.84);
    position: absolute;
    z-index: 2;
    inset: 0;
    display: block;
    container: board / size;
    color: var(--_text);
    font: 400 16px/1.35 var(--_font);
    pointer-events: none;
  }

  .board {
    --_room: calc(100cqb - var(--_board-top, var(--_top, 16px)) - 44px - var(--_board-under, var(--_under)));
    position: absolute;
    inset: 0;
  }

  :host(:not([watching])) :is(button, .demo, .prompt, .panel, dialog) {
    pointer-events: auto;
  }

  .lower {
    position: absolute;
    inset: auto var(--_right, 16px) var(--_board-under, var(--_under)) var(--_left, 16px);
    display: flex;
    flex-direction: column;
    gap: 8px;
    max-block-size: var(--_room);
  }

  .stack,
  .mains {
    display: flex;
    flex-direction: column;
    gap: 8px;
    min-inline-size: 0;
    min-block-size: 0;
  }

  .stack > * {
    flex: none;
  }

  .side {
    position: absolute;
    inset: calc(var(--_board-top, var(--_top, 16px)) + 54px) var(--_right, 16px) auto auto;
    display: flex;
    flex-direction: column;
    gap: 10px;
    align-items: end;
    inline-size: min(300px, 34cqi);
  }

  .stack > .note {
    display: grid;
    flex: 0 1 auto;
    align-self: start;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 10px;
    max-inline-size: 520px;
    padding: 10px 16px 10px 13px;
    border-inline-start: 4px solid var(--_accent);
    border-radius: 6px 16px 16px 6px;
    min-block-size: 0;
    overflow: hidden;
    background: var(--_glass);
    font-weight: 550;
    overflow-wrap: anywhere;
  }

  .note .icon {
    inline-size: 20px;
    block-size: 20px;
    color: var(--_accent);
  }

  .note > span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .chips {
    display: flex;
    gap: 8px;
    margin-inline: calc(-1 * var(--_left, 16px)) calc(-1 * var(--_right, 16px));
    padding-inline: var(--_left, 16px) var(--_right, 16px);
    overflow-x: auto;
    scrollbar-width: none;
  }

  .chips:not(:has(*)) {
    display: none;
  }

  .chip-button {
    flex: none;
    min-block-size: 44px;
    gap: 7px;
    padding: 0 16px 0 12px;
    background: var(--_glass);
    font-size: 15px;
    font-variant-numeric: tabular-nums;
  }

  .chip-button:hover {
    background: rgb(48 54 66 / 0.92);
  }

  .chip-button .icon {
    inline-size: 20px;
    block-size: 20px;
    color: var(--_accent);
  }

  .chip-button.calls {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .chip-button.calls .icon {
    color: inherit;
  }

  /* Held upright, all is one column: what stands above gives way before anything is covered. */
  @container board (max-width: 560px) and (min-height: 481px) {
    .board {
      display: flex;
      flex-direction: column;
      gap: 8px;
      justify-content: flex-end;
      padding: calc(var(--_board-top, var(--_top, 16px)) + 44px) var(--_right, 16px) var(--_board-under, var(--_under)) var(--_left, 16px);
    }

    .side,
    .lower {
      position: static;
    }

    .side {
      flex: 0 1000 auto;
      align-items: start;
      inline-size: auto;
      min-block-size: 0;
    }

    .side:not(:has(.demo)) {
      display: none;
    }

    .demo {
      flex: 0 1 auto;
      inline-size: 56cqi;
      min-block-size: 0;
    }

    .demo.large {
      inline-size: 100%;
    }

    .lower {
      flex: 0 1 auto;
      justify-content: flex-end;
      max-block-size: none;
      min-block-size: 0;
    }

    .stack {
      justify-content: flex-end;
    }
  }

  @container board (min-width: 561px) or (max-height: 480px) {
    .lower {
      flex-direction: row;
      gap: 12px;
      align-items: end;
      justify-content: space-between;
    }

    .stack {
      flex: 1 1 0;
      max-block-size: var(--_room);
    }

    .asking .stack {
      flex: none;
      min-inline-size: 120px;
    }

    .asking .chips {
      contain: inline-size;
    }

    .mains {
      flex-direction: row;
      gap: 10px;
      align-items: end;
    }
  }

  /* A phone on its side has no line to spare: the note goes between the badges. */
  @container board (max-height: 480px) {
    .lower {
      inset-block-start: var(--_top, 16px);
      max-block-size: none;
    }

    .stack > .note {
      position: absolute;
      inset: 0 84px auto 92px;
      inline-size: fit-content;
      max-inline-size: none;
      padding-block: 7px;
    }

    .note > span {
      -webkit-line-clamp: 1;
    }
  }

  /* A small phone held upright: the clock may lie over the player's buttons, which still take a tap. */
  @container board (max-width: 560px) and (min-height: 481px) and (max-height: 700px) {
    .board.asking {
      padding-block-start: calc(var(--_top, 16px) + 40px);
    }

    .asking .chips {
      display: none;
    }
  }
`;
