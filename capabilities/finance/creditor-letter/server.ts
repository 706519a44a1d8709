// Letters to creditors: load, fill the template, keep what was made and note it; and set them as files.
import { m } from '#texts'
import { dutchFromCents } from '../../../core/kit/cents.ts'
import { id as anId } from '../../../core/kit/id.ts'
import { toPage } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { bundle, setLetters } from '../../../platform/letters/door.ts'
import { letterLook, letterTemplates, letterWords } from '../../contact/door.ts'
import { paperOf } from '../../contact/letter/rules/paper-of.ts'
import { namesAddress } from '../../contact/letter/rules/reach.ts'
import type { CreditorTemplate, MergeField } from '../../contact/letter-template/model.ts'
import { fillFields, nothingKnown } from '../../contact/letter-template/rules/merge.ts'
import { factsForLetter, openPlace, secretAddresses } from '../../people/door.ts'
import type { Known } from '../creditors/rules/next-message.ts'
import type { KeptClaim } from '../debts/model.ts'
import { addMessages, creditorsNamed, knownOf, offersOf } from '../door.ts'
import * as api from './api.ts'
import type { Addressee, LetterKind, LetterPaper } from './model.ts'
import {
  addresseeOf,
  type LetterWords,
  letterValues,
  offeredTo,
  templateOf,
  wasHeard,
  withoutExplanation,
} from './rules/letter-values.ts'
import * as store from './store.ts'

// What goes to creditors is Dutch, in whatever language a colleague works.
const dutch = { locale: 'nl' } as const
const percent = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })
const monthForm = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const monthWords = (month: string) => monthForm.format(new Date(`${month}-01T12:00:00Z`))
const euros = (cents: number) => `€\u00a0${dutchFromCents(cents)}`

const words: LetterWords = {
  euros,
  percent: (rate) => m['finance.letter.percent']({ percent: percent.format(rate / 100) }, dutch),
  day: (day) => letterWords(day).dayWords,
  plan: ({ kind, months, startMonth }, { offered }) =>
    offered === 0
      ? m['finance.letter.plan.nothing']({}, dutch)
      : m[`finance.letter.plan.${kind}`]({ months, month: monthWords(startMonth) }, dutch),
  rest: ({ remitted, stays }) => {
    if (stays > 0) return m['finance.letter.rest.stays']({ amount: euros(stays) }, dutch)
    return remitted > 0
      ? m['finance.letter.rest.remitted']({ amount: euros(remitted) }, dutch)
      : m['finance.letter.rest.done']({}, dutch)
  },
}

/** The organisation's own wording, or the one that came along in Dutch. */
async function templateFor(work: Work, shipped: CreditorTemplate) {
  const own = (await letterTemplates(work)).find((one) => one.shipped === shipped && one.version > 0)
  if (own) return { subject: own.subject, body: own.body }
  return {
    subject: m[`contact.letter.shipped.${shipped}.subject`]({}, dutch),
    body: m[`contact.letter.shipped.${shipped}.body`]({}, dutch),
  }
}

async function addresseesOf({ db, actor }: Work, claims: readonly KeptClaim[]): Promise<Map<string, Addressee>> {
  const names = claims.flatMap(({ creditor, collector }) => [creditor, collector].filter((name) => name !== null))
  const book = await creditorsNamed(db, actor.tenantId, names)
  return new Map(claims.flatMap((claim) => addresseeOf(claim, book) ?? []).map((one) => [one.claimId, one]))
}

const addressees = handle(api.listAddressees, async (work, { caseId }) => {
  const { claims } = await knownOf(work.db, { tenantId: work.actor.tenantId, caseId })
  return { rows: [...(await addresseesOf(work, [...claims.values()])).values()] }
})

interface Made {
  claim: KeptClaim
  to: Addressee
  /** In the last proposal; null where it has no share in one. */
  cents: number | null
  paper: LetterPaper
  /** Places that stay open. */
  missing: readonly MergeField[]
}

interface Asked {
  kind: LetterKind
  onDay: string
  replyBy: string | null
  balanceOn: string | null
  explanation: string
}

