import type { Board, Sender } from '../src/wire/types.js';

export const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
export const id = (number: number) => `01990000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
export const ada: Sender = { id: 'p_ada', name: 'Ada', role: 'athlete' };
export const kim: Sender = { id: 'p_kim', name: 'Coach Kim', role: 'coach' };
export const at = 1795359149448;

/** A board with one of each. */
export const board: Board = {
  timers: [{ id: 'main', label: 'Main set', plan: [{ rounds: 8, intervals: [{ kind: 'WORK', label: 'Work', ms: 20_000 }, { kind: 'REST', label: 'Rest', ms: 10_000 }] }], phase: 'RUNNING', anchorMs: at, elapsedMs: 0, rate: 1, added: { interval: 2, ms: 5_000 } }],
  reps: [{ id: 'squats', exercise: 'Squats', target: 50, total: 120, people: 12 }],
  leaderboard: { title: 'Most squats', metric: 'reps', repId: 'squats', top: 5, cohorts: ['Beginners', 'Advanced'], groups: [{ cohort: 'Beginners', rows: [{ rank: 1, name: 'Ada', value: 40 }], of: 7 }] },
  xp: { rules: { perMinute: 1, perTenReps: 5, perAnswer: 10, perCorrect: 10, perStreak: 5 }, awards: [{ id: id(3), participant: ada.id, name: 'Ada', points: 50, reason: 'Perfect form' }] },
  prompt: { id: 'q1', kind: 'quiz', question: 'Where do you feel it?', options: ['Glutes', 'Knees'], phase: 'CLOSED', closesAtMs: at, answers: 12, results: [9, -1], correct: 0 },
  pin: { text: 'Bring a towel.' },
  spotlight: { kind: 'demo-video', url: 'https://cdn.example.org/squat.mp4', title: 'Squat', loop: true, startedAtMs: at },
};

/** One of each, with all that it may have. */
export const messages: readonly Record<string, unknown>[] = [
  { type: 'chat.message', from: ada, rev: 41, body: { text: 'Hello', replyTo: id(7) } },
  { type: 'chat.edited', from: ada, rev: 42, body: { chatId: id(1), text: 'Hello!' } },
  { type: 'chat.deleted', from: kim, rev: 43, body: { chatId: id(1) } },
  { type: 'chat.pinned', from: kim, rev: 44, body: { chatId: id(1), name: 'Ada', text: 'Hello!' } },
  { type: 'chat.pinned', from: kim, rev: 45, body: {} },
  { type: 'chat.mode', from: kim, rev: 46, body: { mode: 'slow', slowMs: 10_000 } },
  { type: 'reaction.tick', body: { counts: { heart: 2 }, totals: { heart: 12, fire: 1 }, sample: [{ name: 'Ada', kind: 'heart' }] } },
  { type: 'board.patch', body: { epoch: at, rev: 41, patch: [{ op: 'move', path: '/timers/0', from: '/timers/1' }, { op: 'add', path: '/pin', value: { text: 'Water' } }] } },
  { type: 'board.snapshot', from: kim, body: { epoch: at, rev: 42, board } },
  { type: 'session.preflight', body: {} },
  { type: 'session.live', body: {} },
  { type: 'session.paused', body: {} },
  { type: 'session.ending', body: {} },
  { type: 'session.ended', body: {} },
  { type: 'session.recording', body: { on: true } },
  { type: 'session.notice', body: { text: 'We begin in a minute' } },
  { type: 'moderation.muted', from: kim, body: { participant: 'p_bo', name: 'Bo', reason: 'spam', untilMs: at + 60_000 } },
  { type: 'moderation.unmuted', body: { participant: 'p_bo' } },
  { type: 'moderation.track-stopped', from: kim, body: { participant: 'p_bo', reason: 'noise', source: 'microphone' } },
  { type: 'moderation.removed', from: kim, body: { participant: 'p_bo', reason: 'spam' } },
  { type: 'moderation.banned', from: kim, body: { participant: 'p_bo', reason: 'spam' } },
  { type: 'moderation.unbanned', from: kim, body: { participant: 'p_bo', reason: 'a mistake' } },
].map((message, index) => ({ v: 1, id: id(100 + index), at, ...message }));

export function topicOf(message: Record<string, unknown>): string {
  return `golive.1.${String(message['type']).split('.')[0]}`;
}
