import { describe, expect, test } from 'vitest';
import { chosen, efforts, effortWord, promptState, resultRows, resultWords } from '../src/elements/prompt-words.js';
import { defaultTexts as texts } from '../src/elements/texts.js';
import type { BoardPrompt } from '../src/wire/types.js';

const quiz: BoardPrompt = { id: 'q', kind: 'quiz', question: 'Where?', options: ['Glutes', 'Back', 'Knees'], phase: 'CLOSED', answers: 12, results: [9, -1, 0], correct: 0 };
const effort: BoardPrompt = { id: 'e', kind: 'effort', question: 'How hard?', phase: 'CLOSED', answers: 20, results: [-1, 0, 0, 0, 5, 0, 15, 0, 0, 0, 0] };

describe('the effort scale', () => {
  test('has a word for every number, and says so where the scale has none', () => {
    expect(efforts.map((rating) => effortWord(rating, texts))).toEqual([
      'Nothing at all', 'Very easy', 'Easy', 'Moderate', 'Somewhat hard', 'Hard', 'between “Hard” and “Very hard”', 'Very hard',
      'between “Very hard” and “As hard as it gets”', 'between “Very hard” and “As hard as it gets”', 'As hard as it gets',
    ]);
  });
});

describe('results', () => {
  const words = (prompt: BoardPrompt, own = -1) => resultRows(prompt, own, texts).map((row) => `${row.label}: ${resultWords(row, texts)}`);

  test('are told option by option, and what is held back is said to be', () => {
    expect(words(quiz)).toEqual(['Glutes: 9 · 75%', 'Back: held back: too few', 'Knees: 0 · 0%']);
  });

  test('mark the right answer and one’s own', () => {
    expect(resultRows(quiz, 1, texts).map(({ right, own }) => [right, own])).toEqual([[true, false], [false, true], [false, false]]);
  });

  test('of ratings are those that somebody gave', () => {
    expect(words(effort)).toEqual(['0 · Nothing at all: held back: too few', '4 · Somewhat hard: 5 · 25%', '6: 15 · 75%']);
    expect(words(effort, 9)).toContain('9: 0 · 0%');
  });

  test('that are not told are none', () => {
    expect(words({ id: 'q', kind: 'poll', question: 'What next?', options: ['Core', 'Legs'], phase: 'CLOSED', answers: 2 })).toEqual([]);
  });
});

test.each([
  [0, 0],
  [2, 2],
  ['Back', 1],
  ['Elbows', -1],
  [undefined, -1],
])('who answered %s chose %i', (answer, index) => {
  expect(chosen(quiz, answer)).toBe(index);
});

test('a question is late when its time is up, and closed when the server says so', () => {
  const open = { ...quiz, phase: 'OPEN' as const, closesAtMs: 1_000 };

  expect(promptState(open, 999)).toBe('open');
  expect(promptState(open, 1_000)).toBe('closing');
  expect(promptState({ ...open, phase: 'CLOSED' }, 0)).toBe('closed');
  expect(promptState({ ...quiz, phase: 'OPEN' }, 9e12)).toBe('open');
});
