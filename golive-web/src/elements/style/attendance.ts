import { css } from 'lit';

/** The coach's screen after the end. Everything that changes while people leave has its place from the start. */
export const attendanceStyle = css`
  .scene.long {
    align-items: start;
    padding-block-start: 0;
  }

  .scene.long:focus-visible {
    outline-offset: -3px;
  }

  .wrap-up {
    display: grid;
    gap: 24px;
    justify-items: center;
    inline-size: min(100%, 760px);
    padding-block-start: calc(var(--_top) + clamp(0px, 4cqb - 16px, 40px));
  }

  .wrap-up header {
    gap: 8px;
  }

  .wrap-up .medallion {
    inline-size: 64px;
    block-size: 64px;
  }

  .wrap-up .medallion .icon {
    inline-size: 28px;
    block-size: 28px;
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    inline-size: 100%;
    padding: 16px 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: rgb(255 255 255 / 0.05);
    text-align: center;
  }

  .figures div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    padding-inline: 4px;
  }

  .figures div + div {
    border-inline-start: 1px solid var(--_line);
  }

  .figures dt {
    color: var(--_quiet);
    font-size: 15px;
  }

  .figures dd {
    font-size: clamp(24px, 6.4cqi, 34px);
    font-weight: 680;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
    line-height: 1.25;
    white-space: nowrap;
  }

  .attendance {
    inline-size: 100%;
  }

  .attendance .heading {
    display: grid;
    grid-template: auto auto / minmax(0, 1fr) auto;
    gap: 2px 14px;
    align-items: center;
    margin-block-end: 6px;
  }

  .attendance h2 {
    font-size: 21px;
  }

  .attendance .state {
    grid-area: 2 / 1;
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 24px;
    color: var(--_quiet);
    font-size: 15px;
    font-variant-numeric: tabular-nums;
  }

  .attendance .state .spinner {
    flex: none;
  }

  .attendance button {
    grid-area: 1 / 2 / span 2;
  }

  .attendance .dot {
    display: inline-block;
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_accent);
    animation: breathe 2s ease-in-out infinite;
  }

  .attendance .nobody {
    padding-block: 20px;
    border-block-start: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: 18px;
    text-wrap: pretty;
  }

  .axis {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    direction: ltr;
    justify-content: space-between;
    min-block-size: 32px;
    padding-block: 6px;
    background: linear-gradient(var(--_surface) 70%, transparent);
    color: var(--_quiet);
    font-size: 14px;
    font-variant-numeric: tabular-nums;
    line-height: 20px;
  }

  .rows {
    padding: 0;
    list-style: none;
  }

  .rows li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px 14px;
    align-items: baseline;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }

  .rows .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .rows .minutes {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  .rows .dot {
    margin-inline-start: 8px;
    vertical-align: 2px;
  }

  .rows .timeline {
    display: block;
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 6px;
    border-radius: 4px;
  }

  .timeline .track {
    fill: rgb(255 255 255 / 0.13);
  }

  .timeline .stretch {
    fill: var(--_accent);
  }

  .legend {
    padding-block: 14px 0;
    border-block-start: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: 15px;
    text-wrap: pretty;
  }

  .skeleton span {
    min-block-size: 1.45em;
    border-radius: 8px;
    background: rgb(255 255 255 / 0.08);
    animation: breathe 1.6s ease-in-out infinite;
  }

  .skeleton .name {
    inline-size: 55%;
  }

  .skeleton .minutes {
    inline-size: 56px;
  }

  .skeleton .timeline {
    min-block-size: 0;
  }

  @container golive (min-width: 640px) {
    .axis {
      padding-inline-start: calc(42% + 14px);
    }

    .rows li {
      grid-template-columns: minmax(0, calc(42% - 118px)) 104px minmax(0, 1fr);
      align-items: center;
    }

    .rows .timeline {
      grid-column: auto;
      block-size: 8px;
    }

    .skeleton .minutes {
      justify-self: end;
    }
  }
`;
