const hidden = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
const allHidden = new RegExp(hidden, 'gu');
const blank = /^[\s\p{Z}]*$/u;

/** Letters as a person counts them, nearly: an emoji of one code point is one, not two. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** No text for a room: nothing to see, or something that hides what is. */
export function isUnfit(text: string): boolean {
  return blank.test(text) || hidden.test(text);
}

/** What somebody typed or pasted, as it may travel: one line in normal form C. May be empty. */
export function tidy(typed: string): string {
  return typed.normalize('NFC').replace(/\p{Cc}+/gu, ' ').replace(allHidden, '').trim();
}
