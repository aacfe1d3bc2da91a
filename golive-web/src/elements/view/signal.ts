import { html, svg, type TemplateResult } from 'lit';
import type { Quality } from '../../client/options.js';
import type { Texts } from '../texts.js';

const bars: Record<Quality, number> = { excellent: 3, good: 2, poor: 1, lost: 0, unknown: 0 };

/** Signal bars, as on a phone. */
export function signal(quality: Quality, texts: Texts): TemplateResult {
  const label = texts.quality[quality];
  return html`<span class="pill" part="quality" role="img" aria-label=${label} title=${label}>
    <svg class="icon" viewBox="0 0 24 24" width="18" height="18" fill="currentColor" aria-hidden="true">
      ${[0, 1, 2].map((bar) => {
        const height = 7 + bar * 5;
        return svg`<rect x=${3 + bar * 7} y=${20 - height} width="4.5" height=${height} rx="1.5" opacity=${bar < bars[quality] ? 1 : 0.28} />`;
      })}
    </svg>
  </span>`;
}
