// What happens with quick questions by itself: after their term they are erased.
import { addDays } from '../../../core/kit/day.ts'
import { forgets } from '../../../platform/jobs/listeners.ts'
import { quickDays } from './rules.ts'
import { eraseQuick } from './store.ts'

export const listeners = [
  forgets('intake.erase-quick-questions', ({ db, tenantId, today }) => eraseQuick(db, tenantId, addDays(today, -quickDays))),
]
