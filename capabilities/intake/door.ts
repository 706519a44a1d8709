// What other topics and higher capabilities may do at the queue: take a request in, and set it apart.
import { addDays } from '../../core/kit/day.ts'
import { type Role, rightsOf, roleNames } from '../../core/kit/rights.ts'
import type { Db } from '../../platform/db/pools.ts'
import type { SeenAt } from '../../platform/db/versions.ts'
import type { Work } from '../../platform/http/handler.ts'
import { wrongPlace } from '../directory/door.ts'
import { caseAt, moveApart, reachOf, servicesOf } from '../people/door.ts'
import { usualOf } from '../people/ground/rules.ts'
import { type NewRequest, newRequest } from './model.ts'
import * as quick from './quick/store.ts'
import type { ReferrerText } from './referrer/model.ts'
import { agreedOn, mayAgree, saysWhoRefers } from './referrer/rules.ts'
import * as referrers from './referrer/store.ts'
import { spellingsOf } from './rules/alike.ts'
import { splitFamily } from './rules/names.ts'
import { usualTerms, withTermsOf } from './rules.ts'
import * as store from './store.ts'
import * as waiting from './waiting/store.ts'
import type { WmoSteps } from './wmo/model.ts'

export type { RequestRow } from './store.ts'
export const { teamOfCircle, circleOfTeam, requestRow, wordsOfCase } = store
export const { stopsOf, contactsOf } = waiting
export const { quickBecame } = quick

/** Since when the person died whose case came of a request; null where they live, or no case of them is in sight. */
export async function diedOnOf(db: Db, { tenantId, caseId }: store.RequestRow): Promise<string | null> {
  const file = caseId === null ? null : await caseAt(db, tenantId, caseId)
  return file === null ? null : ((await reachOf(db, tenantId, [file.personId])).get(file.personId)?.diedOn ?? null)
}

/** Counts the version of a request on where something beside it changed. */
export function countOn(db: Db, at: SeenAt): Promise<number | null> {
  return store.updateRequest(db, at, {})
}

/** Says what was done about a report of need. @returns the new version, or null when another change came first */
export function changeWmo(db: Db, at: SeenAt, { investigatedOn, appliedOn, decidedOn }: WmoSteps): Promise<number | null> {
  const steps = { wmoInvestigatedOn: investigatedOn, wmoAppliedOn: appliedOn, wmoDecidedOn: decidedOn }
  return store.updateRequest(db, at, steps)
}

/** How long an organisation lets people wait, by its own agreement or the usual one. */
export async function termsAt(db: Db, tenantId: string) {
  return (await store.termsRow(db, tenantId)) ?? { ...usualTerms, version: 0 }
}

/** Those of the asker's organisation. */
export function termsOf({ db, actor }: Pick<Work, 'db' | 'actor'>) {
  return termsAt(db, actor.tenantId)
}

export interface TakenIn {
  id: string
  folderId: string
  circleId: string
  teamId: string
}

/** Takes a request in, in a folder that is there, for the usual service unless told; of someone who does not know with a day to inform or erase. */
export async function takeIn(work: Work, at: TakenIn, asked: Partial<NewRequest>): Promise<void> {
  const { db, actor, today } = work
  const said = newRequest.parse({ ...asked, ...(asked.prefix ? {} : splitFamily(asked.family ?? '')) })
  const { services } = await servicesOf(db, actor.tenantId)
  const service = said.service === null ? usualOf(services) : services.find(({ code }) => code === said.service)
  const request = { ...withTermsOf(said, service), service: service?.code ?? '' }
  const receivedOn = request.receivedOn ?? today
  const informBy = request.informOrEraseOn ?? addDays(receivedOn, (await termsOf(work)).informDays)
  const place = { ...at, tenantId: actor.tenantId, takenBy: actor.memberId, receivedOn, spellings: spellingsOf(request.family) }
  await store.insertRequest(db, place, { ...request, informOrEraseOn: request.knows === 'no' ? informBy : null })
  await work.tell('intake.request-registered', [at.id])
}

/** Why someone may not be written down as who referred; null when they may. */
export async function wrongReferrer({ db, actor }: Work, request: { knows: string }, referrer: ReferrerText) {
  const verdict = [saysWhoRefers(referrer), mayAgree(request, referrer)].find((one) => !one.ok)
  if (verdict?.ok === false) return verdict.reason
  const { organisationId } = referrer
  const wrong = await wrongPlace(db, actor.tenantId, { organisationId, teamIds: [] })
  return wrong === null ? null : ('no-such-organisation' as const)
}

/** Writes down who brought a request that was just taken in. */
export async function writeReferrer({ db, actor, today }: Work, at: TakenIn, referrer: ReferrerText): Promise<void> {
  const { id, folderId, circleId } = at
  const kept = { ...referrer, agreedOn: agreedOn(referrer.agreed, null, today) }
  await referrers.insertReferrer(db, { tenantId: actor.tenantId, id, folderId, circleId }, kept)
}

/** The same, unless they may not. @returns why they may not */
export async function bringReferrer(work: Work, at: TakenIn, { knows, ...referrer }: ReferrerText & { knows: string }) {
  const wrong = await wrongReferrer(work, { knows }, referrer)
  if (wrong === null) await writeReferrer(work, at, referrer)
  return wrong
}

/** Says that a request which was just taken in is answered already. */
export async function answerAtOnce({ db, actor, today }: Work, requestId: string, note: string): Promise<void> {
  const at = { tenantId: actor.tenantId, id: requestId, version: 1 }
  const answered = { status: 'answered', decidedOn: today, decidedBy: actor.memberId, decisionNote: note }
  await store.updateRequest(db, at, answered)
}

/** Roles that look through what came in. */
export const triagers = roleNames.filter((role) => rightsOf([role]).has('request.triage'))

/** Who of these teams may do something now, as far as the teams are the asker's own. */
export function workersIn({ db, actor, today }: Work, teamId: string | undefined, roles: readonly Role[]) {
  const mine = actor.teams.map((team) => team.id)
  const teamIds = teamId ? mine.filter((id) => id === teamId) : mine
  return store.membersOf(db, actor.tenantId, { teamIds, roles, today })
}

/** Leaves a request to those who were chosen, and to the asker where they read cases. @returns whether all may look through it */
export async function setApart(
  work: Work,
  at: { folderId: string; teamId: string; circleId: string; memberIds: readonly string[] },
) {
  const { db, actor, today } = work
  const may = new Set((await workersIn(work, at.teamId, triagers)).map((one) => one.id))
  if (!at.memberIds.every((id) => may.has(id))) return false
  const self = actor.rights.has('case.read') ? [actor.memberId] : []
  const memberIds = [...new Set([...at.memberIds, ...self])]
  return moveApart(db, { folderId: at.folderId, circleId: at.circleId, memberIds }, today)
}
