// Gives a whole case: what every capability keeps in its folder, read from the register of processing.
import { type Handler, handle } from '../http/handler.ts'
import { exportCase } from './api.ts'
import type { Kept } from './kept.ts'
import { rowsOfCase, type Tables } from './store.ts'

/** @param given the register, and the table that says where a case lies, and what may leave about the people in it */
export function exportHandlers(kept: readonly Kept[], given: Omit<Tables, 'inFolder'>): Handler[] {
  const inFolder = kept.filter((one) => one.of === 'folder' && !one.unseen).map((one) => one.table)
  const tables = { ...given, inFolder }
  const run = handle(exportCase, async ({ db, actor }, { caseId }) => ({
    tables: await rowsOfCase(db, tables, { tenantId: actor.tenantId, caseId }),
  }))
  return [run]
}
