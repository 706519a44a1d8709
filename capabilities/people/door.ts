// What higher capabilities may do with people and cases, inside their own transaction.
import { m } from '#texts'
import type { Day } from '../../core/kit/day.ts'
import { rightsOf, roleNames } from '../../core/kit/rights.ts'
import type { Place } from '../../platform/db/place.ts'
import type { Db } from '../../platform/db/pools.ts'
import { hashOf } from '../../platform/files/hash-of.ts'
import type { Work } from '../../platform/http/handler.ts'
import { type Refusal, refuse } from '../../platform/http/outcome.ts'
import * as around from './around/store.ts'
import * as professionals from './around-case/store.ts'
import * as cards from './card/store.ts'
import * as course from './course/store.ts'
import * as doorstep from './doorstep/store.ts'
import type { Service } from './ground/model.ts'
import { isShipped, servicesAtFirst, settledGround } from './ground/rules.ts'
import * as services from './ground/store.ts'
import * as handover from './handover/store.ts'
import type { Household } from './household/model.ts'
import { householdOn } from './household/rules.ts'
import { peopleAround } from './household/store.ts'
import * as looks from './looks/store.ts'
import type { PersonCard } from './model.ts'
import * as network from './network/store.ts'
import type { Moment, Reach } from './reach/model.ts'
import { type Attested, lifted, mayReach, type ReachReason, whileWriting } from './reach/rules.ts'
import * as reach from './reach/store.ts'
import { mayWorkOn } from './rules.ts'
import * as store from './store.ts'

export const { caseAt, openedCase, makeFolder, setNext, caseNames, caseloads, casesAbout } = around
export const { heldByOthers } = around
export const { casesOf } = store
export const { cardsAround, clientCard, peopleOf, standingHandOvers, undoneHandOvers, casesPast } = around
export const { networkNames } = network
export { authoritiesIn } from './home/store.ts'
export const { releaseLooks } = looks
export const { professionalsOf } = professionals
export const { casesIn } = cards
/** How a case stands, and what it was before it turned. */
export const { courseOf: courseAt, insertTurn: turnCase } = course

/** The services of an organisation, those set aside too; our own first list while it arranged nothing. */
export async function servicesOf(db: Db, tenantId: string): Promise<{ version: number; services: Service[] }> {
  return (await services.listRow(db, tenantId)) ?? { version: 0, services: [...servicesAtFirst] }
}

/** Who belongs to the household of each of these cases on a day, as far as their files tell. */
export async function householdsOf(
  db: Db,
  { tenantId, caseIds, on }: { tenantId: string; caseIds: readonly string[]; on: Day },
): Promise<Map<string, Household>> {
  const around = await peopleAround(db, tenantId, caseIds)
  return new Map([...around].map(([caseId, people]) => [caseId, householdOn(people, on)]))
}

/** For which service a case is held; undefined where nobody settled it yet. */
export async function serviceOfCase(db: Db, tenantId: string, caseId: string): Promise<Service | undefined> {
  const [{ service }, all] = await Promise.all([around.openedCase(db, tenantId, caseId), servicesOf(db, tenantId)])
  return all.services.find(({ code }) => code === service)
}

/** The ground on which a case is held as a letter tells it, with the law behind it; null where nobody settled or checked it. */
async function groundForLetter(db: Db, tenantId: string, caseId: string): Promise<string | null> {
  const service = await serviceOfCase(db, tenantId, caseId)
  const settled = settledGround(service)
  if (service === undefined || settled === null) return null
  const ground = m[`people.ground.${settled}`]()
  const law = service.law ?? (isShipped(service.code) ? m[`people.service.law.${service.code}`]() : '')
  return law === '' ? ground : m['people.service.ground-by-law']({ ground, law })
}

/** What a letter about a case says of the person, and on which ground the case is held. */
export async function factsForLetter(db: Db, tenantId: string, caseId: string) {
  const [facts, ground] = await Promise.all([around.factsForLetter(db, tenantId, caseId), groundForLetter(db, tenantId, caseId)])
  return { ...facts, ground }
}

/** Where new rows of a case go. A closed case takes none, nor does one that went out of sight meanwhile. */
export async function openPlace(
  { db, actor }: Pick<Work, 'db' | 'actor'>,
  caseId: string,
): Promise<Place | Refusal<'case-closed'>> {
  const file = await around.caseAt(db, actor.tenantId, caseId)
  if (!file || !mayWorkOn(file).ok) return refuse('case-closed')
  return { tenantId: actor.tenantId, caseId, folderId: file.folderId, circleId: file.circleId }
}

type Now = Pick<Work, 'db' | 'actor' | 'today'>

/**
 * Who works with the cases of these circles: is let in, and has a role that opens their pages. Work is given to no one else:
 * at the desk one stands in a team and sees none of its cases.
 */
