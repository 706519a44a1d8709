// How a debt is shown when found: of whom, to whom, and the reference on the letter.
import type { Shown } from '../../../platform/search/shown.ts'
import { caseNames } from '../../people/door.ts'
import * as store from './store.ts'

const claim: Shown = {
  kind: 'claim',
  right: 'case.read',
  show: async (db, { tenantId, ids }) => {
    const rows = await store.foundClaims(db, tenantId, ids)
    const names = await caseNames(
      db,
      tenantId,
      rows.map((row) => row.caseId),
    )
    return rows.map(({ id, caseId, snippet }) => ({ id, caseId, snippet, title: names.get(caseId) ?? '' }))
  },
}

export const shown = [claim]
