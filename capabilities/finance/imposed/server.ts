// The draft for a request to impose an arrangement: the facts the house has, in plain sentences, and nothing of law added.
import { m } from '#texts'
import { dutchFromCents } from '../../../core/kit/cents.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { setLetters } from '../../../platform/letters/door.ts'
import type { LetterBlock } from '../../../platform/letters/model.ts'
import { plainSigns } from '../../../platform/letters/rules/blocks-of.ts'
import { letterLook, letterWords } from '../../contact/door.ts'
import { paperOf } from '../../contact/letter/rules/paper-of.ts'
import { factsForLetter } from '../../people/door.ts'
import type { Message } from '../creditors/model.ts'
import { freeAmountsOf, knownOf, offersOf } from '../door.ts'
import type { KeptFreeAmount } from '../free-amount/model.ts'
import { capacityOf, holdsOn } from '../free-amount/rules/capacity.ts'
import type { Offer } from '../offer/model.ts'
import { saveImposedDraft } from './api.ts'
import { type Sides, type Stand, sidesOf } from './rules/sides-of.ts'

// It goes to a Dutch lawyer or court, in whatever language a colleague works.
const dutch = { locale: 'nl' } as const
const euros = (cents: number) => `€\u00a0${dutchFromCents(cents)}`
const dayOf = (day: string) => letterWords(day).dayWords
const tenths = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })
const partOf = (some: number, whole: number) => tenths.format(whole === 0 ? 0 : (some * 100) / whole)
const monthForm = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })

const heading = (text: string): LetterBlock => ({ kind: 'heading', text })
const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text: plainSigns(text) })
const list = (items: readonly string[]): LetterBlock => ({
  kind: 'list',
  items: items.map((one) => plainSigns(one).slice(0, 2000)),
})

const part = (title: string, items: readonly string[]): LetterBlock[] => (items.length > 0 ? [heading(title), list(items)] : [])

function offerLines(offer: Offer, number: number): string[] {
  const { kind, months, monthlyCents, owedCents, offeredCents, creditCostsCents, balanceDay, madeOn } = offer
  const month = monthForm.format(new Date(`${offer.startMonth}-01T12:00:00Z`))
  return [
    m['finance.imposed.offer']({ number, day: dayOf(madeOn) }, dutch),
    m['finance.imposed.sum'](
      { offered: euros(offeredCents), owed: euros(owedCents), part: partOf(offeredCents, owedCents) },
      dutch,
    ),
    m[`finance.imposed.way.${kind}`]({ months, month, monthly: euros(monthlyCents), costs: euros(creditCostsCents) }, dutch),
    balanceDay ? m['finance.imposed.one-day']({ day: dayOf(balanceDay) }, dutch) : m['finance.imposed.more-days']({}, dutch),
  ]
}

