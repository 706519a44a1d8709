// What the topics of sharing do for each other: the lines one may choose from a case, the terms, and the register.
import { m } from '#texts'
import { ageOn, type Day } from '../../core/kit/day.ts'
import { type Role, rightsOf } from '../../core/kit/rights.ts'
import type { Verdict } from '../../core/kit/verdict.ts'
import type { Db } from '../../platform/db/pools.ts'
import type { Work } from '../../platform/http/handler.ts'
import type { Language } from '../../platform/i18n/rules.ts'
import { domainsOf, entriesOf, outcomesOfCase } from '../assessment/door.ts'
import { letterWords, notesToShare } from '../contact/door.ts'
import { wordsOfCase } from '../intake/door.ts'
import {
  addressFor,
  clientCard,
  dutchMoment,
  factsForLetter,
  numbersFor,
  openedCase,
  peopleOf,
  reachOf,
  secretAddresses,
  workersOf,
} from '../people/door.ts'
import type { Reach } from '../people/reach/model.ts'
import { agreementsOf, goalsOf, planOfCase } from '../plan/door.ts'
import type { Candidate } from './colleague/model.ts'
import { candidatesOf } from './colleague/rules.ts'
import * as colleagues from './colleague/store.ts'
import {
  type AllowedBy,
  type LineGroup,
  type LineStop,
  lineGroups,
  type OfferedLine,
  type SharedLine,
  type Sheet,
} from './disclosure/model.ts'
import { mayLeave, type NotLine } from './disclosure/rules.ts'
import * as disclosures from './disclosure/store.ts'
import * as drafts from './draft/store.ts'
import type { ReceiverKind } from './receiver-kind/model.ts'
import { kindsAtFirst } from './receiver-kind/rules.ts'
import * as kinds from './receiver-kind/store.ts'
import * as referrals from './referral/store.ts'

export { requestRow as rightsRequestAt } from './rights/store.ts'

import type { ReportWords } from './report/rules/paper-of.ts'
import { type Terms, usualTerms } from './terms/model.ts'
import * as terms from './terms/store.ts'

export const { insertDisclosure, sheetOf } = disclosures
/** Once it is a referral or a report. */
export const { dropDraft } = drafts
export const { watched } = referrals

/** Everyone whom the asker may ask to help in a case that lies in this circle. */
export async function candidatesFor(work: Work, circleId: string): Promise<Candidate[]> {
  const { db, actor, today } = work
  const { tenantId, memberId: askerId } = actor
  const [all, seers, apart] = await Promise.all([
    colleagues.workersHere(db, tenantId, today),
    workersOf(work, [circleId]),
    colleagues.isApart(db, tenantId, circleId),
  ])
  const workers = all.filter(({ roles }) => rightsOf(roles as Role[]).has('case.work'))
  return candidatesOf(workers, { askerId, seers: new Set(seers.map(({ id }) => id)), apart })
}

/** What an organisation agreed about sharing, or the usual. */
export async function termsAt(db: Db, tenantId: string): Promise<Terms & { version: number }> {
  return (await terms.termsRow(db, tenantId)) ?? { ...usualTerms, version: 0 }
}

/** The kinds of receiver of an organisation: those it arranged, or the shipped ones. */
export async function receiverKinds(db: Db, tenantId: string): Promise<{ version: number; kinds: ReceiverKind[] }> {
  return (await kinds.listRow(db, tenantId)) ?? { version: 0, kinds: [...kindsAtFirst] }
}

const dayWords = (day: Day) => dayIn(day, 'nl')
const weekday = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'UTC' })
/** Monday is 1; 23 November 2026 was one. */
const weekdayWords = (nth: number) => weekday.format(new Date(Date.UTC(2026, 10, 22 + nth)))

const line = (group: LineGroup, key: string, given: { title: string; text: string }): OfferedLine[] =>
  given.text.trim() === '' ? [] : [{ group, key: `${group}.${key}`, ...given, stopped: null }]

const stopped = (key: string, title: string, reason: LineStop): OfferedLine[] => [
  { group: 'reach', key: `reach.${key}`, title, text: '', stopped: reason },
]

async function person({ db, actor, today }: Work, caseId: string): Promise<OfferedLine[]> {
  const [facts, card] = await Promise.all([factsForLetter(db, actor.tenantId, caseId), clientCard(db, actor.tenantId, caseId)])
  const { bornOn, bornEstimated } = facts
  const born = bornOn ? m['sharing.line.born-words']({ day: dayWords(bornOn), years: ageOn(bornOn, today) }) : ''
  const language = [card.languages.join(', '), card.interpreter ? m['sharing.line.interpreter']({ which: card.interpreter }) : '']
  return [
    ...line('person', 'name', { title: m['sharing.line.name'](), text: facts.name }),
    ...line('person', 'born', {
      title: m['sharing.line.born'](),
      text: born && bornEstimated ? m['sharing.line.born-estimated']({ words: born }) : born,
    }),
    ...line('person', 'language', { title: m['sharing.line.language'](), text: language.filter(Boolean).join('. ') }),
  ]
}

