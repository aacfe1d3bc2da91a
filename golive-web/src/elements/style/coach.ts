import { css } from 'lit';

export const coachStyle = css`
  .preflight {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 14px;
    block-size: 100%;
    padding: var(--_top) var(--_right) var(--_bottom) var(--_left);
    background:
      radial-gradient(70% 55% at 50% 0%, color-mix(in srgb, var(--_accent) 8%, transparent), transparent 70%),
      var(--_surface);
  }

  .mirror {
    position: relative;
    min-block-size: 180px;
    overflow: hidden;
    border-radius: calc(var(--_radius) + 4px);
    background: #12151b;
    box-shadow: 0 24px 80px rgb(0 0 0 / 0.5);
  }

  .mirror video {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  video.flipped {
    transform: scaleX(-1);
  }

  .stage video {
    object-fit: contain;
  }

  .preflight .mirror .pill {
    position: absolute;
    inset-block-start: 14px;
    inset-inline-start: 14px;
  }

  .stage .mirror {
    position: absolute;
    inset: 0;
    border-radius: 0;
    background: #000;
  }

  .evidence {
    display: flex;
    gap: 14px;
    margin: 0;
  }

  .evidence div {
    display: flex;
    gap: 6px;
    align-items: baseline;
  }

  .evidence dt {
    opacity: 0.8;
    font-weight: 400;
  }

  .evidence dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  .panel {
    position: relative;
    display: grid;
    gap: 14px;
    align-content: center;
    inline-size: 100%;
  }

  .panel h1 {
    font-size: clamp(24px, 5.6cqi, 38px);
  }

  .panel .quiet {
    color: var(--_quiet);
    font-size: 15px;
  }

  .meter {
    display: grid;
    gap: 8px;
    font-size: 15px;
    font-weight: 600;
  }

  .meter .line {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .meter .line .icon {
    inline-size: 20px;
    block-size: 20px;
    color: var(--_accent);
  }

  .meter .bar {
    position: relative;
    block-size: 10px;
    overflow: hidden;
    border-radius: 999px;
    background: rgb(255 255 255 / 0.13);
  }

  .meter .bar i {
    position: absolute;
    inset: 0;
    border-radius: inherit;
    background: linear-gradient(90deg, var(--_accent) 60%, #ffd34d 82%, var(--_live));
    clip-path: inset(0 calc(100% - var(--level, 0) * 100%) 0 0 round 999px);
    transition: clip-path 0.08s linear;
  }

  .pickers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    gap: 10px;
  }

  .picker {
    display: grid;
    gap: 5px;
    min-inline-size: 0;
    color: var(--_quiet);
    font-size: 14px;
    font-weight: 600;
  }

  .picker select {
    inline-size: 100%;
    min-block-size: 46px;
    padding: 0 14px;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_panel);
    color: var(--_text);
    font-size: 15px;
    font-weight: 500;
    text-overflow: ellipsis;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }

  .actions .primary {
    flex: 1 1 100%;
    min-block-size: 62px;
    font-size: 20px;
  }

  .actions > :not(.primary) {
    flex: 1 1 130px;
    gap: 8px;
    padding: 0 8px;
    font-size: 15px;
    white-space: nowrap;
  }

  .stage {
    position: absolute;
    inset: 0;
    background: #000;
  }

  .stage .shade {
    position: absolute;
    inset: 0;
    background:
      linear-gradient(rgb(0 0 0 / 0.55), transparent 140px),
      linear-gradient(transparent calc(100% - 190px), rgb(0 0 0 / 0.6));
    pointer-events: none;
  }

  .under-chat ~ golive-chat[over] {
    --_lines: 22cqb;
    inset-block-end: calc(var(--_bottom) + 68px);
  }

  .dock {
    position: absolute;
    z-index: 1;
    inset: auto var(--_right) var(--_bottom) var(--_left);
    display: flex;
    gap: 10px;
    align-items: center;
    justify-content: center;
  }

  .dock .gap {
    inline-size: clamp(0px, 2cqi, 20px);
  }

  .dock .danger {
    min-block-size: 56px;
    padding: 0 26px;
    font-size: 17px;
  }

  @container golive (min-width: 860px) {
    .preflight {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) 400px;
      gap: 48px;
      align-items: center;
      padding: 40px clamp(32px, 5cqi, 72px);
    }

    .preflight .mirror {
      inline-size: 100%;
      max-block-size: 100%;
      aspect-ratio: 16 / 9;
    }

    .pickers {
      grid-template-columns: 1fr;
    }

    .panel {
      gap: 22px;
    }
  }

  @container golive (max-width: 520px) {
    .dock {
      gap: 6px;
    }

    .dock .round {
      flex: 0 1 52px;
      min-inline-size: 42px;
      block-size: 52px;
    }

    /* Six more would be too thin for a thumb; a narrow window seldom has a screen to show. */
    .dock [part='share-screen'][aria-pressed='false'] {
      display: none;
    }

    .dock .danger {
      min-block-size: 52px;
      padding: 0 18px;
    }

    .panel .quiet {
      display: none;
    }

    .actions > :not(.primary) {
      gap: 6px;
      font-size: 14px;
    }

    .actions > :not(.primary) .icon {
      inline-size: 18px;
      block-size: 18px;
    }

    .picker:nth-child(3) {
      grid-column: 1 / -1;
    }
  }

  @container golive (max-height: 720px) and (max-width: 859px) {
    .pickers {
      grid-template-columns: repeat(2, 1fr);
    }
  }
`;
