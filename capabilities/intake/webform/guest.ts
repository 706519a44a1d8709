// The web form: one question a page, in Dutch and English, without script. What was typed travels along in the page and is kept nowhere.
import { m } from '#texts'
import { idFrom } from '../../../core/kit/id.ts'
import type { Shown } from '../../../platform/guest/frame.ts'
import { type Html, html } from '../../../platform/guest/html.ts'
import type { GuestPage, Visit } from '../../../platform/guest/pages.ts'
import * as parts from '../../../platform/guest/parts.ts'
import type { Language } from '../../../platform/i18n/rules.ts'
import { agreements } from '../referrer/model.ts'
import { openWebForm, sendWebRequest } from './api.ts'
import { most } from './model.ts'
import {
  type Fault,
  type Field,
  faultsIn,
  fields,
  firstFault,
  looksAutomatic,
  mayStand,
  type Question,
  questions,
  type Step,
  stepAfter,
  stepBefore,
  stepsOf,
  type Typed,
  toWebRequest,
} from './rules.ts'

/** What the form knows while it is on its way. */
interface State {
  typed: Typed
  step: Step
  language: Language
  organisation: string
  token: string
  faults: readonly Fault[]
  /** Said above the answers: look once more, or wait. */
  notice?: string
}

function typedIn(form: Visit['form']): Typed {
  const read = (field: Field) => form?.get(field) ?? ''
  return Object.fromEntries(fields.map((field) => [field, mayStand(field, read(field)) ? read(field) : ''])) as unknown as Typed
}

const isStep = (text: string | undefined): text is Step =>
  text === 'check' || (text !== undefined && Object.hasOwn(questions, text))

/** The words of a field: for oneself, or about someone else. */
function labelOf(field: Exclude<Field, Chosen>, { typed, language }: State): string {
  const at = { locale: language }
  const other = typed.who !== 'self'
  if (other && (field === 'given' || field === 'family' || field === 'phone' || field === 'email' || field === 'street'))
    return m[`intake.form.${field}.other`]({}, at)
  return m[`intake.form.${field}`]({}, at)
}

function questionOf(step: Question, { typed, language }: State): string {
  const at = { locale: language }
  const other = typed.who !== 'self'
  if (step === 'who' || step === 'knows' || step === 'asker' || step === 'work' || step === 'hear')
    return m[`intake.form.ask.${step}`]({}, at)
  return other ? m[`intake.form.ask.${step}.other`]({}, at) : m[`intake.form.ask.${step}`]({}, at)
}

const answers = {
  who: ['self', 'near', 'partner'],
  knows: ['yes', 'no', 'unknown'],
  safeNow: ['yes', 'no', 'unknown'],
  agreed: agreements,
} as const
type Chosen = keyof typeof answers

function answerWords(field: Chosen, value: string, language: Language): string {
  const at = { locale: language }
  if (field === 'who') return m[`intake.form.who.${value as 'self'}`]({}, at)
  if (field === 'knows') return m[`intake.form.knows.${value as 'yes'}`]({}, at)
  if (field === 'agreed') return m[`intake.form.hear.${value as 'yes'}`]({}, at)
  return m[`intake.form.safe.${value as 'yes'}`]({}, at)
}

const isChosen = (field: Field): field is Chosen => field in answers

function sentenceOf({ word }: Fault, language: Language): string {
  return m[`intake.form.fault.${word}`]({}, { locale: language })
}

function fieldOf(field: Field, state: State): Html {
  const { typed, language, faults } = state
  const fault = faults.find((one) => one.field === field)
  const given = { name: field, value: typed[field], fault: fault && sentenceOf(fault, language) }
  if (isChosen(field)) {
    const choices = answers[field].map((value) => ({ value, label: answerWords(field, value, language) }))
    const step = field === 'safeNow' ? 'safe' : field === 'agreed' ? 'hear' : field
    const hint = step === 'who' ? undefined : m[`intake.form.hint.${step}`]({}, { locale: language })
    return parts.choices({ ...given, question: questionOf(step, state), choices, hint })
  }
  const own = typed.who === 'self'
  const kinds = { ownWords: 'area', safeContact: 'area', phone: 'tel', email: 'email' } as const
  const known = own ? { given: 'given-name', family: 'family-name', phone: 'tel', email: 'email', street: 'street-address' } : {}
  const hinted =
    field === 'ownWords' || field === 'family' || field === 'bornOn' || field === 'safeContact' || field === 'askerReach'
  return parts.textField({
    ...given,
    label: labelOf(field, state),
    most: field in most ? most[field as keyof typeof most] : 40,
    kind: kinds[field as keyof typeof kinds] ?? 'text',
    autocomplete: known[field as keyof typeof known] ?? 'off',
    hint: hinted ? m[`intake.form.hint.${field}`]({}, { locale: language }) : undefined,
  })
}