/** What whoever gets a number must know to do no harm with it. */
function mindOf({ agreed, sentence }: Reach): string[] {
  if (!agreed) return [sentence].filter(Boolean)
  const { days, notBefore, notAfter, noVoicemail, neutralSender, callFirst, names, note } = agreed
  const parts = [
    days.length > 0
      ? m['sharing.mind.days']({
          days: days
            .toSorted((one, other) => one - other)
            .map(weekdayWords)
            .join(', '),
        })
      : '',
    notBefore ? m['sharing.mind.not-before']({ time: notBefore.replace(':', '.') }) : '',
    notAfter ? m['sharing.mind.not-after']({ time: notAfter.replace(':', '.') }) : '',
    callFirst ? m['sharing.mind.call-first']() : '',
    noVoicemail ? m['sharing.mind.no-voicemail']() : '',
    neutralSender ? m['sharing.mind.neutral']() : '',
    names ? m['sharing.mind.names']({ names }) : '',
    note,
  ]
  return parts.filter(Boolean)
}

/** Ways to reach someone, each only as far as it was agreed, with what to mind; a hidden address never. */
async function reach({ db, actor }: Work, personId: string): Promise<OfferedLine[]> {
  const { tenantId } = actor
  const [found, numbers, home] = await Promise.all([
    reachOf(db, tenantId, [personId]),
    numbersFor(db, tenantId, personId),
    addressFor(db, tenantId, { personId, sentenceRead: true }),
  ])
  const known = found.get(personId)
  const mind = known ? mindOf(known) : []
  const ways = (['phone', 'email'] as const).flatMap((way) => {
    const { value, stopped: why } = numbers[way]
    const title = m[`sharing.line.${way}`]()
    if (value === '' && why === null) return []
    return why === null ? line('reach', way, { title, text: [value, ...mind].join('\n') }) : stopped(way, title, why)
  })
  const title = m['sharing.line.address']()
  if (home.may) return [...ways, ...line('reach', 'address', { title, text: home.lines.join('\n') })]
  return home.reason === 'no-address' ? ways : [...ways, ...stopped('address', title, home.reason)]
}

async function ownWords({ db, actor }: Work, caseId: string): Promise<OfferedLine[]> {
  const text = await wordsOfCase(db, actor.tenantId, caseId)
  return line('words', 'own', { title: m['sharing.line.own-words'](), text })
}

async function plan({ db, actor }: Work, caseId: string): Promise<OfferedLine[]> {
  const { tenantId } = actor
  const found = await planOfCase(db, tenantId, caseId)
  if (!found) return []
  const [goals, agreements] = await Promise.all([goalsOf(db, tenantId, found.id), agreementsOf(db, tenantId, found.id)])
  const last = new Map(agreements.map((one) => [one.name, one]))
  return [
    ...goals
      .filter(({ state }) => state === 'now' || state === 'later')
      .flatMap(({ id, ownWords, wording, baseline }) =>
        line('goals', id, { title: m['sharing.line.goal'](), text: [ownWords, wording, baseline].filter(Boolean).join('\n') }),
      ),
    ...[...last.values()].flatMap(({ id, name, answer, saidOn }) =>
      line('agreements', id, {
        title: m['sharing.line.agreement'](),
        text: m[`sharing.line.agreement.${answer}`]({ name, day: dayWords(saidOn) }),
      }),
    ),
  ]
}

async function household({ db, actor, today }: Work, folderId: string): Promise<OfferedLine[]> {
  const people = await peopleOf(db, actor.tenantId, folderId)
  return people
    .filter(({ role }) => role !== 'client')
    .flatMap(({ id, name, role, bornOn }) => {
      const years = bornOn === null ? '' : m['sharing.line.years']({ years: ageOn(bornOn, today) })
      return line('household', id, {
        title: m[`people.role.${role as 'child'}`](),
        text: [name, years].filter(Boolean).join(', '),
      })
    })
}

/** The last that was written of what goes well, in each domain. */
async function strengths({ db, actor }: Work, caseId: string): Promise<OfferedLine[]> {
  const [domains, entries] = await Promise.all([domainsOf(db, actor.tenantId, caseId), entriesOf(db, actor.tenantId, caseId)])
  return domains.flatMap(({ id, domain }) => {
    const last = entries.find((one) => one.lifeDomainId === id && one.strengths !== '')
    return last ? line('strengths', id, { title: m[`assessment.domain.${domain}`](), text: last.strengths }) : []
  })
}

