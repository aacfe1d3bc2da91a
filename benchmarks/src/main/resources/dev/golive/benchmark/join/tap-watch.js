// Put into every page before its own scripts. It tells the harness, by the console, when the page is ready for the tap, and what
// came of it: whoever asks from outside gives the page a user's gesture, and with it the sound that it is not to have yet.
(() => {
  if (location.hash !== '#tap') return;
  const restMs = 1000;
  const players = [];
  const stages = {};
  const tell = (what) => console.log(`benchmark ${JSON.stringify(what)}`);
  const audible = (player) => !player.muted && player.volume > 0 && !player.paused;
  const inViewer = (selector) => document.querySelector('golive-viewer')?.shadowRoot?.querySelector(selector);

  globalThis.Audio = new Proxy(Audio, {
    construct(target, parts) {
      const player = new target(...parts);
      players.push(player);
      player.addEventListener('playing', () => {
        if (audible(player)) stages.sound ??= performance.now();
      });
      return player;
    },
  });

  const untilReady = setInterval(() => {
    const button = inViewer("[part~='sound']");
    if (!button || performance.getEntriesByName('golive:first-frame').length === 0) return;
    clearInterval(untilReady);
    setTimeout(() => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const early = navigator.userActivation.hasBeenActive || players.some(audible);
      tell({ x: x + width / 2, y: y + height / 2, early: Number(early) });
    }, restMs);
  }, 100);

  addEventListener(
    'pointerup',
    (event) => {
      stages.tap = event.timeStamp;
      inViewer('video').requestVideoFrameCallback(() => (stages.frame = performance.now()));
      const untilDone = setInterval(() => {
        const heard = players.some((player) => audible(player) && player.currentTime > 0);
        if (!heard || !stages.sound || !stages.frame) return;
        clearInterval(untilDone);
        tell(stages);
      }, 50);
    },
    { capture: true, once: true },
  );
})();