function standLine({ share, course }: Stand, owed: number): string {
  const { creditor, claim, offered, rate, preferential, joint } = share
  const given = { creditor, claim: euros(claim), part: partOf(claim, owed), offered: euros(offered), rate: partOf(rate, 10_000) }
  return [
    m['finance.imposed.stand']({ ...given }, dutch),
    preferential ? m['finance.imposed.preferential']({}, dutch) : '',
    joint ? m['finance.imposed.joint']({}, dutch) : '',
    course.since
      ? m['finance.imposed.since']({ what: m[`finance.creditors.at.${course.at}`]({}, dutch), day: dayOf(course.since) }, dutch)
      : '',
    course.offered !== null && course.offered !== offered
      ? m['finance.imposed.heard']({ amount: euros(course.offered) }, dutch)
      : '',
    course.because ? m['finance.imposed.because']({ because: course.because }, dutch) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function sideBlocks({ yes, no, open, owed }: Sides): LetterBlock[] {
  const whole = owed.yes + owed.no + owed.open
  const of = yes.length + no.length + open.length
  const title = (side: 'yes' | 'no' | 'open', count: number) =>
    m[`finance.imposed.side.${side}`]({ count, of, part: partOf(owed[side], whole) }, dutch)
  const lines = (stands: readonly Stand[]) => stands.map((stand) => standLine(stand, whole))
  return [
    ...part(title('no', no.length), lines(no)),
    ...part(title('yes', yes.length), lines(yes)),
    ...part(title('open', open.length), lines(open)),
  ]
}

function freeLines(row: KeptFreeAmount | null): string[] {
  if (row === null) return [m['finance.imposed.no-free']({}, dutch)]
  const from = ({ source, on }: NonNullable<KeptFreeAmount['vtlb']>) =>
    `${m[`finance.free.source.${source}`]({}, dutch)}, ${dayOf(on)}`
  const lines = capacityOf(row).steps.map(({ word, cents }) => `${m[`finance.free.step.${word}`]({}, dutch)}: ${euros(cents)}`)
  const rests = row.vtlb ?? row.beslagvrijeVoet
  return rests ? [...lines, m['finance.imposed.source']({ source: from(rests) }, dutch)] : lines
}

/** What went to creditors and came from them, a line a day: papers to look up and add. */
function paperLines(messages: ReadonlyMap<string, readonly Message[]>, offer: Offer): string[] {
  return offer.shares.flatMap(({ claimId, creditor }) =>
    (messages.get(claimId) ?? []).map(({ kind, onDay }) => {
      return m['finance.imposed.paper'](
        { creditor, what: m[`finance.creditors.at.${kind}`]({}, dutch), day: dayOf(onDay) },
        dutch,
      )
    }),
  )
}

async function factsOf({ db, actor, today }: Work, caseId: string) {
  const at = { tenantId: actor.tenantId, caseId }
  const offers = await offersOf(db, at)
  const { messages } = await knownOf(db, at)
  // As it was when the proposal was put on record: what is offered follows from it.
  const free = holdsOn(await freeAmountsOf(db, at), offers[0]?.madeOn ?? today)
  const person = await factsForLetter(db, actor.tenantId, caseId)
  return { offer: offers[0] ?? null, number: offers.length, messages, free, person }
}

const save = handle(saveImposedDraft, async (work, { caseId, as }) => {
  const { offer, number, messages, free, person } = await factsOf(work, caseId)
  if (offer === null) return refuse('no-offer-kept')
  const sides = sidesOf(offer, messages)
  if (sides.no.length === 0) return refuse('nobody-refuses')
  const born = person.bornOn && !person.bornEstimated ? dayOf(person.bornOn) : m['finance.imposed.unknown']({}, dutch)
  const out = offer.leftOut.map(({ creditor, claim, reason }) =>
    [
      `${creditor ?? m['finance.debts.creditor.unknown']({}, dutch)}: ${euros(claim)}.`,
      m[`finance.debts.left-out.${reason}`]({}, dutch),
    ].join(' '),
  )
  const blocks = [
    paragraph(m['finance.imposed.draft']({}, dutch)),
    ...part(m['finance.imposed.person']({}, dutch), [m['finance.imposed.name']({ name: person.name, born }, dutch)]),
    ...part(m['finance.imposed.proposal']({}, dutch), offerLines(offer, number)),
    ...sideBlocks(sides),
    ...part(m['finance.debts.left-out']({}, dutch), out),
    ...part(m['finance.imposed.free']({ day: dayOf(offer.madeOn) }, dutch), freeLines(free)),
    ...part(m['finance.imposed.papers']({}, dutch), paperLines(messages, offer)),
    heading(m['finance.imposed.own']({}, dutch)),
    paragraph('\u2026'.repeat(60)),
  ].slice(0, 400)
  const subject = m['finance.imposed.title']({}, dutch)
  const empty = {
    kind: 'other',
    toKind: 'other',
    toName: subject,
    toAddress: '',
    reference: '',
    body: '',
    neutral: false,
  } as const
  const { look } = await letterLook(work)
  const paper = { ...paperOf({ ...empty, subject }, look, letterWords(work.today)), recipient: [], blocks }
  const set = await setLetters([paper], as, work.now)
  const [bytes] = set.ok ? set.value : []
  if (!bytes) return refuse(!set.ok && set.reason === 'busy' ? 'letter-busy' : 'letter-not-set')
  const mediaType = as === 'pdf' ? 'application/pdf' : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return { name: `${m['finance.imposed.file']({}, dutch)}.${as}`, mediaType, bytes }
})

export const handlers = [save]
