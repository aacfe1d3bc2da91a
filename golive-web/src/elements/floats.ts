import type { ReactionCounts } from '../wire/types.js';
import { emojiOf } from './reaction-signs.js';

const mostAtOnce = 24;
const mostOfABurst = 6;
const staggerMs = 450;

/** Reactions that rise over the picture: a few, however many there were, and none where motion is not wanted. */
export class Floats {
  readonly #layer: () => Element | null;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');

  constructor(layer: () => Element | null) {
    this.#layer = layer;
  }

  readonly rise = (burst: ReactionCounts): void => {
    const layer = this.#layer();
    if (!layer || this.#calm.matches || document.hidden) return;
    for (const [kind, count] of Object.entries(burst)) {
      for (let one = 0; one < Math.min(count, mostOfABurst) && layer.childElementCount < mostAtOnce; one++) {
        layer.append(float(emojiOf(kind) ?? kind, one === 0 ? 0 : Math.random() * staggerMs));
      }
    }
  };
}

function float(sign: string, delayMs: number): HTMLElement {
  const element = document.createElement('span');
  element.textContent = sign;
  element.style.setProperty('--at', Math.random().toFixed(3));
  element.style.setProperty('--drift', (Math.random() * 2 - 1).toFixed(3));
  element.style.setProperty('--delay', `${Math.round(delayMs)}ms`);
  element.addEventListener('animationend', () => element.remove());
  return element;
}
