import { css } from 'lit';

/** The leaderboard, beside the picture and in its sheet. */
export const boardSheetStyle = css`
  .panel {
    display: grid;
    gap: 8px;
    inline-size: 100%;
    padding: 14px;
    border-radius: 20px;
    background: var(--_glass);
    box-shadow: inset 0 0 0 1px rgb(255 255 255 / 0.14);
  }

  .panel h2 {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: 17px;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }

  .panel h2 .icon {
    inline-size: 20px;
    block-size: 20px;
    color: var(--_accent);
  }

  .panel h3 {
    color: #ccd2de;
    font-size: 14px;
    font-weight: 600;
  }

  .panel button {
    min-block-size: 44px;
    padding: 6px 14px;
    font-size: 15px;
    overflow-wrap: anywhere;
  }

  .places {
    display: grid;
    gap: 2px;
    padding: 0;
    list-style: none;
  }

  .places li {
    display: grid;
    grid-template-columns: minmax(22px, max-content) minmax(0, 1fr) auto;
    gap: 8px;
    align-items: center;
    min-block-size: 34px;
    padding: 4px 10px;
    border-radius: 10px;
    font-size: 15px;
    font-variant-numeric: tabular-nums;
  }

  .places .rank {
    color: #ccd2de;
    font-weight: 700;
  }

  .places .name {
    display: flex;
    gap: 8px;
    align-items: center;
    min-inline-size: 0;
    font-weight: 550;
  }

  .places bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .places .value {
    font-weight: 700;
    white-space: nowrap;
  }

  .places .mine {
    background: color-mix(in srgb, var(--_accent) 20%, transparent);
    box-shadow: inset 3px 0 var(--_accent);
  }

  .places i {
    flex: none;
    padding: 1px 8px;
    border-radius: 999px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 12px;
    font-style: normal;
    font-weight: 700;
  }

  .nobody {
    color: #ccd2de;
    font-size: 15px;
  }

  .sheet .places li {
    min-block-size: 40px;
    font-size: 17px;
  }

  .sheet .primary {
    inline-size: 100%;
  }

  .people b {
    font-variant-numeric: tabular-nums;
  }

  /* Where the panel has its place, the chip would say the same again. */
  @container board (min-width: 760px) and (min-height: 481px) {
    .chip-button.place {
      display: none;
    }
  }

  @container board (max-width: 759px) or (max-height: 480px) {
    .panel {
      display: none;
    }
  }
`;