/** Where help is at once: with the question whether it is safe, and from then on for who says that it is not. */
function dangerAt(step: Step, { typed, language }: State): Html | null {
  const steps = stepsOf(typed)
  const told = typed.safeNow === 'no' && steps.indexOf(step) > steps.indexOf('safe')
  return step === 'safe' || told ? html`<p class="note">${m['intake.form.danger']({}, { locale: language })}</p>` : null
}

/** What stands above a question: where help is at once, and why we ask. */
function leadOf(step: Question, state: State): Html {
  const asks = step === 'asker' || step === 'reach' || step === 'born' || step === 'street' || step === 'careful'
  const why = asks ? html`<p class="soft">${m[`intake.form.why.${step}`]({}, { locale: state.language })}</p>` : null
  return html`${dangerAt(step, state)}${why}`
}

function buttonsOf(step: Step, { typed, language }: State): Html {
  const at = { locale: language }
  const on =
    step === 'check' ? parts.button('send', m['intake.form.send']({}, at)) : parts.button('next', m['intake.form.next']({}, at))
  const back = stepsOf(typed)[0] === step ? null : parts.button('back', m['intake.form.back']({}, at), 'plain')
  return html`<div class="form-buttons">${on}${back}</div>`
}

/** The form around a question; Enter goes on, since the first button is the one that does. */
function formOf(step: Step, state: State, inside: Html): Html {
  const { typed, token, language } = state
  const here: readonly Field[] = step === 'check' ? [] : questions[step]
  const along = Object.fromEntries(fields.filter((field) => !here.includes(field)).map((field) => [field, typed[field]]))
  return html`<form id="ask" class="form" method="post" action="?" novalidate autocomplete="on">${inside}${parts.honeypot(language)}${parts.carried(
    { ...along, step, token, language },
  )}${buttonsOf(step, state)}</form>`
}

function questionPage(step: Question, state: State): Shown {
  const { typed, language, organisation, faults } = state
  const steps = stepsOf(typed)
  const question = questionOf(step, state)
  const at = { locale: language }
  const counted = m['intake.form.count']({ nth: steps.indexOf(step) + 1, all: steps.length }, at)
  const heading = isChosen(questions[step][0]) ? null : html`<h1>${question}</h1>`
  const asked = questions[step].map((field) => fieldOf(field, state))
  const summary = parts.faultSummary(
    faults.map((fault) => ({ name: fault.field, sentence: sentenceOf(fault, language) })),
    language,
  )
  const body = html`${summary}<p class="soft">${counted}</p>${formOf(step, state, html`${heading}${leadOf(step, state)}${asked}`)}`
  return {
    title: faults.length > 0 ? m['guest.fault-title']({ title: question }, at) : question,
    organisation,
    body,
    form: 'ask',
    status: faults.length > 0 ? 422 : 200,
  }
}

function givenRow(step: Question, state: State): Html {
  const { typed, language } = state
  const shown = questions[step].map((field) =>
    isChosen(field) ? answerWords(field, typed[field], language) : typed[field].trim(),
  )
  const none = m['intake.form.not-given']({}, { locale: language })
  const change = m['intake.form.change']({}, { locale: language })
  const question = questionOf(step, state)
  return html`<div><dt>${question}</dt><dd>${shown.filter(Boolean).join(step === 'name' ? ' ' : '\n') || none}</dd><button class="button button-quiet list-button" name="go" value="to-${step}" aria-label="${change}: ${question}">${change}</button></div>`
}

function checkPage(state: State, status = 200): Shown {
  const { typed, language, organisation, notice } = state
  const at = { locale: language }
  const rows = stepsOf(typed).flatMap((step) => (step === 'check' ? [] : [givenRow(step, state)]))
  const inside = html`<h1>${m['intake.form.check']({}, at)}</h1>${notice ? html`<p class="note" role="alert">${notice}</p>` : null}${dangerAt('check', state)}
    <p>${m['intake.form.check.lead']({}, at)}</p><dl class="given">${rows}</dl><p class="soft">${m['intake.form.check.promise']({ organisation }, at)}</p>`
  return { title: m['intake.form.check']({}, at), organisation, body: formOf('check', state, inside), form: 'ask', status }
}

function page(state: State): Shown {
  return state.step === 'check' ? checkPage(state) : questionPage(state.step, state)
}

/** A page with nothing to fill in. */
function message(state: Pick<State, 'language' | 'organisation'>, given: { title: string; body: Html; status?: number }): Shown {
  const { title, body, status = 200 } = given
  return { title, organisation: state.organisation, status, body: html`<h1>${title}</h1>${body}` }
}

