import type { FaceState } from './timer-face.js';

/** Every word that athletes see of the board. */
export interface BoardTexts {
  readonly training: string;
  readonly faces: Readonly<Record<FaceState, string>>;
  readonly roundOf: (round: number, rounds: number) => string;
  readonly roundAloud: (round: number, rounds: number) => string;
  readonly nextUp: (what: string, span: string) => string;
  readonly lastOne: string;

  readonly countOne: (exercise: string) => string;
  readonly countAloud: (count: number, target: number | undefined) => string;
  readonly ofTarget: (target: number) => string;
  readonly targetReached: string;
  readonly tapEach: string;
  readonly takeBack: string;
  readonly together: (total: number) => string;
  readonly everyoneTogether: string;
  readonly implausible: string;
  readonly counters: string;

  readonly leaderboard: string;
  readonly place: (rank: number) => string;
  readonly placeOf: (rank: number, of: number) => string;
  readonly metricUnit: Readonly<Record<'reps' | 'xp' | 'minutes' | 'score', (value: number) => string>>;
  readonly noPlacesYet: string;
  readonly joinIn: string;
  readonly joinBoard: string;
  readonly whoSeesIt: string;
  readonly yourName: string;
  readonly realName: (name: string) => string;
  readonly madeUpName: string;
  readonly yourGroup: string;
  readonly shownAs: (name: string) => string;
  readonly shownAsShort: (name: string) => string;
  readonly leaveBoard: string;
  readonly leaveMeans: string;

  readonly points: (points: number) => string;
  readonly yourPoints: string;
  readonly noPointsYet: string;
  readonly ownPoints: (points: number) => string;
  readonly awarded: (name: string, points: number) => string;

  readonly question: string;
  readonly openQuestion: string;
  readonly openResults: string;
  readonly later: string;
  readonly timeLeft: (span: string) => string;
  readonly closing: string;
  readonly mayChange: string;
  readonly thanks: string;
  readonly results: string;
  readonly answersOf: (answers: number) => string;
  readonly tooFew: string;
  readonly heldBack: string;
  readonly chosenBy: (count: number, percent: number) => string;
  readonly rightAnswer: string;
  readonly yourAnswer: string;
  readonly effortAnchors: readonly string[];
  readonly effortRow: (rating: number, anchor: string) => string;
  readonly between: (below: string, above: string) => string;

  readonly note: string;
  readonly demo: string;
  readonly screen: string;
  readonly larger: string;
  readonly smaller: string;
}

const ordinal = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const counted = (count: number, one: string, many: string) => `${count.toLocaleString()} ${count === 1 ? one : many}`;

export const defaultBoardTexts: BoardTexts = {
  training: 'Training',
  faces: {
    ready: 'Ready',
    soon: 'Starting',
    prep: 'Get ready',
    work: 'Work',
    rest: 'Rest',
    'long-rest': 'Long rest',
    paused: 'Paused',
    stopped: 'Stopped',
    done: 'Done',
  },
  roundOf: (round, rounds) => `${round} / ${rounds}`,
  roundAloud: (round, rounds) => `round ${round} of ${rounds}`,
  nextUp: (what, span) => `Next: ${what} ${span}`,
  lastOne: 'Last one',

  countOne: (exercise) => `Count one: ${exercise}`,
  countAloud: (count, target) => (target === undefined ? `${count}` : `${count} of ${target}`),
  ofTarget: (target) => `of ${target.toLocaleString()}`,
  targetReached: 'Done!',
  tapEach: 'Tap for each one',
  takeBack: 'Take one back',
  together: (total) => `${total.toLocaleString()} together`,
  everyoneTogether: 'everyone together',
  implausible: 'Faster than anyone can. It counts again in a while.',
  counters: 'What you count',

  leaderboard: 'Leaderboard',
  place: (rank) => `${rank}${endings[ordinal.select(rank)] ?? 'th'}`,
  placeOf: (rank, of) => `${rank}${endings[ordinal.select(rank)] ?? 'th'} of ${of}`,
  metricUnit: {
    reps: (value) => counted(value, 'rep', 'reps'),
    xp: (value) => `${value.toLocaleString()} XP`,
    minutes: (value) => `${value.toLocaleString()} min`,
    score: (value) => value.toLocaleString(),
  },
  noPlacesYet: 'Nobody is on it yet.',
  joinIn: 'Join in',
  joinBoard: 'Put me on the leaderboard',
  whoSeesIt: 'You’re on it only if you say so. Then everyone in this class sees the name you choose and what you reach. Leave whenever you like.',
  yourName: 'Shown as',
  realName: (name) => name || 'My name',
  madeUpName: 'A made-up name',
  yourGroup: 'Your group',
  shownAs: (name) => `Everyone in this class sees you as ${name}.`,
  shownAsShort: (name) => `You’re ${name}`,
  leaveBoard: 'Take me off',
  leaveMeans: 'Your name goes at once. What you count stays yours.',

  points: (points) => `${points.toLocaleString()} XP`,
  yourPoints: 'Your points',
  noPointsYet: 'Train along and they’ll come.',
  ownPoints: (points) => `+${points} XP`,
  awarded: (name, points) => `${name} +${points} XP`,

  question: 'Your coach asks',
  openQuestion: 'Answer',
  openResults: 'Results',
  later: 'Not now',
  timeLeft: (span) => `${span} left`,
  closing: 'Time’s up',
  mayChange: 'Got it. You can change it until it closes.',
  thanks: 'Thanks for answering.',
  results: 'Results',
  answersOf: (answers) => counted(answers, 'answer', 'answers'),
  tooFew: 'Too few have answered to show what they said.',
  heldBack: 'held back: too few',
  chosenBy: (count, percent) => `${count} · ${percent}%`,
  rightAnswer: 'Right answer',
  yourAnswer: 'You',
  effortAnchors: [
    'Nothing at all', 'Very easy', 'Easy', 'Moderate', 'Somewhat hard', 'Hard', '', 'Very hard', '', '', 'As hard as it gets',
  ],
  effortRow: (rating, anchor) => [rating, anchor].filter((part) => part !== '').join(' · '),
  between: (below, above) => `between “${below}” and “${above}”`,

  note: 'Note from your coach',
  demo: 'Demo',
  screen: 'Your coach’s screen',
  larger: 'Show larger',
  smaller: 'Show smaller',
};
