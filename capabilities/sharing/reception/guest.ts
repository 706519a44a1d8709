// The pages of a receiver without account: open a referral with the code behind the # of its link, read it, and answer.
import { m } from '#texts'
import type { Given } from '../../../core/kit/operation.ts'
import type { Shown } from '../../../platform/guest/frame.ts'
import { type Html, html } from '../../../platform/guest/html.ts'
import type { GuestPage, Visit } from '../../../platform/guest/pages.ts'
import * as parts from '../../../platform/guest/parts.ts'
import type { Language } from '../../../platform/i18n/rules.ts'
import { lineGroups, type Sheet } from '../disclosure/model.ts'
import { allowedWords, dayIn } from '../door.ts'
import { type Answer, answer as answerShape } from '../referral/model.ts'
import { answerReferral, readReferral, receiveReferral } from './api.ts'

type Read = Given<typeof readReferral>

/** What a page knows of its visitor. */
interface At {
  language: Language
  secret: string
  token: string
}

interface Fault {
  name: 'answer' | 'note' | 'saidBy'
  sentence: string
}

const words = (language: Language) => ({ locale: language })

/** Takes the code from behind the # into the form, and out of the address: what is in the address may be seen by others. */
const takeCode = `(function(){var code=location.hash.slice(1);if(code.length<22)return;history.replaceState(null,'',location.pathname);var box=document.getElementById('secret');if(!box)return;box.value=code;box.closest('.field').hidden=true})()`

function startPage({ language, token }: Omit<At, 'secret'>): Shown {
  const at = words(language)
  const code = parts.textField({
    ...{ name: 'secret', label: m['sharing.reception.code']({}, at), hint: m['sharing.reception.code.hint']({}, at) },
    ...{ value: '', most: 86 },
  })
  const body = html`<h1>${m['sharing.reception.title']({}, at)}</h1><p>${m['sharing.reception.lead']({}, at)}</p>
<form id="open" class="form" method="post" action="?">${code}${parts.carried({ token, language })}<div class="form-buttons">${parts.button('open', m['sharing.reception.open']({}, at))}</div></form>`
  return { title: m['sharing.reception.title']({}, at), organisation: '', body, form: 'open', script: takeCode }
}

/** One sentence for whatever does not open: spent, over, taken back, or never there. */
function spentPage(language: Language): Shown {
  const title = m['sharing.reception.spent']({}, words(language))
  const body = html`<h1>${title}</h1><p>${m['sharing.reception.spent.lead']({}, words(language))}</p>`
  return { title, organisation: '', body, status: 404 }
}

function waitPage(language: Language, seconds: number): Shown {
  const title = m['guest.wait.title']({}, words(language))
  const body = html`<h1>${title}</h1><p>${m['guest.wait']({ minutes: Math.ceil(seconds / 60) }, words(language))}</p>`
  return { title, organisation: '', body, status: 429 }
}

function togetherWords({ together }: Sheet, language: Language): Html | null {
  if (!together) return null
  const at = words(language)
  const on = together.on ? dayIn(together.on, language) : m['sharing.reception.together.later']({}, at)
  const facts = [[on, together.at.replace(':', '.')].filter(Boolean).join(', '), together.with].filter(Boolean).join('; ')
  return html`<p class="note"><strong>${m['sharing.reception.together']({}, at)}</strong> ${facts}</p>`
}

/** The sheet as it left, in the order in which one reads it. */
function sheetOf(sheet: Sheet, language: Language): Html {
  const at = words(language)
  const row = (title: string, text: string) => (text === '' ? null : html`<div><dt>${title}</dt><dd>${text}</dd></div>`)
  const groups = lineGroups.flatMap((group) => {
    const lines = sheet.lines.filter((line) => line.group === group)
    if (lines.length === 0) return []
    return [
      html`<section><h2>${m[`sharing.group.${group}`]({}, at)}</h2><dl class="given">${lines.map(({ title, text }) => row(title, text))}</dl></section>`,
    ]
  })
  const why = [
    row(m['sharing.reception.question']({}, at), sheet.question),
    row(m['sharing.reception.purpose']({}, at), sheet.purpose),
  ]
  const by = [
    row(m['sharing.reception.allowed']({}, at), allowedWords(sheet.allowedBy, language)),
    row(m['sharing.reception.reach-us']({}, at), sheet.reachUs),
  ]
  return html`<dl class="given">${why}</dl>${togetherWords(sheet, language)}${groups}<dl class="given">${by}</dl>`
}

interface Filled {
  answer: string
  note: string
  saidBy: string
}

function answerForm(read: Read, at: At, given: { filled: Filled; faults: readonly Fault[] }): Html {
  const to = words(at.language)
  const faultOf = (name: Fault['name']) => given.faults.find((one) => one.name === name)?.sentence
  const { filled } = given
  const asked = parts.choices({
    ...{ name: 'answer', question: m['sharing.reception.answer']({}, to), value: filled.answer, fault: faultOf('answer') },
    choices: read.answers.map((value) => ({ value, label: m[`sharing.reception.answer.${value}`]({}, to) })),
    hint: undefined,
    level: 2,
  })
  const note = parts.textField({
    ...{
      name: 'note',
      label: m['sharing.reception.note']({}, to),
      value: filled.note,
      fault: faultOf('note'),
      kind: 'area',
      most: 2000,
    },
    hint: m['sharing.reception.note.hint']({}, to),
  })
  const who = parts.textField({
    ...{
      name: 'saidBy',
      label: m['sharing.reception.said-by']({}, to),
      value: filled.saidBy,
      fault: faultOf('saidBy'),
      most: 200,
    },
    ...{ hint: m['sharing.reception.said-by.hint']({}, to), autocomplete: 'name' },
  })
  return html`<form id="answer-form" class="form no-print" method="post" action="?" novalidate>${asked}${note}${who}${parts.carried({ secret: at.secret, token: at.token, language: at.language })}<div class="form-buttons">${parts.button('answer', m['sharing.reception.send']({}, to))}</div></form>`
}

