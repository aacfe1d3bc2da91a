import type { Attendance, PersonAttendance } from '../client/attendance.js';
import { inside, type OnAir } from './attendance-time.js';
import type { Texts } from './texts.js';

const second = 1000;
const minute = 60 * second;

export interface Row {
  readonly person: PersonAttendance;
  readonly name: string;
}

/** Who attended, without those who ran it: by whole minutes, then by name. */
export function rowsOf(attendance: Attendance, texts: Texts, locale?: string): readonly Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const minutes = (row: Row) => Math.floor(row.person.presentMs / minute);
  return attendance.people
    .filter((person) => !person.staff)
    .map((person) => ({ person, name: person.name ?? texts.aParticipant }))
    .sort((one, other) => minutes(other) - minutes(one) || compare(one.name, other.name));
}

/** Minutes that are over; what is shorter than one, in seconds. */
export function howLong(ms: number, texts: Texts): string {
  return ms < minute ? texts.seconds(Math.max(0, Math.floor(ms / second))) : texts.minutes(Math.floor(ms / minute));
}

/** The truth lies between two figures, and they are so far apart that it is said. */
export function isBetween({ presentMs, presentUpperMs }: PersonAttendance): boolean {
  return presentUpperMs - presentMs >= minute;
}

export function presence(person: PersonAttendance, texts: Texts): string {
  const { presentMs, presentUpperMs } = person;
  return isBetween(person)
    ? texts.minutesBetween(Math.floor(presentMs / minute), Math.floor(presentUpperMs / minute))
    : howLong(presentMs, texts);
}

/** The row's picture in words. Less than a minute late is not late, and less than a minute early is not early. */
export function stay(person: PersonAttendance, air: OnAir, texts: Texts): string {
  const segments = inside(person.segments, air);
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return person.here ? texts.stillHere : texts.timesUnknown;
  const late = first[0] - air.fromMs;
  const early = air.toMs - last[1];
  return [
    late < minute ? texts.fromTheStart : texts.joinedLate(howLong(late, texts)),
    ...(segments.length > 1 ? [texts.cameBack(segments.length - 1)] : []),
    person.here ? texts.stillHere : early < minute ? texts.toTheEnd : texts.leftEarly(howLong(early, texts)),
  ].join(', ');
}
