// A ready workout that uses all of the board: each step is what a coach would tap, sent by the same door as the deck's taps.

const demo = new URL('/squat.mp4', location.href).href;

/** The steps in their order; `orders` may look at the class as it is then. */
export const steps = [
  {
    title: 'Welcome',
    orders: () => [
      { type: 'board.pin', body: { text: 'Water, a towel, and room for a star jump.' } },
      { type: 'xp.rules', body: { perMinute: 1, perTenReps: 5, perAnswer: 10, perCorrect: 10, perStreak: 5 } },
      { type: 'leaderboard.show', body: { title: 'XP today', metric: 'xp' } },
      {
        type: 'prompt.open',
        body: { promptId: 'hello', kind: 'check-in', question: 'How are you today?', options: ['Fresh', 'Fine', 'Tired', 'Sore'], seconds: 60 },
      },
    ],
  },
  {
    title: 'Warm-up, three minutes',
    orders: () => [
      { type: 'prompt.close', body: { promptId: 'hello' } },
      { type: 'timer.set', body: { timerId: 'main', label: 'Warm-up', workout: 'amrap(03:00)' } },
      { type: 'timer.control', body: { timerId: 'main', action: 'start' } },
    ],
  },
  {
    title: 'Squats: the demo, and a counter',
    orders: () => [
      { type: 'board.clear', body: { part: 'pin' } },
      { type: 'board.clear', body: { part: 'prompt' } },
      { type: 'reps.set', body: { repId: 'squats', exercise: 'Squats', target: 40 } },
      { type: 'spotlight.show', body: { kind: 'demo-video', url: demo, title: 'Squat: knees over toes' } },
    ],
  },
  {
    title: 'Tabata: eight rounds',
    orders: () => [
      { type: 'timer.set', body: { timerId: 'main', label: 'Squat Tabata', workout: 'tabata', leadInMs: 10_000 } },
      { type: 'timer.control', body: { timerId: 'main', action: 'start' } },
    ],
  },
  {
    title: 'Question: where should you feel it?',
    orders: () => [
      { type: 'board.clear', body: { part: 'spotlight' } },
      {
        type: 'prompt.open',
        body: {
          promptId: 'feel',
          kind: 'quiz',
          question: 'Where should you feel a squat?',
          options: ['Thighs and glutes', 'Lower back', 'Knees'],
          correct: 0,
          seconds: 30,
        },
      },
    ],
  },
  {
    title: 'Finisher: pairs in waves',
    orders: () => [
      { type: 'prompt.close', body: { promptId: 'feel' } },
      { type: 'timer.set', body: { timerId: 'main', label: 'Burpees in waves', workout: 'mix(rsa(00:00,00:30,01:00),rest(00:30),ft(02:00))', leadInMs: 5_000 } },
      { type: 'reps.set', body: { repId: 'burpees', exercise: 'Burpees' } },
      { type: 'timer.control', body: { timerId: 'main', action: 'start' } },
    ],
  },
  {
    title: 'How hard was it?',
    orders: () => [
      { type: 'timer.control', body: { timerId: 'main', action: 'stop' } },
      { type: 'prompt.open', body: { promptId: 'effort', kind: 'effort', question: 'How hard was the whole class?', seconds: 60 } },
    ],
  },
  {
    title: 'Cool-down',
    orders: () => [
      { type: 'board.clear', body: { part: 'reps', item: 'burpees' } },
      { type: 'timer.set', body: { timerId: 'main', label: 'Cool-down', workout: 'amrap(02:00)' } },
      { type: 'timer.control', body: { timerId: 'main', action: 'start' } },
      { type: 'board.pin', body: { text: 'Thank you! Slow walk, deep breaths.' } },
    ],
  },
];

/** A bar under the coach's page that leads from step to step. */
export function guide(element, bar) {
  const said = bar.querySelector('.guided-step');
  const button = bar.querySelector('button');
  let next = 0;
  const show = (problem) => {
    const step = steps[next];
    said.textContent = problem ?? (step ? `Next: ${step.title}` : 'That was the class.');
    button.disabled = !step;
  };
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      for (const order of steps[next].orders()) {
        const answer = await element.client.board.order(order);
        // A question that has closed by itself need not be closed again.
        if (!answer.accepted && order.type !== 'prompt.close') return show(answer.detail);
      }
    } catch (problem) {
      return show(problem.message);
    }
    next++;
    show();
  });
  bar.hidden = false;
  document.body.classList.add('with-guide');
  show();
}