function sheetPage(
  read: Read,
  at: At,
  given: { filled: Filled; faults: readonly Fault[]; notice?: string; status?: number },
): Shown {
  const to = words(at.language)
  const { sheet } = read
  const title = m['sharing.reception.title']({}, to)
  const lead = m['sharing.reception.from']({ by: sheet.fromName, to: sheet.toWhom, day: dayIn(sheet.leftOn, at.language) }, to)
  const until = m['sharing.reception.until']({ day: dayIn(read.until, at.language) }, to)
  const state =
    read.state === 'accepted' || read.state === 'started'
      ? html`<p class="note">${m[`sharing.reception.state.${read.state}`]({}, to)}</p>`
      : null
  const body = html`${parts.faultSummary(given.faults, at.language)}<h1>${title}</h1><p>${lead}</p>${given.notice ? html`<p class="note" role="alert">${given.notice}</p>` : state}
${sheetOf(sheet, at.language)}<p class="soft">${m['sharing.reception.only-this']({}, to)} ${until}</p>${answerForm(read, at, given)}`
  return {
    title: given.faults.length > 0 ? m['guest.fault-title']({ title }, to) : title,
    organisation: sheet.organisation,
    body,
    form: 'answer-form',
    status: given.status ?? (given.faults.length > 0 ? 422 : 200),
  }
}

function thanksPage(said: Answer, organisation: string, at: At): Shown {
  const to = words(at.language)
  const title = m['sharing.reception.thanks']({}, to)
  const again = said === 'accepted' || said === 'started' || said === 'contact'
  const back = again
    ? html`<p>${m['sharing.reception.thanks.keep']({}, to)}</p><form id="open" class="form" method="post" action="?">${parts.carried({ secret: at.secret, token: at.token, language: at.language })}<div class="form-buttons">${parts.button('open', m['sharing.reception.again']({}, to), 'quiet')}</div></form>`
    : null
  const body = html`<h1>${title}</h1><p>${m[`sharing.reception.thanks.${said}`]({ organisation }, to)}</p>${back}`
  return { title, organisation, body, ...(again ? { form: 'open' } : {}) }
}

const empty: Filled = { answer: '', note: '', saidBy: '' }

function filledIn(form: NonNullable<Visit['form']>): Filled {
  return { answer: form.get('answer') ?? '', note: form.get('note') ?? '', saidBy: form.get('saidBy') ?? '' }
}

function faultsIn({ answer, note, saidBy }: Filled, language: Language): Fault[] {
  const at = words(language)
  const asksNote = (answer === 'declined' || answer === 'contact') && note.trim() === ''
  return [
    ...(answer === '' ? [{ name: 'answer' as const, sentence: m['sharing.reception.fault.answer']({}, at) }] : []),
    ...(asksNote ? [{ name: 'note' as const, sentence: m['sharing.reception.fault.note']({}, at) }] : []),
    ...(saidBy.trim() === '' ? [{ name: 'saidBy' as const, sentence: m['sharing.reception.fault.said-by']({}, at) }] : []),
  ]
}

/** The id that came with the page, so that what is sent twice is done once; a fresh one where there was none. */
function idOf(visit: Visit): string {
  const given = visit.token.read(visit.form?.get('token') ?? '') ?? visit.token.read(visit.token.make())
  if (!given) throw new Error('a token of our own is read back')
  return given.id
}

async function send(visit: Visit, read: Read, at: At): Promise<Shown> {
  const filled = filledIn(visit.form ?? new Map())
  const faults = faultsIn(filled, at.language)
  const said = answerShape.safeParse(filled.answer).data
  if (faults.length > 0 || !said) return sheetPage(read, at, { filled, faults })
  const id = idOf(visit)
  const done = await visit.ask(
    answerReferral,
    { secret: at.secret, id, answer: said, saidBy: filled.saidBy, note: filled.note },
    id,
  )
  if (done.kind === 'given') return thanksPage(said, read.sheet.organisation, { ...at, token: visit.token.make() })
  if (done.kind === 'wait') {
    const notice = m['guest.wait']({ minutes: Math.ceil(done.seconds / 60) }, words(at.language))
    return sheetPage(read, at, { filled, faults: [], notice, status: 429 })
  }
  if (done.kind === 'refused' && done.word === 'answered-before') {
    const notice = m['sharing.reception.already']({}, words(at.language))
    return sheetPage(read, at, { filled: empty, faults: [], notice, status: 409 })
  }
  return spentPage(at.language)
}

async function answer(visit: Visit): Promise<Shown> {
  const { form } = visit
  const go = form?.get('go') ?? ''
  const { language } = visit
  const secret = (form?.get('secret') ?? '').trim()
  if (form === null || (secret === '' && go !== 'open')) return startPage({ language, token: visit.token.make() })
  const found = await visit.ask(readReferral, { secret })
  if (found.kind === 'wait') return waitPage(language, found.seconds)
  if (found.kind !== 'given') return spentPage(language)
  const read = found.value
  if (go === 'answer') return send(visit, read, { language, secret, token: form.get('token') ?? '' })
  const id = idOf(visit)
  if (read.state === 'sent') await visit.ask(receiveReferral, { secret, id }, id)
  const filled = go.startsWith('language-') ? filledIn(form) : empty
  return sheetPage(read, { language, secret, token: visit.token.make() }, { filled, faults: [] })
}

export const guestPages: readonly GuestPage[] = [{ path: '/verwijzing/:organisation', answer }]
