// Proposals on record: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../../people/door.ts'
import { asAtStart } from '../debts/rules/debt-picture.ts'
import { claims as claimsOf, paymentsOf, planOf } from '../door.ts'
import { keepOffer, listOffers } from './api.ts'
import { offerOf } from './rules/offer-of.ts'
import { insertOffer, offersOf } from './store.ts'

const list = handle(listOffers, async (work, { caseId }) => {
  const may = 'refused' in (await openPlace(work, caseId)) ? [] : work.may(keepOffer)
  return { offers: await offersOf(work.db, { tenantId: work.actor.tenantId, caseId }), may }
})

const keep = handle(keepOffer, async (work, { caseId, id, planVersion }) => {
  const { db, actor, today } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const plan = await planOf(db, place)
  if (plan === null) return refuse('no-plan')
  if (plan.version !== planVersion) return refuse('conflict', { version: plan.version })
  const claims = (await claimsOf(db, place)).filter(({ state }) => state !== 'withdrawn')
  const made = offerOf(asAtStart(claims, plan, await paymentsOf(db, place)), plan)
  if (made.owedCents === 0) return refuse('nothing-owed')
  const isNew = await insertOffer(db, place, { ...made, id, madeOn: today, memberId: actor.memberId })
  return isNew ? { id, version: 1 } : refuse('exists')
})

export const handlers = [list, keep]
