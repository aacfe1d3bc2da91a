import { css } from 'lit';

/** What a timer is about, in colours: no two of them without a word and a shape beside. */
export const faceStyle = css`
  .face {
    --_face: #14181f;
    --_ink: #fff;
    background: var(--_face);
    color: var(--_ink);
  }

  .face.work {
    --_face: var(--_accent);
    --_ink: var(--_on-accent);
  }

  .face:is(.rest, .long-rest) {
    --_face: #1d4ed8;
    --_ink: #fff;
  }

  .face:is(.prep, .soon) {
    --_face: #ff9f1c;
    --_ink: #1c1000;
  }

  .face.done {
    --_face: #f6f7fb;
    --_ink: #10131a;
  }

  .shape {
    flex: none;
    inline-size: 1.05em;
    block-size: 1.05em;
  }
`;
