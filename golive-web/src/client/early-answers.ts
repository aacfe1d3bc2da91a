/** Requests that were sent before this client was loaded, by what they asked for. On the global object, because the two are separate scripts. */
const place = Symbol.for('golive.early-answers');

type Answers = Map<string, Promise<Response>>;

function answers(): Answers {
  const holder = globalThis as { [place]?: Answers };
  return (holder[place] ??= new Map());
}

function keyOf(base: string, sessionId: string, preview: boolean): string {
  return JSON.stringify([base, sessionId, preview]);
}

export function keepEarlyAnswer(base: string, sessionId: string, preview: boolean, answer: Promise<Response>): void {
  answers().set(keyOf(base, sessionId, preview), answer);
}

/** Each is taken once: whoever asks again wants to know what the server says now. */
export function takeEarlyAnswer(base: string, sessionId: string, preview: boolean): Promise<Response> | undefined {
  const key = keyOf(base, sessionId, preview);
  const answer = answers().get(key);
  answers().delete(key);
  return answer;
}
