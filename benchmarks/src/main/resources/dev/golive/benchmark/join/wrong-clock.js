// Put into every page before its own scripts: its computer's clock is wrong, and what it hears of the server's time comes late, now
// more, now less, on both ways. It tells the harness what a timer shows by either clock, and when that really was.
(({ wrongMs, jitterMs }) => {
  const right = Date.now;
  const quick = globalThis.fetch;
  const pause = (ms) => new Promise((go) => setTimeout(go, ms));
  const answers = [];
  Date.now = () => right() + wrongMs;

  globalThis.fetch = async (address, init) => {
    const asksTime = String(address).endsWith('/time');
    const late = asksTime || String(address).endsWith('/token');
    if (late) await pause(Math.random() * jitterMs);
    const answer = await quick(address, init);
    if (late) await pause(Math.random() * jitterMs);
    if (asksTime) answers.push(performance.now());
    return answer;
  };

  const view = () => document.querySelector('golive-viewer')?.client?.board.view.value;
  globalThis.hasBoard = () => view() !== undefined;

  /** It has asked several times, and does not ask any more for now. */
  globalThis.knowsTime = () => answers.length >= 5 && performance.now() - answers.at(-1) > 1_500;
  globalThis.questions = () => answers.length;

  /** The computer's right time; both clocks are read when the coarser one ticks. */
  const computerClock = () => {
    const before = right();
    let tick = before;
    while (tick === before) tick = right();
    const ahead = performance.timeOrigin + performance.now() - tick;
    return () => performance.timeOrigin + performance.now() - ahead;
  };

  /** Milliseconds of a Tabata that have gone by, as a page would show it at a time of its clock. */
  const goneBy = ({ phase, kind, round, remainingMs }, timer) => {
    if (phase !== 'RUNNING') throw new Error(`The timer is ${phase}.`);
    const [work, rest] = timer.plan[0].intervals;
    const passMs = work.ms + rest.ms;
    return (round - 1) * passMs + (kind === work.kind ? work.ms : passMs) - remainingMs;
  };

  /** How far what is shown is ahead of the truth, by both clocks. Of three looks the one that was least disturbed. */
  const look = (readingAt, timer, computer) => {
    const looks = [1, 2, 3].map(() => {
      const before = computer();
      const byServer = document.querySelector('golive-viewer').client.now();
      const byOwn = Date.now();
      const after = computer();
      const gone = (before + after) / 2 - timer.anchorMs;
      const ahead = (nowMs) => goneBy(readingAt(timer, nowMs), timer) - gone;
      return { tookMs: after - before, atMs: before, server: ahead(byServer), own: ahead(byOwn) };
    });
    return looks.reduce((best, each) => (each.tookMs < best.tookMs ? each : best));
  };

  const watch = async ({ firstMs, everyMs, times }) => {
    const { readingAt } = await import('/golive/web/golive.js');
    const computer = computerClock();
    const looks = [];
    for (let turn = 0; turn < times; turn++) {
      await pause(firstMs + turn * everyMs - computer());
      looks.push(look(readingAt, view().board.timers[0], computer));
    }
    return looks;
  };

  globalThis.looks = () => globalThis.watched;

  globalThis.watchTimer = (order) => {
    watch(order).then(
      (looks) => (globalThis.watched = looks),
      (error) => (globalThis.watched = String(error)),
    );
  };
})
