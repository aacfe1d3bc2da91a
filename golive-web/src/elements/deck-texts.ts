import type { Metric, PresetName, PromptKind, Rule } from './deck-drafts.js';
import type { Control } from './deck-orders.js';

export type DeckTab = 'timer' | 'reps' | 'ask' | 'show' | 'points';

export interface ReadyQuestion {
  readonly question: string;
  readonly options: readonly string[];
  /** Which option is right, from 0; for a quiz. */
  readonly correct?: number;
}

/** Every word of the coach's deck. */
export interface DeckTexts {
  readonly deck: string;
  readonly openDeck: string;
  readonly closeDeck: string;
  readonly deckTabs: Readonly<Record<DeckTab, string>>;
  readonly seePreview: string;
  readonly athletesSee: string;
  readonly takeOff: string;
  readonly takeOffWhat: (what: string) => string;
  readonly onTheBoard: string;

  readonly newTimer: string;
  readonly noTimer: string;
  readonly presets: Readonly<Record<PresetName, string>>;
  readonly presetAbout: Readonly<Record<Exclude<PresetName, ''>, string>>;
  readonly ownWorkout: string;
  readonly workout: string;
  readonly workoutHere: string;
  readonly workoutHelp: string;
  readonly timerName: string;
  readonly leadIn: string;
  readonly noLeadIn: string;
  readonly anotherTimer: string;
  readonly startNow: string;
  readonly setUp: string;
  readonly startsTogether: string;
  readonly controls: Readonly<Record<Control, string>>;
  readonly addSeconds: (seconds: number) => string;
  readonly controlAloud: (what: string, timer: string) => string;

  readonly newCounter: string;
  readonly exercise: string;
  readonly exercises: readonly string[];
  readonly targetEach: string;
  readonly asMany: string;
  readonly putCounter: string;
  readonly countedBy: (total: number, people: number) => string;

  readonly askClass: string;
  readonly promptKinds: Readonly<Record<PromptKind, string>>;
  readonly readyQuestions: Readonly<Record<PromptKind, readonly ReadyQuestion[]>>;
  readonly questionHere: string;
  readonly option: (number: number) => string;
  readonly addOption: string;
  readonly dropOption: (number: number) => string;
  readonly isRight: (number: number) => string;
  readonly openFor: string;
  readonly untilClosed: string;
  readonly ask: string;
  readonly closeQuestion: string;
  readonly takesAnswers: string;

  readonly noteForAll: string;
  readonly noteText: string;
  readonly noteHere: string;
  readonly putNote: string;
  readonly spotlight: string;
  readonly shownLarge: string;
  readonly yourScreen: string;
  readonly demoVideo: string;
  readonly videoAddress: string;
  readonly videoHelp: string;
  readonly videoTitle: string;
  readonly loopVideo: string;
  readonly showVideo: string;

  readonly metrics: Readonly<Record<Metric, string>>;
  readonly metricTitles: Readonly<Record<Metric, string>>;
  readonly whatCounts: string;
  readonly allCounters: string;
  readonly boardTitle: string;
  readonly placesShown: string;
  readonly groups: string;
  readonly groupsHelp: string;
  readonly showLeaderboard: string;
  readonly onlyWhoJoins: string;
  readonly pointsByThemselves: string;
  readonly rules: Readonly<Record<Rule, string>>;
  readonly giveRules: string;
  readonly stopRules: string;
  readonly awardSomebody: string;
  readonly person: string;
  readonly choosePerson: string;
  readonly nobodyHere: string;
  readonly pointsField: string;
  readonly reasonField: string;
  readonly praise: readonly string[];
  readonly award: string;
  readonly awardIsSeen: string;
  readonly awardDone: string;
  readonly scoreField: string;
  readonly giveScore: string;
  readonly peopleFailed: string;
}

