// What happens with tasks of a plan by itself: what a colleague has still to do goes along with the case.
import { listen } from '../../../platform/jobs/listeners.ts'
import { standingHandOvers, undoneHandOvers } from '../../people/door.ts'
import { giveActions, takeActionsBack } from './store.ts'

export const listeners = [
  listen('people.cases-handed-over', 'plan.give-actions', async ({ db, tenantId }, handOverIds) => {
    for (const one of await standingHandOvers(db, tenantId, handOverIds)) await giveActions(db, tenantId, one)
  }),
  listen('people.hand-over-taken-back', 'plan.take-actions-back', async ({ db, tenantId }, handOverIds) => {
    for (const one of await undoneHandOvers(db, tenantId, handOverIds)) await takeActionsBack(db, tenantId, one)
  }),
]
