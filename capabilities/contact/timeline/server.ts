// The timeline: lines of every part, with the notes in whole.
import { fromKey, momentKey, toPage } from '../../../core/kit/page.ts'
import { handle } from '../../../platform/http/handler.ts'
import { notesByIds } from '../door.ts'
import { listHappenings } from './api.ts'
import * as store from './store.ts'

const list = handle(
  listHappenings,
  async ({ db, actor, now }, { after, limit, part, kind, sharing, memberId, goalId, caseId }) => {
    const { tenantId } = actor
    const filter = { tenantId, caseId, part, kind, sharing, memberId, goalId, now, limit, after: fromKey(after, momentKey) }
    const page = toPage(await store.happenings(db, filter), limit, (row) => `${row.at}/${row.id}`)
    const ids = page.rows.filter((row) => row.part === 'notes').map((row) => row.id)
    const notes = new Map((await notesByIds(db, tenantId, ids)).map((note) => [note.id, note]))
    return {
      next: page.next,
      rows: page.rows.map((row) => ({ ...row, memberName: row.memberName ?? '', note: notes.get(row.id) ?? null })),
    }
  },
)

export const handlers = [list]