export const defaultDeckTexts: DeckTexts = {
  deck: 'Training',
  openDeck: 'Open training controls',
  closeDeck: 'Close training controls',
  deckTabs: { timer: 'Timer', reps: 'Reps', ask: 'Ask', show: 'Show', points: 'Points' },
  seePreview: 'What athletes see',
  athletesSee: 'As athletes see it',
  takeOff: 'Take off',
  takeOffWhat: (what) => `Take off: ${what}`,
  onTheBoard: 'On screen now',

  newTimer: 'New timer',
  noTimer: 'Start a timer',
  presets: { tabata: 'Tabata', 'emom-10': 'EMOM 10', 'amrap-12': 'AMRAP 12', 'for-time-20': 'For time', 'wave-starts': 'Wave starts', '': 'Paste a workout' },
  presetAbout: {
    tabata: '8 rounds of 20 s work, 10 s rest',
    'emom-10': 'Every minute on the minute, 10 times',
    'amrap-12': 'As many rounds as possible in 12 minutes',
    'for-time-20': 'As fast as you can, 20 minutes at most',
    'wave-starts': '4 waves, two minutes apart',
  },
  ownWorkout: 'Workout',
  workout: 'Workout text',
  workoutHere: 'mix(emom(01:00,10),rest(00:30),ft(05:00))',
  workoutHelp: 'tabata(00:20,00:10,8) · emom(01:00,10) · amrap(12:00) · ft(20:00) · rest(00:30) · mix(…)',
  timerName: 'Name on screen',
  leadIn: 'Get ready',
  noLeadIn: 'None',
  anotherTimer: 'Keep the timer that is there',
  startNow: 'Start',
  setUp: 'Set up only',
  startsTogether: 'Starts on every screen in the same second.',
  controls: { start: 'Start', pause: 'Pause', resume: 'Go on', skip: 'Skip', back: 'Back', stop: 'Stop' },
  addSeconds: (seconds) => `+${seconds} s`,
  controlAloud: (what, timer) => `${what}: ${timer}`,

  newCounter: 'New counter',
  exercise: 'Exercise',
  exercises: ['Squats', 'Push-ups', 'Burpees', 'Lunges', 'Sit-ups'],
  targetEach: 'Target for each person',
  asMany: 'As many as they can',
  putCounter: 'Count this',
  countedBy: (total, people) => `${total.toLocaleString()} by ${people} ${people === 1 ? 'person' : 'people'}`,

  askClass: 'Ask the class',
  promptKinds: { effort: 'Effort', 'check-in': 'Check-in', poll: 'Poll', quiz: 'Quiz' },
  readyQuestions: {
    effort: [
      { question: 'How hard was that?', options: [] },
      { question: 'How hard was the whole class?', options: [] },
    ],
    'check-in': [
      { question: 'How are you today?', options: ['Fresh', 'Fine', 'Tired', 'Something hurts'] },
      { question: 'How does it feel right now?', options: ['Strong', 'Good', 'Hard', 'Too much'] },
    ],
    poll: [
      { question: 'What next?', options: ['Core', 'Legs', 'Arms'] },
      { question: 'One more round?', options: ['Yes', 'Not today'] },
    ],
    quiz: [{ question: 'Where should you feel a squat most?', options: ['Glutes and thighs', 'Lower back', 'Knees'], correct: 0 }],
  },
  questionHere: 'Your question',
  option: (number) => `Answer ${number}`,
  addOption: 'Another answer',
  dropOption: (number) => `Remove answer ${number}`,
  isRight: (number) => `Answer ${number} is right`,
  openFor: 'Open for',
  untilClosed: 'Until I close it',
  ask: 'Ask',
  closeQuestion: 'Close and show results',
  takesAnswers: 'Open',

  noteForAll: 'Note on screen',
  noteText: 'What it says',
  noteHere: 'Bring a towel',
  putNote: 'Pin it',
  spotlight: 'Spotlight',
  shownLarge: 'Large on every screen',
  yourScreen: 'Your screen',
  demoVideo: 'Demo video',
  videoAddress: 'Address of the video',
  videoHelp: 'Plays without sound, at the same place on every screen.',
  videoTitle: 'What it shows',
  loopVideo: 'Again and again',
  showVideo: 'Show it',

  metrics: { reps: 'Reps', xp: 'Points', minutes: 'Minutes', score: 'Your score' },
  metricTitles: { reps: 'Most reps', xp: 'Most points', minutes: 'Most minutes', score: 'Best score' },
  whatCounts: 'What counts',
  allCounters: 'All counters',
  boardTitle: 'Title',
  placesShown: 'Places shown',
  groups: 'Groups, if any',
  groupsHelp: 'Two to four, with commas: Beginners, Advanced',
  showLeaderboard: 'Show leaderboard',
  onlyWhoJoins: 'Only those who join in are on it.',
  pointsByThemselves: 'Points for training',
  rules: { perMinute: 'Each minute here', perTenReps: 'Ten reps', perAnswer: 'An answer', perCorrect: 'More if it’s right', perStreak: 'More for the next in a row' },
  giveRules: 'Give these points',
  stopRules: 'Stop giving points',
  awardSomebody: 'Award points',
  person: 'To whom',
  choosePerson: 'Choose somebody',
  nobodyHere: 'Nobody is here yet.',
  pointsField: 'Points',
  reasonField: 'What for',
  praise: ['Perfect form', 'Great effort', 'Never gave up'],
  award: 'Award',
  awardIsSeen: 'Everyone sees the name, the points and the reason.',
  awardDone: 'Given.',
  scoreField: 'Score',
  giveScore: 'Set score',
  peopleFailed: 'We can’t read who is here right now.',
};
