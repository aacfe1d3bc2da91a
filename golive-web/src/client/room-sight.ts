import type { Room } from 'livekit-client';
import type { SessionEvent } from '../wire/types.js';
import { Cell } from './observable.js';
import type { Quality } from './options.js';
import { parseRoomMetadata, type RoomMetadata } from './room-metadata.js';
import { audienceOf, emptyStage, performersOf, stageOf, type Performer, type Stage } from './stage.js';

/** What the host has to say to everybody. */
export interface Notice {
  readonly id: string;
  readonly text: string;
}

/** What a page sees of the room. */
export class RoomSight {
  readonly stage = new Cell<Stage>(emptyStage);
  readonly performers = new Cell<readonly Performer[]>([]);
  readonly audience = new Cell(0);
  readonly quality = new Cell<Quality>('unknown');
  readonly metadata = new Cell<RoomMetadata | undefined>(undefined);
  readonly recording = new Cell(false);
  readonly notice = new Cell<Notice | undefined>(undefined);
  #room = false;
  #told = false;

  /** Looks again, after something has changed. */
  look(room: Room): void {
    const metadata = parseRoomMetadata(room.metadata);
    if (JSON.stringify(metadata) !== JSON.stringify(this.metadata.value)) this.metadata.set(metadata);
    this.audience.set(audienceOf(room));
    this.performers.set(performersOf(room));
    this.#room = room.isRecording;
    this.#record();
  }

  /** The coach's part of it, for those who watch; until the room has named the coach, `coach` says who it is. */
  watch(room: Room, coach: string | undefined): Stage {
    const stage = stageOf(room, this.metadata.value?.coach ?? coach);
    this.stage.set(stage);
    return stage;
  }

  hear({ id, type, body }: SessionEvent): void {
    if (type === 'session.notice') this.notice.set({ id, text: body.text });
    if (type === 'session.recording') this.#told = body.on;
    this.#record();
  }

  /** LiveKit says it of its own recorder, and to those who come late; the message is for any other. */
  #record(): void {
    this.recording.set(this.#room || this.#told);
  }
}
