import { boolean, list, number, optionalString, record, requiredNumber, string } from './fields.js';

/** How surely a person's time is known: said by the server, bounded from both sides, or only seen. */
export const attendanceGrades = ['EXACT', 'BOUNDED', 'ESTIMATED'] as const;
export type AttendanceGrade = (typeof attendanceGrades)[number];

/** A proved stretch of presence, `[from, to]`. */
export type AttendanceSegment = readonly [fromMs: number, toMs: number];

export interface PersonAttendance {
  /** Identity in the room. */
  readonly participant: string;
  readonly name: string | undefined;
  /** Coach, co-coach or moderator: not counted among the attendees. */
  readonly staff: boolean;
  /** Still connected when this was read. */
  readonly here: boolean;
  readonly firstInMs: number;
  readonly lastOutMs: number;
  /** What is proved. */
  readonly presentMs: number;
  /** What is possible, not less than that. */
  readonly presentUpperMs: number;
  readonly segments: readonly AttendanceSegment[];
  readonly grade: AttendanceGrade;
}

/** What `GET /golive/session/attendance` answers. Times are epoch milliseconds of the server's clock. */
export interface Attendance {
  /** When the session went live; undefined if it never did. */
  readonly fromMs: number | undefined;
  /** When it was over; undefined while it is live. */
  readonly toMs: number | undefined;
  readonly asOfMs: number;
  /** Attendees at once, at most. */
  readonly peak: number;
  /** Attendees half-way through. */
  readonly halfWay: number;
  /** Everybody who was seen, staff too, by participant. */
  readonly people: readonly PersonAttendance[];
}

export function parseAttendance(body: unknown): Attendance {
  const fields = record(body, 'attendance');
  return {
    fromMs: number(fields['fromMs']),
    toMs: number(fields['toMs']),
    asOfMs: requiredNumber(fields, 'asOfMs'),
    peak: requiredNumber(fields, 'peak'),
    halfWay: requiredNumber(fields, 'halfWay'),
    people: list(fields, 'people').map(parsePerson),
  };
}

function parsePerson(body: unknown): PersonAttendance {
  const fields = record(body, 'person');
  const presentMs = requiredNumber(fields, 'presentMs');
  return {
    participant: string(fields, 'participant'),
    name: optionalString(fields['name']),
    staff: boolean(fields, 'staff'),
    here: boolean(fields, 'here'),
    firstInMs: requiredNumber(fields, 'firstInMs'),
    lastOutMs: requiredNumber(fields, 'lastOutMs'),
    presentMs,
    presentUpperMs: Math.max(presentMs, requiredNumber(fields, 'presentUpperMs')),
    segments: list(fields, 'segments').map(parseSegment),
    // A grade of tomorrow says least.
    grade: attendanceGrades.find((grade) => grade === fields['grade']) ?? 'ESTIMATED',
  };
}

function parseSegment(body: unknown): AttendanceSegment {
  const pair = record(body, 'segment');
  return [requiredNumber(pair, '0', 'segment'), requiredNumber(pair, '1', 'segment')];
}
