import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceGroup, LiveEvidence } from '../../client/live-evidence.js';
import type { Texts } from '../texts.js';

/** What the class comes to so far, for the coach; nothing until the server has told. */
export function liveEvidence(figures: LiveEvidence | undefined, texts: Texts): TemplateResult | typeof nothing {
  if (!figures) return nothing;
  const { people, effort, answers } = figures;
  const checkIns = Math.max(0, ...[...answers.values()].map((group) => group.count));
  return html`<dl class="pill evidence" part="evidence" aria-label=${texts.evidenceSoFar}>
    ${figure('evidence-people', texts.evidenceOf.people, String(people))}
    ${effort.count > 0 ? figure('evidence-effort', texts.evidenceOf.effort, spread(effort, texts)) : nothing}
    ${checkIns > 0 ? figure('evidence-check-ins', texts.evidenceOf.checkIns, String(checkIns)) : nothing}
  </dl>`;
}

function figure(part: string, what: string, value: string): TemplateResult {
  return html`<div part=${part}><dt>${what}</dt><dd>${value}</dd></div>`;
}

/** The mean where enough have answered, and always how many. */
function spread({ count, meanTenths }: EvidenceGroup, texts: Texts): string {
  return meanTenths === undefined ? texts.evidenceFew(count) : texts.evidenceMean((meanTenths / 10).toFixed(1), count);
}