async function instruments({ db, actor }: Work, caseId: string): Promise<OfferedLine[]> {
  const rows = await outcomesOfCase(db, actor.tenantId, caseId)
  return rows.flatMap(({ id, title, filledOn, outcomes }) => {
    const said = outcomes.flatMap(({ title: scale, value, most, words }) =>
      value === null ? [] : m['sharing.line.outcome']({ scale, value, most, words }).replace(/: $|, $/, ''),
    )
    return line('instruments', id, {
      title: m['sharing.line.instrument']({ title, day: dayWords(filledOn) }),
      text: said.join('\n'),
    })
  })
}

/** As many notes as one looks through; others are found in the timeline and typed over. */
const mostNotes = 20

async function notes({ db, actor }: Work, at: { caseId: string; folderId: string }): Promise<OfferedLine[]> {
  const rows = await notesToShare(db, { tenantId: actor.tenantId, ...at, limit: mostNotes })
  return rows.flatMap(({ id, happenedAt, authorName, body }) =>
    line('notes', id, {
      title: m['sharing.line.note']({ day: dayWords(dutchMoment(happenedAt).day), by: authorName }),
      text: body.slice(0, 8000),
    }),
  )
}

/** Everything one may choose from to share, in the order of the sheet. Working notes and what lies in another folder are not in it. */
export async function offeredLines(work: Work, caseId: string): Promise<OfferedLine[]> {
  const { db, actor } = work
  const { personId, folderId } = await openedCase(db, actor.tenantId, caseId)
  const parts = await Promise.all([
    person(work, caseId),
    reach(work, personId),
    ownWords(work, caseId),
    plan(work, caseId),
    household(work, folderId),
    strengths(work, caseId),
    instruments(work, caseId),
    notes(work, { caseId, folderId }),
  ])
  return parts.flat()
}

/** Whether these lines may leave, with what is known of the case now. @param given.words all else that leaves beside them */
export async function linesMayGo(
  work: Work,
  caseId: string,
  given: { lines: readonly SharedLine[]; words: readonly string[] },
): Promise<Verdict<NotLine>> {
  const asksWays = given.lines.some(({ key }) => key.startsWith('reach.'))
  const offered = asksWays ? await offeredLines(work, caseId) : []
  const secrets = await secretAddresses(work.db, work.actor.tenantId, caseId)
  return mayLeave(given.lines, { offered, words: given.words, secrets })
}

/** From whom something leaves. */
export async function sheetHead({ db, actor }: Work): Promise<Pick<Sheet, 'organisation' | 'fromName' | 'reachUs'>> {
  const [{ name }, { reachUs }] = await Promise.all([referrals.organisationOf(db, actor.tenantId), termsAt(db, actor.tenantId)])
  return { organisation: name, fromName: actor.name, reachUs }
}

/** Why something may be shared, as it stands on what leaves. */
export function allowedWords(by: AllowedBy, language: Language): string {
  const at = { locale: language }
  const ground = by.ground ? m[`people.ground.${by.ground}`]({}, at) : ''
  if (by.lifting === 'consent' && by.consentOn && by.consentHow) {
    const given = { day: dayIn(by.consentOn, language), how: m[`sharing.consent.${by.consentHow}`]({}, at) }
    return [m['sharing.reception.consent'](given, at), ground].filter(Boolean).join('. ')
  }
  const lifting = by.lifting ? m[`sharing.lifting.${by.lifting}`]({}, at) : ''
  return [[lifting, by.liftingReason].filter(Boolean).join(': '), ground].filter(Boolean).join('. ')
}

/** "3 november 2026", or as it is written in English. */
export function dayIn(day: Day, language: Language): string {
  const form = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return form.format(new Date(`${day}T12:00:00Z`))
}

/** What stands on the paper of a report beside its own text. What leaves is Dutch, in whatever language a colleague works. */
export function reportWords(sheet: Sheet): ReportWords {
  const dutch = { locale: 'nl' } as const
  const named = (group: LineGroup) => [group, m[`sharing.group.${group}`]({}, dutch)] as const
  return {
    subject: m['sharing.report.subject']({}, dutch),
    dayWords: dayIn(sheet.leftOn, 'nl'),
    purpose: m['sharing.report.sheet.purpose']({}, dutch),
    groups: Object.fromEntries(lineGroups.map(named)) as Record<LineGroup, string>,
    allowed: m['sharing.reception.allowed']({}, dutch),
    allowedText: `${allowedWords(sheet.allowedBy, 'nl')}.`,
    onlyThis: m['sharing.report.only-this']({}, dutch),
    reachUs: m['sharing.reception.reach-us']({}, dutch),
    page: letterWords(sheet.leftOn).words.page,
  }
}
