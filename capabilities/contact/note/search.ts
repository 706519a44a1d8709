// How a note is shown when found: about whom, when, and the words around the hit.
import type { Shown } from '../../../platform/search/shown.ts'
import { caseNames } from '../../people/door.ts'
import * as store from './store.ts'

const note: Shown = {
  kind: 'note',
  right: 'case.read',
  show: async (db, asked) => {
    const rows = await store.foundNotes(db, asked)
    const names = await caseNames(
      db,
      asked.tenantId,
      rows.map((row) => row.caseId),
    )
    return rows.map(({ id, caseId, snippet, on }) => ({ id, caseId, snippet, title: `${names.get(caseId) ?? ''}, ${on}` }))
  },
}

export const shown = [note]
