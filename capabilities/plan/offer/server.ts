// Offers that fit a goal or a life domain: load what is known of someone and what there is, and let the rule decide.
import { handle, type Work } from '../../../platform/http/handler.ts'
import { candidates, freshnessOf } from '../../directory/door.ts'
import { whatFits } from '../../directory/rules/fits.ts'
import { clientCard, openedCase, peopleOf } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import { actionsOf, goalAt, goalsOf, lastSigned, planOfCase } from '../door.ts'
import type { ActionText } from '../model.ts'
import { mustSayWhy } from '../rules/agreement.ts'
import * as api from './api.ts'
import { isTaken, needOf } from './rules.ts'

/** As many as one reads; the rest is in the sociale kaart itself. */
const most = 12

interface About {
  caseId: string
  /** Empty: of a goal that says nothing of it. */
  domain: string
  goal: { id: string; planId: string; changedIn: number } | null
  actions: readonly Pick<ActionText, 'title' | 'ownerName'>[]
}

async function fitting({ db, actor, today }: Work, { caseId, domain, goal, actions }: About) {
  const { tenantId } = actor
  const asked = domain === '' ? null : domain
  const [file, card, services, { staleAfterDays }, signed] = await Promise.all([
    openedCase(db, tenantId, caseId),
    clientCard(db, tenantId, caseId),
    candidates(db, tenantId, asked),
    freshnessOf(db, tenantId),
    goal && lastSigned(db, tenantId, goal.planId),
  ])
  const around = (await peopleOf(db, tenantId, file.folderId)).map(({ role }) => role)
  const need = needOf({ ...card, around }, { domain: asked, teamId: file.teamId, today })
  const fits = whatFits(need, services, { today, staleAfterDays })
  return {
    rows: fits.slice(0, most).map((one) => ({ ...one, taken: isTaken(one.service, actions) })),
    left: Math.max(0, fits.length - most),
    goalId: goal?.id ?? null,
    asksWhy: goal !== null && mustSayWhy(goal, signed ?? null),
    mayAdd: goal !== null && actor.rights.has('case.work') && mayWorkOn(file).ok,
  }
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

export const handlers = [forGoal, forDomain]
