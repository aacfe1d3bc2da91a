import { css } from 'lit';

/** The board's place over the picture, and what makes room for it. */
export const boardLayerStyle = css`
  golive-board {
    --_board-under: calc(var(--_bottom) + 72px);
  }

  /* Under the lines are reactions and composer, 118px; with something on the board, few lines stay, and beside a demo none. */
  golive-board.under-chat {
    --_log: 0px;
    --_board-top: calc(var(--_top) + 60px);
    --_board-under: calc(var(--_bottom) + 128px + var(--_log));
  }

  golive-board[laden].under-chat {
    --_log: 10cqb;
  }

  golive-board[laden].under-chat ~ golive-chat[over] {
    --_lines: 10cqb;
  }

  golive-board[showing].under-chat {
    --_log: 30px;
  }

  golive-board[showing].under-chat ~ golive-chat[over] {
    --_lines: 30px;
  }

  /* Staff have a button more above the lines. */
  golive-board.under-chat.staff {
    --_board-under: calc(var(--_bottom) + 182px + var(--_log));
  }

  .under-chat:has(.controls > .sound) ~ golive-board.under-chat {
    --_board-top: calc(var(--_top) + 124px);
  }

  /* On a phone held upright the way to the sound has a line of its own. */
  @container golive (orientation: portrait) and (max-width: 520px) {
    .frame:not(.under-chat):has(.controls > .sound) ~ golive-board {
      --_board-under: calc(var(--_bottom) + 138px);
    }
  }

  /* Held upright, a wide picture leaves its middle to the board, and the coach stays to be seen above it. */
  @container golive (orientation: portrait) {
    .frame:not(.fill):has(~ golive-board[laden]) > video:not(.small),
    .frame:not(.fill):has(~ golive-board[laden]) > .still {
      object-position: 50% calc(var(--_top) + 48px);
    }
  }

  @container golive (max-height: 700px) {
    golive-board[laden].under-chat {
      --_log: 30px;
    }

    golive-board[laden].under-chat ~ golive-chat[over] {
      --_lines: 30px;
    }
  }
`;
