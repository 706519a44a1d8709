// What cannot wait while a colleague is away: load and show, as far as the asker sees the cases.
import { handle } from '../../../platform/http/handler.ts'
import { countUnsent } from '../../../platform/mail/door.ts'
import { myAppointments, named, offeredTasks, pressingOf, watchedBy } from '../door.ts'
import { mailKinds } from '../invitation/model.ts'
import { openAbsence } from './api.ts'
import type { Absence } from './model.ts'
import * as store from './store.ts'

const nothing: Absence = { appointments: [], watched: [], pressing: [], offered: [], drafts: [], unsent: 0, more: false }

/** More than these nobody looks after in a day. */
const mostOffered = 50

/** Without a case, or of one out of sight, there is nothing to look after here. */
function inSight<Row extends { caseId: string | null; name: string | null }>(rows: readonly Row[]) {
  return rows.flatMap((row) => (row.caseId !== null && row.name !== null ? [{ ...row, caseId: row.caseId, name: row.name }] : []))
}

const open = handle(openAbsence, async (work, { memberId }): Promise<Absence> => {
  const { db, actor, today } = work
  const { tenantId } = actor
  if (!(await store.isAway(db, tenantId, { memberId, today }))) return nothing
  const appointments = await myAppointments(db, { tenantId, memberId, from: today, to: today })
  const pressing = await pressingOf(work, memberId)
  const offered = await offeredTasks(db, { tenantId, memberId, limit: mostOffered })
  return {
    appointments: inSight(appointments),
    watched: await watchedBy(work, memberId),
    pressing: pressing.rows,
    offered: offered.slice(0, mostOffered).map((task) => ({ ...task, fromName: task.offer?.fromName ?? '' })),
    drafts: inSight(await named(db, tenantId, await store.draftsOf(db, memberId))),
    unsent: await countUnsent(db, { tenantId, memberId, kinds: mailKinds }),
    more: pressing.more || offered.length > mostOffered,
  }
})

export const handlers = [open]
