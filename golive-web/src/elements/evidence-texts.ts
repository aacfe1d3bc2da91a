/** The words around what people say of themselves. What they agree to, and what they are asked, comes from the server. */
export interface EvidenceTexts {
  readonly myData: string;
  readonly mayWeKeep: string;
  readonly nothingWithout: string;
  readonly agree: string;
  readonly agreeTo: (what: string) => string;
  readonly agreed: string;
  readonly takeBack: string;
  readonly takeBackWhat: (what: string) => string;
  readonly notNow: string;
  readonly done: string;
  readonly rateClass: string;
  readonly checkIns: Readonly<Record<string, string>>;
  readonly checkInAbout: (source: string) => string;
  readonly answerSome: string;
  readonly send: string;
  readonly kept: string;
  readonly backToData: string;
  readonly dataFailed: string;
}

export const defaultEvidenceTexts: EvidenceTexts = {
  myData: 'My data',
  mayWeKeep: 'What may we keep?',
  nothingWithout: 'You train just as well without. Nothing is kept unless you agree, and you can take it back here at any time.',
  agree: 'I agree',
  agreeTo: (what) => `I agree: ${what}`,
  agreed: 'You agreed',
  takeBack: 'Take back',
  takeBackWhat: (what) => `Take back: ${what}`,
  notNow: 'Not now',
  done: 'Done',
  rateClass: 'Rate the class',
  checkIns: { before: 'Before class', after: 'After class', ons4: 'How life is' },
  checkInAbout: (source) => `Questions: ${source}`,
  answerSome: 'Answer as many as you like.',
  send: 'Send',
  kept: 'Kept. Thank you.',
  backToData: 'Back',
  dataFailed: 'We can’t reach your data right now. Try again in a moment.',
};