function welcomePage(state: State, welcome: string): Shown {
  const at = { locale: state.language }
  const title = m['intake.form.title']({}, at)
  const points = [m['intake.form.point.1']({}, at), m['intake.form.point.2']({}, at), m['intake.form.point.3']({}, at)]
  const start = html`<form id="ask" class="form" method="post" action="?">${parts.carried({ step: 'start', token: state.token, language: state.language })}<div class="form-buttons">${parts.button('next', m['intake.form.start']({}, at))}</div></form>`
  const body = html`<p>${welcome || m['intake.form.lead']({}, at)}</p><ul class="steps-list">${points.map((one) => html`<li>${one}</li>`)}</ul><p class="note">${m['intake.form.danger']({}, at)}</p>${start}`
  return message(state, { title, body })
}

function thanksPage(state: State): Shown {
  const at = { locale: state.language }
  const other = state.typed.who !== 'self'
  const told = other ? m['intake.form.thanks.other']({}, at) : m['intake.form.thanks.self']({}, at)
  const body = html`<p>${m['intake.form.thanks.read']({ organisation: state.organisation }, at)}</p><p>${told}</p><p class="note">${m['intake.form.danger']({}, at)}</p>`
  return message(state, { title: m['intake.form.thanks']({}, at), body })
}

/** A second id of the same form: the folder of what is sent. */
function folderOf(id: string): string {
  const bytes =
    id
      .replaceAll('-', '')
      .match(/../g)
      ?.map((pair) => Number.parseInt(pair, 16)) ?? []
  const moment = bytes.slice(0, 6).reduce((sum, byte) => sum * 256 + byte, 0)
  return idFrom(
    moment,
    Uint8Array.from(bytes.slice(6), (byte) => byte ^ 0xff),
  )
}

async function send(visit: Visit, state: State): Promise<Shown> {
  const at = { locale: state.language }
  const wrong = firstFault(state.typed, visit.today)
  if (wrong) return page({ ...state, step: wrong, faults: faultsIn(wrong, state.typed, visit.today) })
  const opened = visit.token.read(state.token)
  if (looksAutomatic({ seconds: opened?.seconds ?? null, website: visit.form?.get('website') ?? '' })) {
    const token = opened && opened.seconds < 60 ? state.token : visit.token.make()
    return checkPage({ ...state, token, notice: m['intake.form.once-more']({}, at) }, 422)
  }
  const id = opened?.id as string
  const request = toWebRequest(state.typed, visit.today, state.language)
  const done = await visit.ask(sendWebRequest, { ...request, id, folderId: folderOf(id) }, id)
  if (done.kind === 'given' || (done.kind === 'refused' && done.word === 'exists')) return thanksPage(state)
  if (done.kind === 'wait') {
    const notice = m['guest.wait']({ minutes: Math.ceil(done.seconds / 60) }, at)
    return checkPage({ ...state, notice }, 429)
  }
  return closedPage(state)
}

function closedPage(state: Pick<State, 'language' | 'organisation'>): Shown {
  const at = { locale: state.language }
  return message(state, {
    title: m['intake.form.closed']({}, at),
    body: html`<p>${m['intake.form.closed.lead']({}, at)}</p>`,
    status: 404,
  })
}

function moved(go: string, state: State, today: string): State {
  const { step } = state
  if (go === 'back') return { ...state, step: stepBefore(step, state.typed) }
  if (go.startsWith('to-') && isStep(go.slice(3))) return { ...state, step: go.slice(3) as Step }
  const faults = faultsIn(step, state.typed, today)
  return faults.length > 0 ? { ...state, faults } : { ...state, step: stepAfter(step, state.typed) }
}

async function answer(visit: Visit): Promise<Shown> {
  const go = visit.form?.get('go') ?? 'next'
  const { language } = visit
  const found = await visit.ask(openWebForm, {})
  const at = { locale: language }
  if (found.kind === 'wait') {
    const body = html`<p>${m['guest.wait']({ minutes: Math.ceil(found.seconds / 60) }, at)}</p>`
    return message({ language, organisation: '' }, { title: m['guest.wait.title']({}, at), body, status: 429 })
  }
  if (found.kind !== 'given') {
    const title = m['guest.nowhere.title']({}, at)
    return message({ language, organisation: '' }, { title, body: html`<p>${m['guest.nowhere']({}, at)}</p>`, status: 404 })
  }
  const { organisation, open, welcome } = found.value
  if (!open) return closedPage({ language, organisation })
  const token = visit.form?.get('token') ?? visit.token.make()
  const asked = visit.form?.get('step')
  const step = isStep(asked) ? asked : 'who'
  const state: State = { typed: typedIn(visit.form), step, language, organisation, token, faults: [] }
  if (visit.form === null) return welcomePage(state, welcome[language])
  if (asked === 'start') return go === 'next' ? page(state) : welcomePage(state, welcome[language])
  if (go.startsWith('language-')) return page(state)
  return go === 'send' ? send(visit, state) : page(moved(go, state, visit.today))
}

export const guestPages: readonly GuestPage[] = [{ path: '/vraag/:organisation', answer }]
