// What happens by itself with what is kept: each night the rows go whose own term has passed.
import { addDays } from '../../core/kit/day.ts'
import { forgets, type Listener } from '../jobs/listeners.ts'
import type { Kept } from './kept.ts'
import { eraseBefore } from './store.ts'

/** @param kept the register: it names tables, columns and terms */
export function retentionListeners(kept: readonly Kept[]): Listener[] {
  const due = kept.flatMap(({ table, term, atEnd }) =>
    term?.by !== undefined && atEnd === 'erase' ? [{ table, by: term.by, days: term.days }] : [],
  )
  return [
    forgets('retention.erase-what-is-past', async ({ db, tenantId, today }) => {
      for (const { table, by, days } of due) await eraseBefore(db, { table, by }, { tenantId, day: addDays(today, -days) })
    }),
  ]
}
