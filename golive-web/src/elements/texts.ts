import type { BrowserProblemKind, ServerProblemKind } from '../client/error.js';
import type { Phase } from '../client/phase.js';
import type { BrowserFamily } from '../preflight/browser-family.js';
import type { MediaProblem } from '../preflight/media-problem.js';
import { defaultBoardTexts, type BoardTexts } from './board-texts.js';
import { defaultChatTexts, type ChatTexts } from './chat-texts.js';
import { defaultDeckTexts, type DeckTexts } from './deck-texts.js';
import { defaultEvidenceTexts, type EvidenceTexts } from './evidence-texts.js';

export interface Card {
  readonly title: string;
  readonly body: string;
}

/** Every word the components show or say. */
export interface Texts extends ChatTexts, BoardTexts, DeckTexts, EvidenceTexts {
  readonly coachPhases: Record<Phase, string>;
  readonly viewerPhases: Record<Phase, string>;
  readonly errors: Record<ServerProblemKind | BrowserProblemKind, Card>;
  readonly mediaProblems: Record<MediaProblem, Card>;
  readonly allowAgain: Record<BrowserFamily, readonly string[]>;
  readonly tryAgain: string;
  readonly live: string;
  readonly startsAt: (time: string) => string;
  readonly startsIn: (span: string) => string;
  readonly startsAnyMoment: string;
  readonly watching: (people: number) => string;
  readonly evidenceSoFar: string;
  readonly evidenceOf: Readonly<Record<'people' | 'effort' | 'checkIns', string>>;
  readonly evidenceFew: (count: number) => string;
  readonly evidenceMean: (mean: string, count: number) => string;
  readonly quality: Record<'excellent' | 'good' | 'poor' | 'lost' | 'unknown', string>;

  readonly allowTitle: string;
  readonly allowBody: string;
  readonly allow: string;
  readonly asking: string;
  readonly onlyYou: string;
  readonly camera: string;
  readonly microphone: string;
  readonly speaker: string;
  readonly unnamedDevice: (number: number) => string;
  readonly micLevel: string;
  readonly saySomething: string;
  readonly weHearYou: string;
  readonly yourPicture: string;
  readonly goLive: string;
  readonly seeAthleteView: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly copyThis: string;
  readonly resumeTitle: string;
  readonly resumeBody: string;
  readonly resume: string;

  readonly mute: string;
  readonly unmute: string;
  readonly cameraOff: string;
  readonly cameraOn: string;
  readonly turnCamera: string;
  readonly shareScreen: string;
  readonly stopSharing: string;
  readonly screenIsSeen: string;
  readonly youAreMuted: string;
  readonly yourCameraIsOff: string;
  readonly end: string;
  readonly endTitle: string;
  readonly endBody: string;
  readonly confirmEnd: string;
  readonly keepGoing: string;
  readonly ending: string;
  readonly endFailed: string;
  readonly controlFailed: string;
  readonly useThisDevice: string;

  readonly wellDone: string;
  readonly onAir: string;
  readonly attended: (people: number) => string;
  readonly mostAtOnce: string;
  readonly whoWasThere: string;
  readonly counting: string;
  readonly leaving: (people: number) => string;
  readonly everyoneHasLeft: string;
  readonly stillConnected: (people: number) => string;
  readonly countFailed: string;
  readonly countAgain: string;
  readonly nobodyCame: string;
  readonly aParticipant: string;
  readonly minutes: (minutes: number) => string;
  readonly seconds: (seconds: number) => string;
  readonly minutesBetween: (least: number, most: number) => string;
  readonly twoFigures: string;
  readonly fromTheStart: string;
  readonly joinedLate: (span: string) => string;
  readonly cameBack: (times: number) => string;
  readonly leftEarly: (span: string) => string;
  readonly toTheEnd: string;
  readonly stillHere: string;
  readonly timesUnknown: string;

  readonly tapForSound: string;
  readonly muteSound: string;
  readonly unmuteSound: string;
  readonly volume: string;
  readonly pictureInPicture: string;
  readonly fullscreen: string;
  readonly leaveFullscreen: string;
  readonly fillScreen: string;
  readonly showWhole: string;
  readonly cameraPaused: Card;
  readonly coachMuted: string;
  readonly previewBadge: string;
  readonly coachBeside: string;
  readonly recordingBadge: string;
  readonly recordingOn: string;
  readonly youAreIn: string;
  readonly video: string;
}

