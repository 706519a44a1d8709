// Offers that fit a goal or a life domain: load what is known of someone and what there is, and let the rule decide.
import { handle, type Work } from '../../../platform/http/handler.ts'
import { candidates, freshnessOf } from '../../directory/door.ts'
import type { ServiceLine } from '../../directory/offer/model.ts'
import { type Fitting, whatFits } from '../../directory/rules/fits.ts'
import { clientCard, openedCase, peopleOf } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import { actionsOf, goalAt, goalsOf, lastSigned, planOfCase } from '../door.ts'
import type { ActionText } from '../model.ts'
import { mustSayWhy } from '../rules/agreement.ts'
import * as api from './api.ts'
import { domainsOf, isTaken, nearby, needOf } from './rules.ts'

/** As many as one reads; the rest is in the sociale kaart itself. */
const most = 12
/** Beside a part of a network: a hint, not a list. */
const mostAround = 3

interface About {
  caseId: string
  /** Empty: of a goal that says nothing of it. */
  domain: string
  goal: { id: string; planId: string; changedIn: number } | null
  actions: readonly Pick<ActionText, 'title' | 'ownerName'>[]
}

/** What offers are held against: what is known of someone, and of how old the sociale kaart may be. */
async function heldAgainst({ db, actor: { tenantId }, today }: Work, caseId: string, domain: string | null) {
  const [file, card, { staleAfterDays }] = await Promise.all([
    openedCase(db, tenantId, caseId),
    clientCard(db, tenantId, caseId),
    freshnessOf(db, tenantId),
  ])
  const around = (await peopleOf(db, tenantId, file.folderId)).map(({ role }) => role)
  const need = needOf({ ...card, around }, { domain, teamId: file.teamId, today })
  return { file, need, at: { today, staleAfterDays } }
}

type Held = Awaited<ReturnType<typeof heldAgainst>>

interface Found {
  file: Held['file']
  fits: Fitting<ServiceLine>[]
  most: number
}

/** The first of what fits, and whether one may make a task of it. */
async function given({ db, actor }: Work, { goal, actions }: Pick<About, 'goal' | 'actions'>, found: Found) {
  const { file, fits, most } = found
  const signed = goal && (await lastSigned(db, actor.tenantId, goal.planId))
  return {
    rows: fits.slice(0, most).map((one) => ({ ...one, taken: isTaken(one.service, actions) })),
    left: Math.max(0, fits.length - most),
    goalId: goal?.id ?? null,
    asksWhy: goal !== null && mustSayWhy(goal, signed ?? null),
    mayAdd: goal !== null && actor.rights.has('case.work') && mayWorkOn(file).ok,
  }
}

async function fitting(work: Work, { caseId, domain, goal, actions }: About) {
  const asked = domain === '' ? null : domain
  const services = await candidates(work.db, work.actor.tenantId, asked)
  const { file, need, at } = await heldAgainst(work, caseId, asked)
  return given(work, { goal, actions }, { file, fits: whatFits(need, services, at), most })
}

const forGoal = handle(api.offersForGoal, async (work, { goalId }) => {
  const { tenantId } = work.actor
  const goal = await goalAt(work.db, tenantId, goalId)
  const actions = (await actionsOf(work.db, tenantId, goal.caseId)).filter((one) => one.goalId === goalId)
  return fitting(work, { caseId: goal.caseId, domain: goal.domain, goal, actions })
})

/** The goal one works on in this domain, to which a task would be added. */
async function goalIn({ db, actor: { tenantId } }: Work, caseId: string, domain: string) {
  const plan = await planOfCase(db, tenantId, caseId)
  if (!plan) return null
  const goals = await goalsOf(db, tenantId, plan.id)
  const goal = goals.find((one) => one.domain === domain && one.state === 'now')
  return goal ? { id: goal.id, planId: plan.id, changedIn: goal.changedIn } : null
}

const forDomain = handle(api.offersForDomain, async (work, { caseId, domain }) => {
  const goal = await goalIn(work, caseId, domain)
  const actions = (await actionsOf(work.db, work.actor.tenantId, caseId)).filter((one) => one.goalId === goal?.id)
  return fitting(work, { caseId, domain, goal, actions })
})

/** Asked for each part where nobody stands; the goal is that of the first domain that has one. */
const forSegment = handle(api.offersForSegment, async (work, { caseId, segment }) => {
  const { db, actor } = work
  const domains = domainsOf(segment)
  const goals = await Promise.all(domains.map(async (domain) => ({ domain, goal: await goalIn(work, caseId, domain) })))
  const chosen = goals.find(({ goal }) => goal !== null) ?? goals[0]
  const goal = chosen?.goal ?? null
  const services = (await Promise.all(domains.map((domain) => candidates(db, actor.tenantId, domain)))).flat()
  const { file, need, at } = await heldAgainst(work, caseId, null)
  const actions = (await actionsOf(db, actor.tenantId, caseId)).filter((one) => one.goalId === goal?.id)
  const fits = nearby(need, { segment, services }, at)
  return { ...(await given(work, { goal, actions }, { file, fits, most: mostAround })), domain: chosen?.domain ?? null }
})

export const handlers = [forGoal, forDomain, forSegment]
