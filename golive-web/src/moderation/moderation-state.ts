import { list, number, optionalString, record, requiredNumber, string } from '../client/fields.js';
import type { ModerationAct, ModerationEvent } from '../wire/types.js';

/** Somebody who may not write, or may not come in. */
export interface Restricted {
  readonly participant: string;
  readonly name: string | undefined;
  readonly reason: string | undefined;
  /** Name of the moderator. */
  readonly by: string | undefined;
  readonly atMs: number;
  readonly untilMs: number | undefined;
}

export interface Act extends Restricted {
  readonly id: string;
  /** An act of tomorrow is shown by its name. */
  readonly act: ModerationAct | (string & {});
}

export interface ModerationState {
  readonly muted: readonly Restricted[];
  readonly banned: readonly Restricted[];
  /** Newest first. */
  readonly acts: readonly Act[];
}

const mostActs = 50;

export function parseModeration(body: unknown): ModerationState {
  const fields = record(body, 'moderation');
  return {
    muted: list(fields, 'muted').map(parseRestricted),
    banned: list(fields, 'banned').map(parseRestricted),
    acts: list(fields, 'acts').map((each) => {
      const act = record(each, 'act');
      return { ...parseRestricted(act), id: string(act, 'id'), act: string(act, 'act') };
    }),
  };
}

function parseRestricted(body: unknown): Restricted {
  const fields = record(body, 'person');
  return {
    participant: string(fields, 'participant'),
    name: optionalString(fields['name']),
    reason: optionalString(fields['reason']),
    by: optionalString(fields['by']),
    atMs: requiredNumber(fields, 'atMs'),
    untilMs: number(fields['untilMs']),
  };
}

/** Takes one act; again changes nothing. */
export function withAct(state: ModerationState, event: ModerationEvent): ModerationState {
  if (state.acts.some(({ id }) => id === event.id)) return state;
  const act = event.type.slice('moderation.'.length) as ModerationAct;
  const { participant, name, reason } = event.body;
  const untilMs = event.type === 'moderation.muted' ? event.body.untilMs : undefined;
  const about: Restricted = { participant, name, reason, by: event.from?.name, atMs: event.at, untilMs };
  const acts = [{ ...about, id: event.id, act }, ...state.acts].sort((one, other) => other.atMs - one.atMs).slice(0, mostActs);
  // An older act that comes late is part of the story and changes no one's state.
  const isOld = state.acts.some((each) => each.participant === participant && concerns(each.act) === concerns(act) && each.atMs > event.at);
  if (isOld) return { ...state, acts };
  const others = (people: readonly Restricted[]) => people.filter((each) => each.participant !== participant);
  switch (act) {
    case 'muted':
      return { ...state, acts, muted: [about, ...others(state.muted)] };
    case 'unmuted':
      return { ...state, acts, muted: others(state.muted) };
    case 'banned':
      return { ...state, acts, banned: [about, ...others(state.banned)] };
    case 'unbanned':
      return { ...state, acts, banned: others(state.banned) };
    default:
      return { ...state, acts };
  }
}

function concerns(act: string): string {
  return act.replace(/^un/, '');
}

/** Whose mute is not over yet. */
export function stillMuted({ muted }: ModerationState, nowMs: number): readonly Restricted[] {
  return muted.filter(({ untilMs }) => untilMs === undefined || untilMs > nowMs);
}
