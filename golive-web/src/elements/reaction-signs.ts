const emojis: Readonly<Record<string, string>> = { heart: '❤️', fire: '🔥', clap: '👏', flex: '💪', laugh: '😂', wow: '😮' };

/** Undefined for a kind of the host's own: it goes by its name. */
export function emojiOf(kind: string): string | undefined {
  return Object.hasOwn(emojis, kind) ? emojis[kind] : undefined;
}

/** `1.2k`: never more than there are. */
export function compact(count: number): string {
  if (count < 1_000) return String(count);
  const [unit, sign] = count < 1_000_000 ? ([1_000, 'k'] as const) : ([1_000_000, 'M'] as const);
  const tenths = Math.floor((count * 10) / unit);
  return tenths < 100 && tenths % 10 > 0 ? `${tenths / 10}${sign}` : `${Math.floor(tenths / 10)}${sign}`;
}
