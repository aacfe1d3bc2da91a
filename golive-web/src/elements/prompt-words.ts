import type { BoardPrompt, OwnTraining } from '../wire/types.js';
import type { Texts } from './texts.js';

/** Session effort on the scale of Borg's CR-10 as Foster and others (2001) word it: whole numbers from nothing at all. */
export const efforts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The scale has no word for some numbers: they lie between two that have one. */
export function effortWord(rating: number, texts: Texts): string {
  const word = texts.effortAnchors[rating];
  if (word) return word;
  const below = texts.effortAnchors.slice(0, rating).filter(Boolean).at(-1);
  const above = texts.effortAnchors.slice(rating + 1).find(Boolean);
  return below && above ? texts.between(below, above) : '';
}

/** Which option or rating somebody chose; -1 for none. */
export function chosen({ options }: BoardPrompt, answer: NonNullable<OwnTraining['answer']>['answer'] | undefined): number {
  if (answer === undefined) return -1;
  return typeof answer === 'number' ? answer : (options?.indexOf(answer) ?? -1);
}

export interface ResultRow {
  readonly label: string;
  /** Undefined where it is held back. */
  readonly count: number | undefined;
  /** Of all who answered, 0 to 1. */
  readonly share: number;
  readonly right: boolean;
  readonly own: boolean;
}

/** What came of a question, option by option; of ratings only those that somebody gave. Empty while it is not told. */
export function resultRows(prompt: BoardPrompt, own: number, texts: Texts): readonly ResultRow[] {
  const { kind, options, answers, results = [], correct } = prompt;
  const rows = results.map(
    (count, index): ResultRow => ({
      label: kind === 'effort' ? texts.effortRow(index, texts.effortAnchors[index] ?? '') : (options?.[index] ?? String(index)),
      count: count < 0 ? undefined : count,
      share: count > 0 && answers > 0 ? Math.min(1, count / answers) : 0,
      right: correct === index,
      own: own === index,
    }),
  );
  return kind === 'effort' ? rows.filter(({ count, own: mine }) => count !== 0 || mine) : rows;
}

export function resultWords({ count, share }: ResultRow, texts: Texts): string {
  return count === undefined ? texts.heldBack : texts.chosenBy(count, Math.round(share * 100));
}

/** Where one stands in a question: may answer, is late, or sees what came of it. */
export function promptState({ phase, closesAtMs }: BoardPrompt, nowMs: number): 'open' | 'closing' | 'closed' {
  if (phase === 'CLOSED') return 'closed';
  return closesAtMs !== undefined && closesAtMs <= nowMs ? 'closing' : 'open';
}
