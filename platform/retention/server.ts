// Gives a whole case: what every capability keeps in its folder, read from the register of processing. And keeps a case whatever its terms say.
import { fromKey, momentKey, toPage } from '../../core/kit/page.ts'
import { type Handler, handle } from '../http/handler.ts'
import { refuse } from '../http/outcome.ts'
import * as api from './api.ts'
import * as holds from './holds.ts'
import type { Kept } from './kept.ts'
import { rowsOfCase, type Tables } from './store.ts'

/** @param given the register, and the table that says where a case lies, and what may leave about the people in it */
export function retentionHandlers(kept: readonly Kept[], given: Omit<Tables, 'inFolder'>): Handler[] {
  const inFolder = kept.filter((one) => one.of === 'folder' && !one.unseen).map((one) => one.table)
  const tables = { ...given, inFolder }
  const run = handle(api.exportCase, async ({ db, actor }, { caseId }) => ({
    tables: await rowsOfCase(db, tables, { tenantId: actor.tenantId, caseId }),
  }))
  return [run, ...holdHandlers(given.subject)]
}

const open = handle(api.openHold, async ({ db, actor: { tenantId } }, { caseId }) => ({
  hold: (await holds.holdOf(db, { tenantId, caseId })) ?? null,
}))

const lift = handle(api.liftHold, async ({ db, actor: { tenantId, memberId } }, { caseId, holdId, reason }) =>
  (await holds.liftHold(db, { tenantId, caseId }, { id: holdId, by: memberId, because: reason }))
    ? { id: holdId, version: 2 }
    : refuse('absent'),
)

const list = handle(api.listHolds, async ({ db }, { after, limit }) => {
  const rows = await holds.holdsToSee(db, { after: fromKey(after, momentKey), limit })
  return toPage(rows, limit, (row) => `${row.heldAt}/${row.id}`)
})

/** @param subject the table that says where a case lies */
function holdHandlers(subject: string): Handler[] {
  const hold = handle(api.holdCase, async ({ db, actor: { tenantId, memberId }, today }, { caseId, id, reason, until }) => {
    if (until <= today) return refuse('hold-until')
    const made = await holds.insertHold(db, { tenantId, caseId }, { subject, id, reason, until, heldBy: memberId })
    return made ? { id, version: 1 } : refuse('already-held')
  })
  return [open, hold, lift, list]
}
