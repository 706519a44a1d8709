// Possible duplicates with cases set apart: the reviewer weighs them, and those who may know hear of it.
import { dayKey, fromKey, momentKey, toPage } from '../../../core/kit/page.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { casesIn } from '../../people/door.ts'
import * as api from './api.ts'
import * as store from './store.ts'

const list = handle(api.listDuplicatesToReview, async ({ db }, { after, limit }) => {
  const rows = await store.duplicatesToReview(db, { after: fromKey(after, momentKey), limit })
  return toPage(rows, limit, (row) => `${row.notedAt}/${row.id}`)
})

const decide = handle(api.decideDuplicate, async ({ db, today }, { duplicateId, found }) => {
  const subjects = await store.decide(db, duplicateId, { found, today })
  return subjects === null ? refuse('absent') : { id: duplicateId, version: 1, subjects }
})

const told = handle(api.listToldDuplicates, async ({ db, actor }, { after, limit }) => {
  const found = await store.toldDuplicates(db, { after: fromKey(after, dayKey), limit })
  const { rows, ...page } = toPage(found, limit, (row) => `${row.onDay}/${row.id}`)
  const cases = new Map(
    (
      await casesIn(
        db,
        actor.tenantId,
        rows.map((row) => row.folderId),
      )
    ).map((one) => [one.folderId, one]),
  )
  return {
    ...page,
    rows: rows.map(({ folderId, ...row }) => ({
      ...row,
      caseId: cases.get(folderId)?.id ?? null,
      name: cases.get(folderId)?.name ?? '',
    })),
  }
})

export const handlers = [list, decide, told]
