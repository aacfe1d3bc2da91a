export type Fit = 'auto' | 'cover' | 'contain';

const leastShareToCover = 0.6;

/** Fills the screen as long as that keeps most of the picture: a coach on the mat must not be cut in half. */
export function fills(fit: Fit, picture: { width: number; height: number }, screen: { width: number; height: number }): boolean {
  if (fit !== 'auto') return fit === 'cover';
  if (screen.width >= screen.height || picture.width === 0 || picture.height === 0 || screen.height === 0) return false;
  const ratio = picture.width / picture.height / (screen.width / screen.height);
  return Math.min(ratio, 1 / ratio) >= leastShareToCover;
}
