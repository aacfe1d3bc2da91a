import type { GoLiveClient } from '../client/client.js';
import type { Observable } from '../client/observable.js';
import type { Answer } from '../relay/answers.js';
import type {
  Board,
  BoardClearCommand,
  BoardPinCommand,
  LeaderboardShowCommand,
  OwnTraining,
  PromptCloseCommand,
  PromptOpenCommand,
  RepsSetCommand,
  ScoreSetCommand,
  SpotlightShowCommand,
  TimerControlCommand,
  TimerSetCommand,
  XpAwardCommand,
  XpRulesCommand,
} from '../wire/schema-types.js';
import type { Order } from '../wire/types.js';

export type BoardCommand =
  | BoardClearCommand
  | BoardPinCommand
  | LeaderboardShowCommand
  | PromptCloseCommand
  | PromptOpenCommand
  | RepsSetCommand
  | ScoreSetCommand
  | SpotlightShowCommand
  | TimerControlCommand
  | TimerSetCommand
  | XpAwardCommand
  | XpRulesCommand;

export type BoardOrder = Order<BoardCommand>;

export interface BoardNow {
  readonly epoch: number;
  readonly rev: number;
  readonly board: Board;
  readonly own: OwnTraining;
}

/** What the elements need of a client's board. */
export interface TrainingBoard {
  /** Undefined until it is known, and where the server has none. */
  readonly view: Observable<BoardNow | undefined>;
  order(order: BoardOrder): Promise<Answer>;
  countRep(repId: string, by?: number): void;
  answer(promptId: string, answer: number | string): Promise<Answer>;
  joinLeaderboard(how?: { alias?: boolean; cohort?: string }): Promise<Answer>;
  leaveLeaderboard(): Promise<Answer>;
}

export function boardOf(client: GoLiveClient): TrainingBoard | undefined {
  return (client as unknown as { readonly board?: TrainingBoard }).board;
}
