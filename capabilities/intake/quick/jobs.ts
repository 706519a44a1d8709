// What happens with quick questions by itself: after their term they are erased.
import { addDays } from '../../../core/kit/day.ts'
import { listen } from '../../../platform/jobs/listeners.ts'
import { quickDays } from './rules.ts'
import { eraseQuick } from './store.ts'

export const listeners = [
  listen('jobs.day-begun', 'intake.erase-quick-questions', ({ db, tenantId, today }) =>
    eraseQuick(db, tenantId, addDays(today, -quickDays)),
  ),
]