/** How to make the letter of one debt; null for a debt that is not there, or that has nobody to write to. */
async function maker(work: Work, { caseId, known, asked }: { caseId: string; known: Known; asked: Asked }) {
  const { db, actor } = work
  const { tenantId } = actor
  const { kind, onDay, replyBy, explanation } = asked
  const balanceOn = kind === 'balanceAsked' ? (asked.balanceOn ?? onDay) : null
  const [template, person, { look }, offers] = [
    await templateFor(work, templateOf[kind]),
    await factsForLetter(db, tenantId, caseId),
    await letterLook(work),
    await offersOf(db, { tenantId, caseId }),
  ]
  const to = await addresseesOf(work, [...known.claims.values()])
  const body = explanation === '' ? withoutExplanation(template.body) : template.body
  const born = person.bornOn === null || person.bornEstimated ? null : words.day(person.bornOn)
  const us = { name: person.name, born, worker: actor.name, team: actor.teams[0]?.name ?? null, organisation: look.name }
  return (claimId: string): Made | null => {
    const [claim, addressee] = [known.claims.get(claimId), to.get(claimId)]
    if (!claim || !addressee) return null
    const sent = known.messages.get(claimId)?.findLast((one) => one.kind === 'proposed') ?? null
    // A letter that comes after the proposal speaks of what this creditor heard, not of one that was put on record since.
    const heard = kind === 'proposed' ? offers : offers.filter((offer) => sent !== null && wasHeard(offer, claimId, sent))
    const offered = kind === 'balanceAsked' ? null : offeredTo(heard, claimId)
    const offeredOn = sent?.onDay ?? null
    const facts = { claim, offered, offeredOn, replyBy, balanceOn, explanation }
    const values = { ...nothingKnown, ...us, today: words.day(onDay), ...letterValues(facts, words) }
    const { toName, toAddress } = addressee
    const [subject, text] = [fillFields(template.subject, values), fillFields(body, values)]
    const paper = paperOf(
      {
        ...{ kind: 'payment', toKind: 'other', toName, toAddress, reference: claim.reference, neutral: false },
        subject: subject.text,
        body: text.text,
      },
      look,
      letterWords(onDay),
    )
    const missing = [...new Set([...subject.missing, ...text.missing])]
    return { claim, to: addressee, cents: offered?.share.offered ?? null, paper, missing }
  }
}

const write = handle(api.writeCreditorLetters, async (work, { caseId, batchId, lines, withOpenPlaces, ...asked }) => {
  const { db, actor } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  if (asked.replyBy !== null && asked.replyBy <= asked.onDay) return refuse('answer-before-letter')
  const make = await maker(work, { caseId, known: await knownOf(db, place), asked })
  const made = lines.map((line) => ({ ...line, of: make(line.claimId) }))
  const letters: (store.NewLetter & { cents: number | null })[] = []
  for (const { letterId, messageId, claimId, of } of made) {
    if (of === null) return refuse('nobody-to-write-to')
    if (asked.kind === 'proposed' && of.cents === null) return refuse('no-offer')
    const { paper, cents, to } = of
    letters.push({ id: letterId, messageId, claimId, batchId, toName: to.toName, toAddress: to.toAddress, paper, cents })
  }
  const secrets = await secretAddresses(db, actor.tenantId, caseId)
  const all = letters.map(({ paper }) => JSON.stringify(paper)).join('\n')
  if (secrets.some((address) => namesAddress(all, address))) return refuse('address-named')
  const open = made.filter(({ of }) => of !== null && of.missing.length > 0)
  if (open.length > 0 && !withOpenPlaces) {
    const places = new Set(open.flatMap(({ of }) => of?.missing ?? []))
    return refuse('places-open', { places: [...places].join(' '), count: open.length })
  }
  const messages = letters.map(({ messageId, claimId, cents }) => ({ id: messageId, claimId, cents }))
  const noted = await addMessages(work, place, { kind: asked.kind, onDay: asked.onDay, because: '', lines: messages })
  if (!noted.ok) return refuse(noted.reason)
  const rows = letters.map(({ cents: _cents, ...letter }) => letter)
  const isNew = await store.insertLetters(db, { ...place, memberId: actor.memberId }, rows)
  return isNew ? { id: batchId, version: 1 } : refuse('exists')
})

const list = handle(api.listCreditorLetters, async ({ db, actor }, { caseId, after, limit }) => {
  const from = anId.safeParse(after).data ?? null
  return toPage(await store.lettersOf(db, { tenantId: actor.tenantId, caseId, after: from, limit }), limit, ({ id }) => id)
})

const mediaType = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

const failed = (reason: string) => refuse(reason === 'busy' ? 'letter-busy' : 'letter-not-set')

const save = handle(api.saveCreditorLetter, async ({ db, actor }, { letterId, as }) => {
  const { paper, madeAt } = await store.paperAt(db, { tenantId: actor.tenantId, letterId })
  const set = await setLetters([paper], as, madeAt)
  const [bytes] = set.ok ? set.value : []
  if (!bytes) return failed(set.ok ? 'broken' : set.reason)
  return { name: `${m['finance.letter.file']({}, dutch)}.${as}`, mediaType: mediaType[as], bytes }
})

/** Two letters to one name stay two files. */
const fileName = (name: string, at: number, as: string) =>
  `${String(at + 1).padStart(2, '0')} ${name.replace(/[^\p{L}\p{N} .&-]/gu, ' ')}.${as}`

const saveAll = handle(api.saveCreditorLetters, async ({ db, actor }, { caseId, batchId, as }) => {
  const rows = await store.papersOfBatch(db, { tenantId: actor.tenantId, caseId, batchId })
  const [first] = rows
  if (!first) return refuse('absent')
  const papers = rows.map(({ paper }) => paper)
  const set = await setLetters(papers, as, first.madeAt)
  if (!set.ok) return failed(set.reason)
  const files = set.value.map((bytes, at) => ({ name: fileName(rows[at]?.toName ?? '', at, as), bytes }))
  return { name: `${m['finance.letter.archive']({}, dutch)}.zip`, mediaType: 'application/zip', bytes: bundle(files) }
})

export const handlers = [addressees, write, list, save, saveAll]
