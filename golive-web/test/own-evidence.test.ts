import { describe, expect, test } from 'vitest';
import { GoLiveError } from '../src/client/error.js';
import type { Grant, Role } from '../src/client/session.js';
import { parseConsents } from '../src/evidence/consent-state.js';
import { OwnEvidence } from '../src/evidence/own-evidence.js';
import type { Answer } from '../src/relay/answers.js';
import type { Command } from '../src/wire/types.js';

const body = (agreed: readonly string[] = []) => ({
  consents: ['effort', 'wellbeing'].map((purpose) => ({ purpose, agreed: agreed.includes(purpose), version: `${purpose}-2`, title: purpose, text: `We keep your ${purpose}.` })),
  effort: { question: 'How hard was it?', anchors: ['nothing', 'a little'] },
  checkIns: [
    {
      id: 'before', version: '1', source: 'ours',
      questions: [
        { key: 'readiness', kind: 'scale', text: 'Ready?', lowest: 0, highest: 10, lowestLabel: 'no', highestLabel: 'yes' },
        { key: 'place', kind: 'choice', text: 'Where?', choices: [{ key: 'home', label: 'At home' }] },
        { key: 'words', kind: 'text', text: 'Anything else?' },
        { key: 'aura', kind: 'hologram', text: 'From the future' },
      ],
    },
    { id: 'odd', version: '1', source: 'ours', questions: [{ key: 'upside', kind: 'scale', text: 'Down?', lowest: 9, highest: 1, lowestLabel: 'a', highestLabel: 'b' }] },
  ],
});

class Desk {
  readonly agreed = new Set<string>();
  readonly asked: string[] = [];
  readonly sent: Command[] = [];
  answer: Answer = { accepted: true, rev: undefined, atMs: 1 };
  me: Partial<Grant> = { role: 'athlete', evidence: true };
  readonly own = new OwnEvidence({
    read: async () => {
      const state = parseConsents(body([...this.agreed]));
      await new Promise((late) => setTimeout(late));
      return state;
    },
    agree: async (purpose, version) => {
      this.asked.push(`${purpose} ${version}`);
      this.agreed.add(purpose);
      return parseConsents(body([...this.agreed]));
    },
    withdraw: async (purpose) => {
      this.agreed.delete(purpose);
      return parseConsents(body([...this.agreed]));
    },
    send: async (command) => {
      this.sent.push(command);
      return this.answer;
    },
    me: () => this.me as Grant,
    now: () => 1_795_359_149_448,
  });
}

describe('what is one’s own to give', () => {
  test.each<[Role, boolean, boolean]>([['athlete', true, true], ['guest', true, true], ['coach', true, false], ['moderator', true, false], ['preview', true, false], ['athlete', false, false]])(
    'is there for a %s where evidence is %s: %s',
    (role, evidence, there) => {
      const desk = new Desk();
      desk.me = { role, evidence };

      expect(desk.own.available).toBe(there);
    },
  );

  test('is agreed to by the version that was read, and taken back', async () => {
    const desk = new Desk();
    await desk.own.look();
    expect(desk.own.agreed('effort')).toBe(false);

    await desk.own.agree('effort');
    expect(desk.asked).toEqual(['effort effort-2']);
    expect(desk.own.agreed('effort')).toBe(true);
    expect(desk.own.agreed('wellbeing')).toBe(false);

    await desk.own.withdraw('effort');
    expect(desk.own.agreed('effort')).toBe(false);
  });

  test('is not undone by an older answer of the server', async () => {
    const desk = new Desk();
    await desk.own.look();
    const asked = desk.own.look();

    await desk.own.agree('effort');
    await asked;

    expect(desk.own.agreed('effort')).toBe(true);
  });

  test('is no purpose that the server does not ask for', async () => {
    await expect(new Desk().own.agree('marketing')).rejects.toThrow('marketing');
  });

  test('is sent as the commands of the protocol', async () => {
    const desk = new Desk();

    await desk.own.rate(7);
    await desk.own.checkIn({ readiness: 8, place: 'home' });

    expect(desk.sent.map(({ type, body }) => ({ type, body }))).toEqual([
      { type: 'effort', body: { rpe: 7 } },
      { type: 'check-in', body: { answers: { readiness: 8, place: 'home' } } },
    ]);
    expect(desk.own.rated.value).toBe(true);
  });

  test('is not rated where the server has not kept it', async () => {
    const desk = new Desk();
    desk.answer = { accepted: false, code: 'NOT_ALLOWED', retryAfterMs: undefined, detail: 'You have not agreed.', atMs: 1 };

    expect(await desk.own.rate(7)).toEqual(desk.answer);
    expect(desk.own.rated.value).toBe(false);
  });
});

describe('what the server asks', () => {
  test('is read, and a kind of question from the future left out', () => {
    const { checkIns, effort } = parseConsents(body());

    expect(effort.anchors).toEqual(['nothing', 'a little']);
    expect(checkIns).toHaveLength(1);
    expect(checkIns[0]?.questions.map(({ key }) => key)).toEqual(['readiness', 'place', 'words']);
    expect(checkIns[0]?.introduction).toBeUndefined();
  });

  test.each([
    ['consents', { ...body(), consents: undefined }],
    ['agreed', { ...body(), consents: [{ ...body().consents[0], agreed: 'yes' }] }],
    ['version', { ...body(), consents: [{ ...body().consents[0], version: '' }] }],
    ['effort', { ...body(), effort: undefined }],
  ])('is refused without %s', (field, broken) => {
    expect(() => parseConsents(broken)).toThrowError(GoLiveError);
    expect(() => parseConsents(broken)).toThrowError(field);
  });
});
