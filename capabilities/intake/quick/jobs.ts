// What happens with quick questions by itself: after their term they are erased.
import { addDays } from '../../../core/kit/day.ts'
import { listen } from '../../../platform/jobs/listeners.ts'
import { writeDown } from '../../../platform/retention/ledger.ts'
import { quickDays } from './rules.ts'
import { eraseQuick } from './store.ts'

export const listeners = [
  listen('jobs.day-begun', 'intake.erase-quick-questions', async ({ db, tenantId, today }) => {
    const gone = await eraseQuick(db, tenantId, addDays(today, -quickDays))
    await writeDown(tenantId, today, { 'intake.quick_question': gone })
  }),
]
