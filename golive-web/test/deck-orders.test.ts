import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyDrafts, presets, type Drafts, type Form } from '../src/elements/deck-drafts.js';
import {
  addOrder, awardOrder, clearOrder, controlOrder, demoOrder, leaderboardOrder, mainControl, noteOrder, promptOrder, repsOrder, rulesOrder, scoreOrder, takeOffOrder, timerId, timerOrder,
} from '../src/elements/deck-orders.js';
import { defaultTexts as texts } from '../src/elements/texts.js';
import type { Board, BoardTimer } from '../src/wire/types.js';

const typed = <F extends Form>(form: F, parts: Partial<Drafts[F]>): Drafts[F] => ({ ...emptyDrafts[form], ...parts });
const timer = (id: string): BoardTimer => ({ id, label: id, plan: [], phase: 'PAUSED', anchorMs: 0, elapsedMs: 0, rate: 0 });
const reps: Board['reps'] = [{ id: 'squats-1', exercise: 'Squats', total: 0, people: 0 }];

describe('a timer', () => {
  test('of a preset has its name, and ten seconds to get ready', () => {
    expect(timerOrder(typed('timer', {}), [], 'Tabata')).toEqual({ type: 'timer.set', body: { timerId: 'main', label: 'Tabata', workout: 'tabata', leadInMs: 10_000 } });
  });

  test('of one’s own is sent as it was pasted, whatever the server will say to it', () => {
    expect(timerOrder(typed('timer', { preset: '', workout: ' emom(1:00,10)\n', label: ' Main   set ', leadInMs: 0 }), [], '')?.body).toEqual({ timerId: 'main', label: 'Main   set', workout: 'emom(1:00,10)' });
    expect(timerOrder(typed('timer', { preset: '', workout: '  ' }), [], 'x')).toBeUndefined();
  });

  test('takes the place of the one that is there, or comes beside it', () => {
    expect(timerId(typed('timer', {}), [timer('warm-up')])).toBe('warm-up');
    expect(timerId(typed('timer', { another: true }), [timer('main')])).toBe('timer-2');
    expect(timerId(typed('timer', { another: true }), [timer('timer-2')])).toBe('main');
    expect(timerId(typed('timer', { another: true }), ['main', 'timer-2', 'timer-3', 'x'].map(timer))).toBeUndefined();
  });

  test('is started, paused or goes on with one button', () => {
    expect((['ready', 'soon', 'work', 'rest', 'paused', 'stopped', 'done'] as const).map(mainControl)).toEqual(['start', 'pause', 'pause', 'pause', 'resume', 'start', 'start']);
  });

  test('has the presets of the server, and words for each', () => {
    const source = readFileSync(new URL('../../golive-core/src/main/java/dev/golive/timer/Preset.java', import.meta.url), 'utf8');

    expect([...source.matchAll(/^ {4}[A-Z_]+\("([a-z0-9-]+)"/gm)].map(([, name]) => name)).toEqual(presets);
    expect(presets.every((preset) => texts.presets[preset] && texts.presetAbout[preset])).toBe(true);
  });

  test('is controlled by its id', () => {
    expect(controlOrder('main', 'skip')).toEqual({ type: 'timer.control', body: { timerId: 'main', action: 'skip' } });
    expect(addOrder('main', 30_000)).toEqual({ type: 'timer.control', body: { timerId: 'main', action: 'add-time', addMs: 30_000 } });
    expect(takeOffOrder('timer', 'main')).toEqual({ type: 'board.clear', body: { part: 'timer', item: 'main' } });
  });
});

describe('a counter', () => {
  const body = (parts: Partial<Drafts['reps']>) => repsOrder(typed('reps', parts), 36 ** 4)?.body;

  test('has an id that speaks and is new', () => {
    expect(body({ exercise: ' Push-ups! ' })).toEqual({ repId: 'push-ups-10000', exercise: 'Push-ups!' });
    expect(body({ exercise: 'Kniebeugen (tief) für Ältere' })).toMatchObject({ repId: 'kniebeugen-tief-fur-altere-10000' });
    expect(body({ exercise: '深蹲' })).toMatchObject({ repId: 'reps-10000' });
  });

  test.each([['50', 50], [' 7 ', 7]])('takes %j as its target', (target, number) => {
    expect(body({ exercise: 'Squats', target })).toMatchObject({ target: number });
  });

  test.each(['0', '-1', '1.5', 'many', '1000001'])('does not take %j', (target) => {
    expect(body({ exercise: 'Squats', target })).toBeUndefined();
  });

  test('without a name is none', () => {
    expect(body({ target: '5' })).toBeUndefined();
  });
});

describe('a question', () => {
  const order = (parts: Partial<Drafts['prompt']>) => promptOrder(typed('prompt', { question: 'Where?', ...parts }), 'q1');

  test('of effort has no options', () => {
    expect(order({ options: ['a', 'b'] })).toEqual({ type: 'prompt.open', body: { promptId: 'q1', kind: 'effort', question: 'Where?', seconds: 60 } });
  });

  test('stays open until it is closed, if asked to', () => {
    expect(order({ seconds: 0 })?.body).not.toHaveProperty('seconds');
  });

  test('leaves out lines without words, and counts the right one without them', () => {
    expect(order({ kind: 'quiz', options: ['', 'Back', ' Glutes '], correct: 2 })?.body).toMatchObject({ options: ['Back', 'Glutes'], correct: 1 });
    expect(order({ kind: 'poll', options: ['Core', '', 'Legs'], correct: 2 })?.body).not.toHaveProperty('correct');
  });

  test('waits for what it needs', () => {
    expect(order({ question: ' ' })).toBeUndefined();
    expect(order({ kind: 'poll', options: ['Core', ' '] })).toBeUndefined();
    expect(order({ kind: 'quiz', options: ['Core', 'Legs', ''], correct: 2 })).toBeUndefined();
  });

  test('that is ready-made can be asked as it is', () => {
    for (const [kind, all] of Object.entries(texts.readyQuestions)) {
      for (const { question, options, correct = 0 } of all) expect(order({ kind: kind as Drafts['prompt']['kind'], question, options, correct })).toBeDefined();
    }
  });
});

describe('a leaderboard', () => {
  const body = (parts: Partial<Drafts['leaderboard']>) => leaderboardOrder(typed('leaderboard', parts), reps, 'Most reps')?.body;

  test('has the name of what counts, unless it has another', () => {
    expect(body({})).toEqual({ title: 'Most reps', metric: 'reps', top: 5 });
    expect(body({ title: 'Squat kings', repId: 'squats-1' })).toEqual({ title: 'Squat kings', metric: 'reps', repId: 'squats-1', top: 5 });
  });

  test('counts a counter only where that is what counts, and it is there', () => {
    expect(body({ metric: 'xp', repId: 'squats-1' })).not.toHaveProperty('repId');
    expect(body({ repId: 'gone' })).not.toHaveProperty('repId');
  });

  test('has no group, or two to four', () => {
    expect(body({ cohorts: 'Beginners, Advanced,, Advanced' })).toMatchObject({ cohorts: ['Beginners', 'Advanced'] });
    expect(body({ cohorts: 'All' })).toBeUndefined();
    expect(body({ cohorts: 'a,b,c,d,e' })).toBeUndefined();
  });
});

describe('points', () => {
  test('have rules, or none', () => {
    expect(rulesOrder(emptyDrafts.rules, true)).toEqual({ type: 'xp.rules', body: { perMinute: 1, perTenReps: 5, perAnswer: 10, perCorrect: 10, perStreak: 5 } });
    expect(rulesOrder(emptyDrafts.rules, false)).toEqual({ type: 'xp.rules', body: {} });
    expect(rulesOrder({ ...emptyDrafts.rules, perMinute: '' }, true)?.body).toMatchObject({ perMinute: 0 });
    expect(rulesOrder({ ...emptyDrafts.rules, perMinute: 'lots' }, true)).toBeUndefined();
    expect(rulesOrder({ perMinute: '', perTenReps: '0', perAnswer: '', perCorrect: '', perStreak: '' }, true)).toBeUndefined();
  });

  test('are given to somebody, for something', () => {
    expect(awardOrder({ participant: 'p_1', points: '50', reason: 'Perfect form' })).toEqual({ type: 'xp.award', body: { participant: 'p_1', points: 50, reason: 'Perfect form' } });
    expect(awardOrder({ participant: '', points: '50', reason: 'Perfect form' })).toBeUndefined();
    expect(awardOrder({ participant: 'p_1', points: '1001', reason: 'Perfect form' })).toBeUndefined();
    expect(awardOrder({ participant: 'p_1', points: '50', reason: ' ' })).toBeUndefined();
    expect(scoreOrder({ score: '0' }, 'p_1')).toEqual({ type: 'score.set', body: { participant: 'p_1', score: 0 } });
  });
});

test('a video has an address that may be played', () => {
  expect(demoOrder({ url: ' https://cdn.example.org/squat.mp4 ', title: 'Squat', loop: true })).toEqual({ type: 'spotlight.show', body: { kind: 'demo-video', url: 'https://cdn.example.org/squat.mp4', title: 'Squat' } });
  expect(demoOrder({ url: 'https://cdn.example.org/squat.mp4', title: '', loop: false })?.body).toEqual({ kind: 'demo-video', url: 'https://cdn.example.org/squat.mp4', loop: false });
  expect(demoOrder({ url: 'javascript:alert(1)', title: '', loop: true })).toBeUndefined();
  expect(demoOrder({ url: 'squat.mp4', title: '', loop: true })).toBeUndefined();
});

test('a note is one line of words', () => {
  expect(noteOrder({ text: ' Bring a\ntowel ' })).toEqual({ type: 'board.pin', body: { text: 'Bring a towel' } });
  expect(noteOrder({ text: '  ' })).toBeUndefined();
  expect(clearOrder('pin')).toEqual({ type: 'board.clear', body: { part: 'pin' } });
});
