import { boolean, list, number, optionalString, record, string } from '../client/fields.js';

/** Something that may be kept of a person, in the host's words. */
export interface Consent {
  readonly purpose: string;
  readonly agreed: boolean;
  readonly version: string;
  readonly title: string;
  readonly text: string;
}

export interface ScaleAsked {
  readonly kind: 'scale';
  readonly key: string;
  readonly text: string;
  readonly lowest: number;
  readonly highest: number;
  readonly lowestLabel: string;
  readonly highestLabel: string;
}

export interface ChoiceAsked {
  readonly kind: 'choice';
  readonly key: string;
  readonly text: string;
  readonly choices: readonly { readonly key: string; readonly label: string }[];
}

export interface TextAsked {
  readonly kind: 'text';
  readonly key: string;
  readonly text: string;
}

export type Asked = ScaleAsked | ChoiceAsked | TextAsked;

/** Questions that are asked together. */
export interface CheckInForm {
  readonly id: string;
  readonly version: string;
  /** Whose it is, as it is to be cited. */
  readonly source: string;
  readonly introduction: string | undefined;
  readonly questions: readonly Asked[];
}

/** What somebody may agree to, and what they are asked once they have. */
export interface ConsentState {
  readonly consents: readonly Consent[];
  /** Of `anchors` the one at `n` is in words what the rating `n` means. */
  readonly effort: { readonly question: string; readonly anchors: readonly string[] };
  readonly checkIns: readonly CheckInForm[];
}

/** What `GET /golive/consents` answers. A kind of question that this version does not know is left out. */
export function parseConsents(body: unknown): ConsentState {
  const fields = record(body, 'consents');
  const effort = record(fields['effort'], 'effort');
  return {
    consents: list(fields, 'consents').map((each) => {
      const consent = record(each, 'consent');
      return {
        purpose: string(consent, 'purpose'),
        agreed: boolean(consent, 'agreed'),
        version: string(consent, 'version'),
        title: string(consent, 'title'),
        text: string(consent, 'text'),
      };
    }),
    effort: { question: string(effort, 'question'), anchors: list(effort, 'anchors').map(String) },
    checkIns: list(fields, 'checkIns')
      .map((each) => {
        const form = record(each, 'check-in');
        return {
          id: string(form, 'id'),
          version: string(form, 'version'),
          source: string(form, 'source'),
          introduction: optionalString(form['introduction']),
          questions: list(form, 'questions').flatMap((question) => asked(record(question, 'question'))),
        };
      })
      .filter(({ questions }) => questions.length > 0),
  };
}

function asked(question: Record<string, unknown>): readonly Asked[] {
  const key = string(question, 'key');
  const text = string(question, 'text');
  switch (question['kind']) {
    case 'scale': {
      const [lowest, highest] = [number(question['lowest']), number(question['highest'])];
      if (lowest === undefined || highest === undefined || lowest >= highest || highest - lowest > 100) return [];
      return [{ kind: 'scale', key, text, lowest, highest, lowestLabel: string(question, 'lowestLabel'), highestLabel: string(question, 'highestLabel') }];
    }
    case 'choice': {
      const choices = list(question, 'choices').map((each) => {
        const choice = record(each, 'choice');
        return { key: string(choice, 'key'), label: string(choice, 'label') };
      });
      return [{ kind: 'choice', key, text, choices }];
    }
    case 'text':
      return [{ kind: 'text', key, text }];
    default:
      return [];
  }
}
