import { css } from 'lit';

/** The deck's place on the coach's page, and what makes room for it. */
export const deckLayerStyle = css`
  golive-deck {
    position: absolute;
    z-index: 3;
  }

  golive-deck.at-side {
    inset-block: 0;
    inset-inline: 0 auto;
    inline-size: var(--_deck);
    border-inline-end: 1px solid var(--_line);
  }

  .stage.decked {
    inset-inline-start: var(--_deck);
  }

  /* Above the dock, and no higher than below the badges. */
  golive-deck.as-strip {
    inset: calc(var(--_top) + 44px) var(--_right) calc(var(--_bottom) + 66px) var(--_left);
    max-inline-size: 560px;
    pointer-events: none;
  }

  golive-deck.as-strip ~ golive-chat[over] {
    inset-block-end: calc(var(--_bottom) + 142px);
  }

  .stage.beside ~ golive-deck.as-strip {
    inset-inline-end: calc(var(--_aside) + 16px);
  }

  golive-deck.note {
    inset: auto var(--_right) calc(var(--_bottom) + 8px) var(--_left);
    max-inline-size: 480px;
    margin-inline: auto;
  }

  @container golive (max-height: 480px) {
    golive-deck.as-strip[open] {
      inset-block: 8px max(8px, var(--_bottom));
    }
  }
`;
