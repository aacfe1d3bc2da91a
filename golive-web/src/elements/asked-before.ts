import type { ConsentState } from '../evidence/consent-state.js';

const key = 'golive.consent-asked';

/** Remembers which wordings this browser has shown by itself: nobody is asked twice. Storage may be forbidden: then nobody is asked. */
export const askedBefore = {
  is(state: ConsentState): boolean {
    try {
      return localStorage.getItem(key) === wordings(state);
    } catch {
      return true;
    }
  },

  remember(state: ConsentState): void {
    try {
      localStorage.setItem(key, wordings(state));
    } catch {
      // Then `is` says yes as well.
    }
  },
};

function wordings({ consents }: ConsentState): string {
  return consents.map(({ purpose, version }) => `${purpose}=${version}`).join();
}
