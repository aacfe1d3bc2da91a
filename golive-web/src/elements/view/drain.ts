import type { Face } from '../timer-face.js';

const running = new WeakMap<Element, { readonly key: string; readonly animation: Animation }>();

/** Empties a bar by the time that remains, drawn by the browser: nothing is done for a frame. */
export function drain(bar: Element | null, face: Face | undefined): void {
  if (!bar || !face) return;
  const { state, round, label, moving, share, remainingMs } = face;
  const endsMs = moving ? Math.round((performance.now() + remainingMs) / 250) : Math.round(share * 1000);
  const key = [state, round, label, moving].join();
  const before = running.get(bar);
  const [known, endedMs] = before?.key.split('@') ?? [];
  // Time that is added, or a clock that is put right, moves the end.
  if (before && known === key && Math.abs(Number(endedMs) - endsMs) <= 1) return;
  before?.animation.cancel();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const steps = Math.max(1, Math.ceil(remainingMs / 1000));
  const animation = bar.animate([{ transform: `scaleX(${share})` }, { transform: `scaleX(${moving ? 0 : share})` }], {
    duration: moving ? Math.max(1, remainingMs) : 1,
    easing: calm ? `steps(${steps})` : 'linear',
    fill: 'forwards',
  });
  running.set(bar, { key: `${key}@${endsMs}`, animation });
}