export async function workersOf({ db, actor, today }: Now, circleIds: readonly string[]) {
  const seers = await around.seersOf(db, actor.tenantId, { circleIds, today })
  return seers.filter(({ roles }) => rightsOf(roles).has('case.work'))
}

/** Colleagues who work with the cases of one circle. */
export async function colleaguesOf(work: Now, circleId: string): Promise<{ id: string; name: string }[]> {
  return (await workersOf(work, [circleId])).map(({ id, name }) => ({ id, name }))
}

/** Whether work in this circle may go to this person. */
export async function isColleague(work: Now, { memberId, circleId }: { memberId: string; circleId: string }): Promise<boolean> {
  return (await workersOf(work, [circleId])).some(({ id }) => id === memberId)
}

/** Closes an open case as part of another act, such as its closing report; refuses where another change came first. */
export async function closeFile(
  { db, actor, tell }: Pick<Work, 'db' | 'actor' | 'tell'>,
  { caseId, on, because }: { caseId: string; on: string; because: string },
): Promise<Refusal<'conflict'> | null> {
  const row = await store.caseRow(db, actor.tenantId, caseId)
  const at = { tenantId: actor.tenantId, id: caseId, version: row.caseVersion }
  const next = await store.updateCase(db, at, { status: 'closed', closedOn: on, closedBecause: because })
  if (next === null) return refuse('conflict', { version: row.caseVersion })
  await tell('people.case-closed', [caseId])
  return null
}

/**
 * What decides on reaching each of these people. Every letter, message, invitation and reminder that leaves asks it, at the
 * moment of leaving: `mayReach((await reachOf(db, tenantId, [personId])).get(personId), 'letter', null)` (people/reach/rules.ts).
 * Works for who is at work and for what happens by itself. Who is not found is not reached.
 */
export const reachOf = reach.reachOf

/**
 * The asker takes a case over that they see: it is theirs with the work in it, and of a team of theirs where it was not.
 * @param given.why what it came of, such as the referral that asked for it
 */
export async function takeCase(
  { db, actor, tell }: Pick<Work, 'db' | 'actor' | 'tell'>,
  { caseId, teamId, why }: { caseId: string; teamId: string | null; why: string },
): Promise<Refusal<'case-closed' | 'conflict'> | null> {
  const { tenantId, memberId } = actor
  const file = (await handover.casesOf(db, tenantId, [caseId])).get(caseId)
  if (!file || !mayWorkOn(file).ok) return refuse('case-closed')
  if (file.ownerId !== memberId) {
    const to = { caseId, version: file.version, toId: memberId }
    const moved = await handover.moveOne(db, { batchId: why, byId: memberId, reason: '' }, { file, to, tenantId })
    if (moved === null) return refuse('conflict', { version: file.version })
    await tell('people.cases-handed-over', [moved])
  }
  const at = await around.openedCase(db, tenantId, caseId)
  const home = teamId ?? actor.teams[0]?.id
  if (home !== undefined && !actor.teams.some(({ id }) => id === at.teamId))
    await handover.bringToTeam(db, { caseId, teamId: home, why })
  return null
}

const dutchClock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' })

/** A moment in ISO as the rule on reaching wants it: day and time in the Netherlands. */
export function dutchMoment(at: string): Moment {
  const [day = '', time = ''] = dutchClock.format(new Date(at)).split(' ')
  return { day, time }
}

export type AddressFor =
  | { may: true; via: 'home' | 'agreed'; lines: string[] }
  | { may: false; reason: ReachReason | 'no-address' }

/**
 * Where a letter to someone goes: home, or where was agreed. The only way for others to an address; a hidden one never leaves.
 * @param given.sentenceRead whoever writes has what was agreed, and the free sentence on the card, before them
 */
export async function addressFor(
  db: Db,
  tenantId: string,
  { personId, sentenceRead }: { personId: string; sentenceRead: boolean },
): Promise<AddressFor> {
  const found = (await reach.reachOf(db, tenantId, [personId])).get(personId)
  const verdict = lifted(mayReach(found, 'letter', null), { sentenceRead, calledFirst: sentenceRead })
  if (!verdict.ok) return { may: false, reason: verdict.reason }
  if (found?.agreed?.lettersTo) return { may: true, via: 'agreed', lines: found.agreed.lettersTo.split(/\s*[,\n]\s*/) }
  const home = await reach.homeOf(db, tenantId, personId)
  if (!home || home.street === '') return { may: false, reason: 'no-address' }
  const place = [home.postcode, home.city].filter(Boolean).join(' ')
  return { may: true, via: 'home', lines: [home.street, place].filter(Boolean) }
}

/** A mark of what a human said they read and did, by which one knows later whether it still is all that is asked. */
function markOf(reach: Reach | undefined, called: boolean): string {
  return hashOf([reach?.sentence ?? '', ...(called ? ['call-first'] : [])].join('\n')).slice(0, 32)
}

