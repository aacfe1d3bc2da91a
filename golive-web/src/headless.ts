export type { BoardNow, TrainingBoard } from './board/board.js';
export type { Chat } from './chat/chat.js';
export type { ChatLine, ChatView, Writing } from './chat/chat-view.js';
export type { Refusal } from './chat/own-lines.js';
export type { Attendance, AttendanceGrade, AttendanceSegment, PersonAttendance } from './client/attendance.js';
export { GoLiveClient } from './client/client.js';
export type { TokenHeaders } from './client/endpoint.js';
export { prefetchToken, type EarlyTokenOptions } from './early.js';
export { GoLiveError, type BrowserProblemKind, type GoLiveErrorKind, type ServerProblemKind } from './client/error.js';
export type { LocalMedia } from './client/local-media.js';
export type { MarkName } from './client/marks.js';
export type { Observable } from './client/observable.js';
export type { GoLiveClientOptions, Quality } from './client/options.js';
export type { Phase } from './client/phase.js';
export type { RoomMetadata } from './client/room-metadata.js';
export type { Grant, Role, Session, SessionState } from './client/session.js';
export type { Notice } from './client/room-sight.js';
export type { ScreenShare } from './client/screen-share.js';
export type { Performer, Stage } from './client/stage.js';
export type { Asked, CheckInForm, Consent, ConsentState } from './evidence/consent-state.js';
export type { OwnEvidence } from './evidence/own-evidence.js';
export type { Moderation, ModerationView } from './moderation/moderation.js';
export type { Act, ModerationState, Restricted } from './moderation/moderation-state.js';
export { browserFamily, type BrowserFamily } from './preflight/browser-family.js';
export { DeviceMemory, type RememberedKind } from './preflight/device-memory.js';
export type { MediaProblem } from './preflight/media-problem.js';
export { MicMeter } from './preflight/mic-meter.js';
export { Preflight, type Device, type Devices, type PreflightState } from './preflight/preflight.js';
export type { ReactionView, Reactions } from './reaction/reactions.js';
export type { Answer } from './relay/answers.js';
export type { ChatPath } from './wire/authority.js';
export { TimerFace, type ShownTimer } from './timer/shown.js';
export { readingAt, type Timer, type TimerReading } from './timer/timer.js';
export type {
  Block,
  Board,
  BoardAward,
  BoardCommand,
  BoardGroup,
  BoardLeaderboard,
  BoardPrompt,
  BoardReps,
  BoardRow,
  BoardSpotlight,
  BoardTimer,
  BoardXp,
  ChatMode,
  Interval,
  Order,
  OwnCount,
  OwnPoints,
  OwnTally,
  OwnTraining,
  PinnedLine,
  ReactionCounts,
  RefusalCode,
  Sender,
  TrackSource,
} from './wire/types.js';
