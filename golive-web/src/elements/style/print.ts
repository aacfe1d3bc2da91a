import { css } from 'lit';

/** Who was there, on paper: dark on white, as many pages as it takes. */
export const printStyle = css`
  @media print {
    /* Against the page's own rules, whose frame is one screen high. */
    :host([phase='ended']) {
      --_surface: #fff;
      --_line: #c9ccd3;
      --_text: #111318;
      --_quiet: #43474f;
      container: golive / normal !important;
      position: static !important;
      inline-size: auto !important;
      block-size: auto !important;
      overflow: visible !important;
    }

    .scene.long {
      position: static;
      display: block;
      overflow: visible;
      padding: 0;
      background: none;
    }

    .wrap-up {
      inline-size: 100%;
      padding: 0;
    }

    .wrap-up header {
      justify-items: start;
      inline-size: 100%;
      text-align: start;
      animation: none;
    }

    .wrap-up h1 {
      font-size: 26px;
    }

    .wrap-up .medallion,
    .wrap-up header > p:not(.session),
    .attendance button,
    .attendance .spinner,
    .attendance [part~='attendance-complete'] {
      display: none;
    }

    .figures {
      padding-block: 8px;
      background: none;
    }

    .figures dd {
      font-size: 22px;
    }

    .axis {
      position: static;
      padding-inline-start: calc(42% + 14px);
      background: none;
    }

    .rows li {
      grid-template-columns: minmax(0, calc(42% - 118px)) 104px minmax(0, 1fr);
      align-items: center;
      padding-block: 6px;
      font-size: 14px;
      break-inside: avoid;
    }

    .rows .timeline {
      grid-column: auto;
      block-size: 8px;
    }

    .attendance .dot {
      print-color-adjust: exact;
      background: var(--_text);
      animation: none;
    }

    .timeline .track {
      fill: #e3e5ea;
    }

    .timeline .stretch {
      fill: var(--_text);
    }
  }
`;
