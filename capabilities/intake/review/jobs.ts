// What happens with possible duplicates by itself: after their term they are erased, weighed or not.
import { addDays } from '../../../core/kit/day.ts'
import { listen } from '../../../platform/jobs/listeners.ts'
import { writeDown } from '../../../platform/retention/ledger.ts'
import { duplicateDays } from './model.ts'
import { eraseDuplicates } from './store.ts'

export const listeners = [
  listen('jobs.day-begun', 'intake.erase-possible-duplicates', async ({ db, tenantId, today }) => {
    const gone = await eraseDuplicates(db, tenantId, addDays(today, -duplicateDays))
    await writeDown(tenantId, today, { 'intake.possible_duplicate': gone })
  }),
]
