// What cannot wait while a colleague is away: load and show, as far as the asker sees the cases.
import { handle } from '../../../platform/http/handler.ts'
import { myAppointments, named } from '../door.ts'
import { openAbsence } from './api.ts'
import * as store from './store.ts'

/** Without a case, or of one out of sight, there is nothing to look after here. */
function inSight<Row extends { caseId: string | null; name: string | null }>(rows: readonly Row[]) {
  return rows.flatMap((row) => (row.caseId !== null && row.name !== null ? [{ ...row, caseId: row.caseId, name: row.name }] : []))
}

const open = handle(openAbsence, async ({ db, actor: { tenantId }, today }, { memberId }) => {
  if (!(await store.isAway(db, tenantId, memberId))) return { appointments: [], drafts: [] }
  const [appointments, drafts] = await Promise.all([
    myAppointments(db, { tenantId, memberId, from: today, to: today }),
    store.draftsOf(db, memberId).then((rows) => named(db, tenantId, rows)),
  ])
  return { appointments: inSight(appointments.filter((one) => !one.cancelled)), drafts: inSight(drafts) }
})

export const handlers = [open]
