// What happens with possible duplicates by itself: after their term they are erased, weighed or not.
import { addDays } from '../../../core/kit/day.ts'
import { forgets } from '../../../platform/jobs/listeners.ts'
import { duplicateDays } from './model.ts'
import { eraseDuplicates } from './store.ts'

export const listeners = [
  forgets('intake.erase-possible-duplicates', ({ db, tenantId, today }) =>
    eraseDuplicates(db, tenantId, addDays(today, -duplicateDays)),
  ),
]