const people = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const defaultTexts: Texts = {
  ...defaultChatTexts,
  ...defaultBoardTexts,
  ...defaultDeckTexts,
  ...defaultEvidenceTexts,
  coachPhases: {
    idle: '',
    loading: 'Getting things ready',
    ready: 'Ready when you are',
    starting: 'Going live',
    waiting: '',
    live: 'You are live',
    interrupted: '',
    reconnecting: 'Reconnecting. Stay on this page.',
    elsewhere: 'Your class is open on another device',
    ended: 'That’s a wrap',
    failed: 'Something is in the way',
  },
  viewerPhases: {
    idle: '',
    loading: 'Connecting',
    ready: '',
    starting: '',
    waiting: 'Your coach isn’t live yet',
    live: 'Your coach is live',
    interrupted: 'Your coach will be right back',
    reconnecting: 'Reconnecting. Stay on this page.',
    elsewhere: 'You’re watching on another device',
    ended: 'That’s it for today',
    failed: 'Something is in the way',
  },
  errors: {
    'sign-in-required': { title: 'Please sign in', body: 'Sign in again, then come back to this page.' },
    'pass-not-valid': { title: 'This page has been open a while', body: 'Try again and we’ll let you back in.' },
    'participant-refused': { title: 'This session isn’t open to you', body: 'If that’s a surprise, ask your coach.' },
    'not-allowed': { title: 'This page is for the coach', body: 'Use the link your coach sent you to watch.' },
    'session-unknown': { title: 'We can’t find this session', body: 'Check the link, or ask your coach for a new one.' },
    'session-ended': { title: 'That’s it for today', body: 'This session is over.' },
    'request-not-valid': { title: 'This link isn’t complete', body: 'Ask your coach for a new one.' },
    'livekit-unavailable': { title: 'The video service isn’t answering', body: 'It usually comes back in a moment.' },
    'livekit-refused': { title: 'The video service said no', body: 'Someone from the team needs to take a look.' },
    offline: { title: 'No internet right now', body: 'We’ll carry on as soon as you’re back online.' },
    'connection-failed': { title: 'The video service isn’t reachable', body: 'Try again in a moment. If that doesn’t help, try another network: some block video.' },
    removed: { title: 'You’ve left this session', body: 'The session’s team closed your connection.' },
    'not-supported': { title: 'This browser can’t play live video', body: 'A current Chrome, Safari or Firefox can.' },
    unexpected: { title: 'Something went wrong', body: 'It’s not you. Try again in a moment.' },
  },
  mediaProblems: {
    blocked: { title: 'The camera or microphone is blocked', body: 'Your browser needs your OK before it can show your picture.' },
    'no-camera': { title: 'We can’t find a camera', body: 'Plug one in, or open a laptop lid that covers it. Then try again.' },
    'no-microphone': { title: 'We can’t find a microphone', body: 'Plug one in or connect your headset. Then try again.' },
    busy: { title: 'Another app is using the camera or microphone', body: 'Close other calls and tabs that use it. Then try again.' },
    insecure: { title: 'This page needs a secure address', body: 'Browsers share the camera only with addresses that begin with https.' },
    unsupported: { title: 'This browser can’t send live video', body: 'A current Chrome, Safari or Firefox can.' },
    unexpected: { title: 'The camera didn’t start', body: 'Unplug it and plug it in again, or restart the browser. Then try again.' },
  },
  allowAgain: {
    chrome: ['Choose the icon to the left of the address.', 'Switch on Camera and Microphone.', 'Come back here and try again.'],
    safari: ['Open the Safari menu, then Settings for this website.', 'Set Camera and Microphone to Allow.', 'Come back here and try again.'],
    ios: ['Choose the page button beside the address, then Website Settings.', 'Set Camera and Microphone to Allow.', 'Come back here and try again.'],
    firefox: ['Choose the crossed-out camera beside the address.', 'Remove the block on Camera and Microphone.', 'Come back here and try again.'],
    other: ['Open your browser’s settings for this website.', 'Allow Camera and Microphone.', 'Come back here and try again.'],
  },
  tryAgain: 'Try again',
  live: 'Live',
  startsAt: (time) => `Starts at ${time}`,
  startsIn: (span) => `in ${span}`,
  startsAnyMoment: 'Any moment now',
  evidenceSoFar: 'The class so far',
  evidenceOf: { people: 'Been here', effort: 'Effort', checkIns: 'Check-ins' },
  evidenceFew: (count) => `${count} rated`,
  evidenceMean: (mean, count) => `${mean} of 10 · ${count} rated`,
  watching: (count) => `${count} ${people(count, 'person', 'people')} watching`,
  quality: {
    excellent: 'Connection is great',
    good: 'Connection is good',
    poor: 'Connection is weak',
    lost: 'Connection is lost',
    unknown: 'Checking the connection',
  },

  allowTitle: 'Let’s get you camera-ready',
  allowBody: 'Your browser will ask for the camera and microphone. Only you see and hear this until you go live.',
  allow: 'Turn on camera and mic',
  asking: 'Choose “Allow” in your browser’s question.',
  onlyYou: 'Only you can see this',
  camera: 'Camera',
  microphone: 'Microphone',
  speaker: 'Speaker',
  unnamedDevice: (number) => `Device ${number}`,
  micLevel: 'Microphone level',
  saySomething: 'Say something to test your mic',
  weHearYou: 'We hear you',
  yourPicture: 'Your picture',
  goLive: 'Go live',
  seeAthleteView: 'See athlete view',
  copyLink: 'Copy join link',
  linkCopied: 'Link copied',
  copyThis: 'Copy this link',
  resumeTitle: 'Your class is still live',
  resumeBody: 'Your athletes are waiting. One tap and you’re back.',
  resume: 'Resume class',

  mute: 'Mute microphone',
  unmute: 'Unmute microphone',
  cameraOff: 'Turn camera off',
  cameraOn: 'Turn camera on',
  turnCamera: 'Switch camera',
  shareScreen: 'Share screen',
  stopSharing: 'Stop sharing your screen',
  screenIsSeen: 'Everyone sees your screen',
  youAreMuted: 'You’re muted',
  yourCameraIsOff: 'Your camera is off',
  end: 'End',
  endTitle: 'End the class for everyone?',
  endBody: 'Your camera and microphone switch off, and everyone sees that the class is over.',
  confirmEnd: 'End class',
  keepGoing: 'Keep going',
  ending: 'Ending…',
  endFailed: 'That didn’t go through. Try again.',
  controlFailed: 'That didn’t work. Try once more.',
  useThisDevice: 'Use this device',

  wellDone: 'Nice work.',
  onAir: 'on air',
  attended: () => 'attended',
  mostAtOnce: 'most at once',
  whoWasThere: 'Who was there',
  counting: 'Counting…',
  leaving: (count) => `${count} ${people(count, 'person is', 'people are')} still leaving`,
  everyoneHasLeft: 'Everyone has left',
  stillConnected: (count) => `${count} still connected`,
  countFailed: 'Counting didn’t work',
  countAgain: 'Count again',
  nobodyCame: 'Nobody joined this time. It happens to every coach, and the next class is a new chance.',
  aParticipant: 'A participant',
  minutes: (minutes) => `${minutes} min`,
  seconds: (seconds) => `${seconds} sec`,
  minutesBetween: (least, most) => `${least}–${most} min`,
  twoFigures: 'Where two figures are shown, the connection was lost and the truth lies between.',
  fromTheStart: 'there from the start',
  joinedLate: (span) => `joined ${span} after the start`,
  cameBack: (times) => (times === 1 ? 'left and came back' : `left and came back ${times} times`),
  leftEarly: (span) => `left ${span} before the end`,
  toTheEnd: 'stayed to the end',
  stillHere: 'still connected',
  timesUnknown: 'we can’t tell when',

  tapForSound: 'Tap for sound',
  muteSound: 'Mute',
  unmuteSound: 'Unmute',
  volume: 'Volume',
  pictureInPicture: 'Picture in picture',
  fullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
  fillScreen: 'Fill the screen',
  showWhole: 'Show the whole picture',
  cameraPaused: { title: 'Your coach’s camera is off', body: 'You can still listen.' },
  coachMuted: 'Your coach is muted',
  coachBeside: 'Your coach',
  recordingBadge: 'REC',
  recordingOn: 'This session is being recorded',
  previewBadge: 'Preview – athletes can’t see you',
  youAreIn: 'You’re in. This page starts by itself.',
  video: 'Live video of your coach',
};

let current: Texts = defaultTexts;

/** Replaces texts for every component that is created later. */
export function setTexts(partial: Partial<Texts>): void {
  current = { ...current, ...partial };
}

export function currentTexts(): Texts {
  return current;
}
