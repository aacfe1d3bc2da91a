import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveClient } from '../../client/client.js';
import type { Asked, CheckInForm, Consent, ConsentState } from '../../evidence/consent-state.js';
import type { EvidenceSheet, GoLiveEvidenceElement } from '../golive-evidence.js';
import { icons } from '../icons.js';
import { whenClosed } from './modal.js';
import { chip } from './sheet.js';

/** A native modal dialog: it holds the focus and Escape closes it. */
export function evidenceSheet(element: GoLiveEvidenceElement, client: GoLiveClient, sheet: EvidenceSheet): TemplateResult {
  const { texts, failure } = element;
  const outside = (event: Event) => {
    if (event.target === event.currentTarget) element.close();
  };
  const view = client.evidence.view.value;
  return html`<dialog part="evidence-sheet" aria-labelledby="sheet-title" @close=${whenClosed(element.close)} @click=${outside}>
    <div class="sheet">
      ${!view || sheet.type === 'data' ? dataView(element, client, view) : sheet.type === 'check-in' ? checkInView(element, client, sheet.form) : rateView(element, client, view)}
      ${failure ? html`<p class="failed" part="evidence-failed" role="alert">${failure}</p>` : nothing}
      <button class="shut" part="evidence-close" type="button" aria-label=${texts.close} title=${texts.close} @click=${element.close}>${icons.close}</button>
    </div>
  </dialog>`;
}

function dataView(element: GoLiveEvidenceElement, client: GoLiveClient, view: ConsentState | undefined): TemplateResult {
  const { texts } = element;
  const some = view?.consents.some(({ agreed }) => agreed) === true;
  return html`<h2 id="sheet-title" tabindex="-1">${some ? texts.myData : texts.mayWeKeep}</h2>
    ${view
      ? html`<p>${texts.nothingWithout}</p>
          ${view.consents.map((consent) => consentView(element, client, consent))} ${some ? asks(element, client, view) : nothing}
          <button part="evidence-later" type="button" @click=${element.close}>${some ? texts.done : texts.notNow}</button>`
      : html`<p role="status"><span class="spinner" aria-hidden="true"></span></p>`}`;
}

function consentView(element: GoLiveEvidenceElement, client: GoLiveClient, { purpose, agreed, title, text }: Consent): TemplateResult {
  const { texts } = element;
  const { evidence } = client;
  // One button, so that the focus stays where it is.
  const act = () => void element.run(() => (agreed ? evidence.withdraw(purpose) : evidence.agree(purpose)));
  return html`<section class="consent ${agreed ? 'agreed' : ''}" part="consent consent-${purpose}" aria-labelledby="consent-${purpose}">
    <h3 id="consent-${purpose}">${title}</h3>
    <p>${text}</p>
    <div class="ways">
      <span role="status">${agreed ? html`${icons.check}${texts.agreed}` : nothing}</span>
      <button class=${agreed ? '' : 'yes'} part=${agreed ? 'consent-withdraw' : 'consent-agree'} type="button" aria-label=${agreed ? texts.takeBackWhat(title) : texts.agreeTo(title)} @click=${act}>${agreed ? texts.takeBack : texts.agree}</button>
    </div>
  </section>`;
}

/** What there is to say for somebody who has agreed to it. */
function asks(element: GoLiveEvidenceElement, client: GoLiveClient, { checkIns }: ConsentState): TemplateResult {
  const { texts, phase } = element;
  const { evidence } = client;
  const rates = evidence.agreed('effort') && phase !== 'waiting';
  return html`<div class="choices">
    ${rates ? html`<button part="evidence-rate" type="button" @click=${() => element.show({ type: 'rate' })}>${icons.star}${texts.rateClass}</button>` : nothing}
    ${evidence.agreed('wellbeing')
      ? checkIns.map((form) => html`<button part="evidence-check-in" type="button" @click=${() => element.show({ type: 'check-in', form })}>${icons.pen}${nameOf(element, form)}</button>`)
      : nothing}
  </div>`;
}

