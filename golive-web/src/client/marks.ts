export type MarkName =
  | 'golive:token'
  | 'golive:connected'
  | 'golive:subscribed'
  | 'golive:first-frame'
  | 'golive:go-live-tap'
  | 'golive:published'
  | 'golive:tap-sound'
  | 'golive:sound';

/** Leaves a User Timing mark, for measurements. */
export function mark(name: MarkName): void {
  performance.mark(name);
}
