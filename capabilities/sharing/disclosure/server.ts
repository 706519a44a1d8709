// What left the house: the register of a case, and each text as it was.
import { id } from '../../../core/kit/id.ts'
import { toPage } from '../../../core/kit/page.ts'
import { handle } from '../../../platform/http/handler.ts'
import * as api from './api.ts'
import * as store from './store.ts'

const list = handle(api.listDisclosures, async ({ db, actor }, { caseId, after, limit }) => {
  const from = id.safeParse(after).data ?? null
  const rows = await store.disclosuresOf(db, { tenantId: actor.tenantId, caseId, after: from, limit })
  const lines = rows.map(({ sheet, ...row }) => ({
    ...row,
    allowedBy: sheet.allowedBy,
    titles: sheet.lines.map(({ title }) => title),
  }))
  return toPage(lines, limit, (row) => row.id)
})

const open = handle(api.openDisclosure, async ({ db, actor }, { disclosureId }) => ({
  sheet: await store.sheetOf(db, actor.tenantId, disclosureId),
}))

export const handlers = [list, open]
