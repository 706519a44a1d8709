// What topics of closed folders do for each other, inside their own transaction.
import type { Work } from '../../platform/http/handler.ts'
import { caseNames, makeFolder, openPlace } from '../people/door.ts'
import * as store from './store.ts'
import * as weighing from './weighing/store.ts'

export const { tablesOf: weighingTables } = weighing
export const { insidersOf } = store

/** The closed folder of a case that the asker made, else one that they are in, or a new one that they alone are in. What is closed stays as it was. */
export async function folderOf(work: Work, { caseId, newId }: { caseId: string; newId: string }) {
  const { db, actor } = work
  const { tenantId, memberId } = actor
  const file = await openPlace(work, caseId)
  if ('refused' in file) return file
  await store.waitForOwn(db, caseId)
  const all = await store.foldersOfCase(db, tenantId, caseId)
  const there = all.find(({ madeBy }) => madeBy === memberId) ?? all[0]
  if (there) return { tenantId, folderId: there.folderId, circleId: there.circleId }
  const place = { tenantId, folderId: newId, circleId: newId }
  const names = await caseNames(db, tenantId, [caseId])
  await store.makeCircle(db, newId, memberId)
  await makeFolder(db, { tenantId, id: newId, circleId: newId, kind: 'safety' })
  await store.insertFolder(db, { ...place, id: newId, caseId, name: names.get(caseId) ?? '', madeBy: memberId })
  return place
}