const mailable = /^[^\s@,;:<>"()]+@[^\s@,;:<>"()]+\.[^\s@,;:<>"()]+$/

export type MailFor =
  | { may: true; to: string; neutral: boolean /** What to give as `said` when it is asked again. */; mark: string }
  | { may: false; reason: ReachReason | 'no-email' }

/**
 * Where a mail to someone goes, and whether it may name us. Asked when it is queued and again as it leaves.
 * @param given.moment as it leaves; null when it is queued
 * @param given.said what whoever asks says they did, or the mark of it as it was said before; null: nobody said a thing
 * @param given.itself it goes without anyone asking for it, as a change does: nobody called before it
 */
export async function mailFor(
  db: Db,
  tenantId: string,
  given: { personId: string; moment: Moment | null; said: Attested | string | null; itself?: boolean },
): Promise<MailFor> {
  const { personId, moment, said, itself = false } = given
  const found = (await reach.reachOf(db, tenantId, [personId])).get(personId)
  const calling = markOf(found, true)
  const did =
    said !== null && typeof said === 'object'
      ? said
      : { sentenceRead: said === markOf(found, false) || said === calling, calledFirst: said === calling && !itself }
  const verdict = lifted(mayReach(found, 'email', moment), did)
  if (!verdict.ok) return { may: false, reason: verdict.reason }
  const mark = markOf(found, did.calledFirst)
  const to = await reach.emailOf(db, tenantId, personId)
  // A card holds what was typed.
  return !mailable.test(to)
    ? { may: false, reason: 'no-email' }
    : { may: true, to, neutral: found?.agreed?.neutralSender ?? false, mark }
}

/** A way to reach someone that may be told to others, or what stops that; both empty where nothing is known. */
export interface NumberFor {
  value: string
  stopped: ReachReason | null
}

/** Number and mail address as others may know them: each only where that way was agreed. Whoever tells them has read the sentence on the card. */
export async function numbersFor(db: Db, tenantId: string, personId: string): Promise<Record<'phone' | 'email', NumberFor>> {
  const [found, numbers] = await Promise.all([reach.reachOf(db, tenantId, [personId]), reach.numbersOf(db, tenantId, personId)])
  const one = (way: 'phone' | 'email'): NumberFor => {
    const value = numbers?.[way] ?? ''
    if (value === '') return { value, stopped: null }
    const may = lifted(mayReach(found.get(personId), way, null), whileWriting)
    return may.ok ? { value, stopped: null } : { value: '', stopped: may.reason }
  }
  return { phone: one('phone'), email: one('email') }
}

/** Where someone is visited at home, as far as who sees their case may know it. */
export const { doorstepOf, secretAddresses } = doorstep

/** Opens a case about a new person in a folder that is there. */
export async function startCase(db: Db, given: { row: store.NewCase; card: PersonCard }): Promise<void> {
  const { row, card } = given
  await store.insertPerson(db, { tenantId: row.tenantId, id: row.personId, card })
  await store.linkPerson(db, {
    tenantId: row.tenantId,
    folderId: row.folderId,
    circleId: row.circleId,
    personId: row.personId,
    role: 'client',
  })
  await store.insertCase(db, row)
}

/** Moves a folder into a circle of these people alone. @returns false when one of them is not at work here, or reads no cases */
export function moveApart(
  db: Db,
  given: { folderId: string; circleId: string; memberIds: string[] },
  today: string,
): Promise<boolean> {
  const roles = roleNames.filter((role) => rightsOf([role]).has('case.read'))
  return store.moveIntoCircle(db, { ...given, today, roles })
}

/** Opens a case about someone who has a card already; with the one from whose file they come beside them, where there is one. */
export async function startCaseAbout(
  db: Db,
  row: store.NewCase,
  beside: { personId: string; role: string } | null,
): Promise<void> {
  const { tenantId, folderId, circleId, personId } = row
  await store.linkPerson(db, { tenantId, folderId, circleId, personId, role: 'client' })
  if (beside) await store.linkPerson(db, { tenantId, folderId, circleId, ...beside })
  await store.insertCase(db, row)
}

/** Folder of someone's own working notes on a case, made when first needed; its circle is that person alone. */
export async function ownFolder(
  db: Db,
  given: { tenantId: string; caseId: string; memberId: string; newId: string },
): Promise<{ folderId: string; circleId: string }> {
  const { newId, ...whose } = given
  const found = await around.ownFolderOf(db, whose)
  if (found) return found
  const folder = { folderId: newId, circleId: whose.memberId }
  await around.makeFolder(db, { tenantId: whose.tenantId, id: newId, circleId: whose.memberId, kind: 'own' })
  await around.insertOwnFolder(db, { ...whose, ...folder })
  return folder
}
