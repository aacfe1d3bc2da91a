const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** `4:07`, `1:02:09`: time that has passed. A negative span, from a clock that was set back, is `0:00`. */
export function elapsed(ms: number): string {
  const total = Math.max(0, Math.floor(ms / second));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor(total / 60) % 60;
  const seconds = String(total % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
}

/** Time still to go, in the person's own language: seconds only when it is close. */
export function remaining(ms: number, locale?: string): string {
  const [value, unit] =
    ms >= 48 * hour
      ? ([Math.round(ms / (24 * hour)), 'day'] as const)
      : ms >= 2 * hour
        ? ([Math.round(ms / hour), 'hour'] as const)
        : ms >= minute
          ? ([Math.ceil(ms / minute), 'minute'] as const)
          : ([Math.ceil(ms / second), 'second'] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** `18:00`, or with the day when that is not today. */
export function startTime(atMs: number, nowMs: number, locale?: string): string {
  const at = new Date(atMs);
  const today = at.toDateString() === new Date(nowMs).toDateString();
  const day = today ? {} : ({ weekday: 'long', day: 'numeric', month: 'long' } as const);
  return new Intl.DateTimeFormat(locale, { ...day, hour: 'numeric', minute: '2-digit' }).format(at);
}

/** `24 Nov 2026`. */
export function day(atMs: number, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(atMs));
}