function nameOf({ texts }: GoLiveEvidenceElement, { id }: CheckInForm): string {
  return texts.checkIns[id] ?? id;
}

function rateView(element: GoLiveEvidenceElement, client: GoLiveClient, { effort }: ConsentState): TemplateResult {
  const { texts, busy, kept, rating } = element;
  if (kept) return thanks(element, texts.rateClass);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (rating !== undefined) void element.run(() => client.evidence.rate(rating));
  };
  return html`<h2 id="sheet-title" tabindex="-1">${effort.question}</h2>
    <form part="rate-form" @submit=${submit}>
      <fieldset class="ratings">
        <legend class="spoken">${effort.question}</legend>
        ${effort.anchors.map(
          (anchor, value) => html`<label class="rating r${value}"><input part="rate-option" type="radio" name="rpe" value=${value} .checked=${rating === value} @change=${() => (element.rating = value)} /><span><b>${value}</b>${anchor}</span></label>`,
        )}
      </fieldset>
      ${sends(element, busy || rating === undefined)}
    </form>`;
}

function checkInView(element: GoLiveEvidenceElement, client: GoLiveClient, form: CheckInForm): TemplateResult {
  const { texts, busy, kept } = element;
  const name = nameOf(element, form);
  if (kept) return thanks(element, name);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const answers = answersIn(new FormData(event.target as HTMLFormElement), form.questions);
    if (Object.keys(answers).length > 0) void element.run(() => client.evidence.checkIn(answers));
    else element.failure = texts.answerSome;
  };
  return html`<h2 id="sheet-title" tabindex="-1">${name}</h2>
    <p>${form.introduction ?? texts.answerSome}</p>
    <form part="check-in-form" @submit=${submit}>
      ${form.questions.map(question)}
      <p class="small">${texts.checkInAbout(form.source)}</p>
      ${sends(element, busy)}
    </form>`;
}

/** What was answered; what was left out is left out. */
export function answersIn(data: FormData, questions: readonly Asked[]): Record<string, number | string> {
  const answers: Record<string, number | string> = {};
  for (const { key, kind } of questions) {
    const given = String(data.get(key) ?? '').trim();
    if (given !== '') answers[key] = kind === 'scale' ? Number(given) : given;
  }
  return answers;
}

function question(asked: Asked): TemplateResult {
  const { key, text } = asked;
  switch (asked.kind) {
    case 'scale':
      return html`<fieldset class="scale" part="check-in-question">
        <legend>${text}</legend>
        ${Array.from({ length: asked.highest - asked.lowest + 1 }, (_, index) => chip(key, String(asked.lowest + index), String(asked.lowest + index), false))}
        <p class="ends"><span>${asked.lowest}: ${asked.lowestLabel}</span><span>${asked.highest}: ${asked.highestLabel}</span></p>
      </fieldset>`;
    case 'choice':
      return html`<fieldset part="check-in-question"><legend>${text}</legend>${asked.choices.map((choice) => chip(key, choice.key, choice.label, false))}</fieldset>`;
    case 'text':
      return html`<label class="words" part="check-in-question"><span>${text}</span><textarea name=${key} maxlength="500" rows="3"></textarea></label>`;
  }
}

function sends(element: GoLiveEvidenceElement, disabled: boolean): TemplateResult {
  const { texts } = element;
  return html`<div class="sends">
    <button part="evidence-back" type="button" @click=${() => element.show({ type: 'data' })}>${texts.backToData}</button>
    <button class="primary" part="evidence-send" type="submit" ?disabled=${disabled}>${texts.send}</button>
  </div>`;
}

function thanks(element: GoLiveEvidenceElement, title: string): TemplateResult {
  const { texts } = element;
  return html`<h2 id="sheet-title" tabindex="-1">${title}</h2>
    <p class="kept" part="evidence-kept" role="status">${icons.check}${texts.kept}</p>
    <div class="sends">
      <button part="evidence-back" type="button" @click=${() => element.show({ type: 'data' })}>${texts.myData}</button>
      <button class="primary" part="evidence-done" type="button" @click=${element.close}>${texts.done}</button>
    </div>`;
}
